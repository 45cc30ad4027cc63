// On the page of a note: a highlight or mark opens its card, selected words can be tagged. Without this, highlights lead to their cards.
(() => {
  // What the open card was opened from.
  let from = null;

  const close = () => {
    document.querySelectorAll(".card.open").forEach((card) => card.classList.remove("open"));
    document.querySelectorAll("#text .lit").forEach((lit) => lit.classList.remove("lit"));
  };

  const open = (ids, hit) => {
    close();
    from = hit || null;
    const cards = ids.map((id) => document.getElementById(id)).filter(Boolean);
    const shown = matchMedia("(max-width: 70rem)").matches ? cards.slice(0, 1) : cards;
    shown.forEach((card) => card.classList.add("open"));
    document.querySelectorAll(`#text [data-cards~="${ids[0]}"]`).forEach((place) => place.classList.add("lit"));
    const margin = document.querySelector(".margin");
    if (shown[0] && margin.scrollHeight > margin.clientHeight) {
      margin.scrollTop = shown[0].offsetTop - margin.offsetTop - 40;
    }
    if (hit && shown[0]) {
      shown[0].focus({ preventScroll: true });
    }
  };

  document.addEventListener("click", (event) => {
    const hit = event.target.closest(".hit, .mark");
    const card = event.target.closest(".card");
    const marked = event.target.closest(".marked");
    if (hit) {
      event.preventDefault();
      open(hit.dataset.cards.split(" "), hit);
    } else if (card) {
      if (!card.classList.contains("open")) {
        open([card.id]);
      }
    } else if (marked && getSelection().isCollapsed) {
      open(marked.dataset.cards.split(" "), marked.querySelector(".mark"));
    } else if (!event.target.closest(".add, .notice")) {
      close();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const back = document.querySelector(".card.open") && from;
      close();
      hideForm();
      if (back) {
        back.focus();
      }
    }
  });

  // Where a point of a selection lies in the note's text, in UTF-16 code units.
  const offset = (node, within) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const run = element.closest("[data-begin]");
    return run && document.getElementById("text").contains(run) ? Number(run.dataset.begin) + within : null;
  };

  const form = () => document.getElementById("add");

  const hideForm = () => {
    if (form()) {
      form().hidden = true;
    }
  };

  const offer = () => {
    const selection = getSelection();
    if (!form() || selection.rangeCount === 0 || selection.isCollapsed) {
      return;
    }
    const range = selection.getRangeAt(0);
    const begin = offset(range.startContainer, range.startOffset);
    const end = offset(range.endContainer, range.endOffset);
    const words = selection.toString().trim();
    if (begin === null || end === null || begin >= end || !words) {
      return;
    }
    close();
    form().hidden = false;
    form().elements.begin.value = begin;
    form().elements.end.value = end;
    document.getElementById("add-words").textContent = words.length > 160 ? words.slice(0, 160) + " …" : words;
  };

  document.addEventListener("mouseup", (event) => {
    if (event.target.closest && event.target.closest("#text")) {
      setTimeout(offer);
    }
  });
  document.addEventListener("touchend", (event) => {
    if (event.target.closest && event.target.closest("#text")) {
      setTimeout(offer, 300);
    }
  });
  document.addEventListener("reset", (event) => {
    if (event.target === form()) {
      hideForm();
    }
  });
})();
