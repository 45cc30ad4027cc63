// Small comforts for every page; everything works without them.
document.documentElement.classList.add("has-js");

const current = document.querySelector(".side nav [aria-current]");
const menu = document.querySelector(".side nav");
if (current && menu && menu.scrollWidth > menu.clientWidth) {
  menu.scrollLeft = current.offsetLeft - menu.clientWidth / 2;
}

// "/" leads to the search field, as in many programs.
document.addEventListener("keydown", (event) => {
  const field = document.getElementById("find");
  const typing = event.target.closest && event.target.closest("input, select, textarea");
  if (event.key === "/" && field && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
  }
});

// The list of learners closes when something else is chosen.
document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll(".who[open]")) {
    if (!open.contains(event.target)) {
      open.removeAttribute("open");
    }
  }
});
