// Files and folders can be dropped on the form; a folder's files keep their paths within it.
(() => {
  const form = document.getElementById("upload");
  const zone = document.getElementById("drop");
  const input = document.getElementById("files");
  const status = document.getElementById("chosen");
  const button = form.querySelector("button");

  const say = (count) => {
    status.textContent = count === 0 ? "Up to 50 MB each." : count === 1 ? "1 file chosen." : `${count} files chosen.`;
  };

  input.addEventListener("change", () => say(input.files.length));
  form.addEventListener("submit", () => {
    button.disabled = true;
    status.textContent = "Reading. This takes a few seconds.";
  });
  addEventListener("pageshow", () => {
    button.disabled = false;
  });

  const entries = (reader) => new Promise((done, failed) => reader.readEntries(done, failed));
  const file = (entry) => new Promise((done, failed) => entry.file(done, failed));

  // All files below an entry of a drop, each with its path.
  const below = async (entry, path) => {
    if (entry.isFile) {
      return [{ path: path + entry.name, file: await file(entry) }];
    }
    const found = [];
    const reader = entry.createReader();
    for (let some = await entries(reader); some.length > 0; some = await entries(reader)) {
      for (const inner of some) {
        found.push(...(await below(inner, path + entry.name + "/")));
      }
    }
    return found;
  };

  const send = async (files) => {
    const data = new FormData(form);
    data.delete("files");
    files.forEach(({ path, file: content }) => data.append("files", content, path));
    status.textContent = `Reading ${files.length} files. This takes a few seconds.`;
    button.disabled = true;
    const answer = await fetch(form.action, { method: "POST", body: data });
    location.assign(answer.url);
  };

  for (const name of ["dragenter", "dragover"]) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
  }
  for (const name of ["dragleave", "drop"]) {
    zone.addEventListener(name, () => zone.classList.remove("over"));
  }
  zone.addEventListener("drop", async (event) => {
    event.preventDefault();
    const dropped = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    if (dropped.some((entry) => entry.isDirectory)) {
      const files = (await Promise.all(dropped.map((entry) => below(entry, "")))).flat();
      await send(files);
    } else {
      input.files = event.dataTransfer.files;
      say(input.files.length);
    }
  });
})();
