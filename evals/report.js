"use strict";
// Filters of the case list; without script every case is simply shown.
const form = document.querySelector(".filters");
const cases = [...document.querySelectorAll(".case")];
function show() {
  const wanted = Object.fromEntries(new FormData(form));
  const words = wanted.words.toLowerCase();
  let shown = 0;
  for (const one of cases) {
    const kinds = one.dataset.kinds.split(" ");
    const fits = (!wanted.set || one.dataset.set === wanted.set)
      && (!wanted.outcome || one.dataset.outcome === wanted.outcome)
      && (!wanted.expect || one.dataset.expect === wanted.expect)
      && (!wanted.kind || kinds.includes(wanted.kind))
      && (!words || one.textContent.toLowerCase().includes(words));
    one.hidden = !fits;
    shown += fits;
  }
  form.querySelector("output").textContent = `${shown} of ${cases.length} cases`;
}
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
for (const link of document.querySelectorAll("[data-pick-set]")) {
  link.addEventListener("click", () => { form.elements.set.value = link.dataset.pickSet.replaceAll(" ", "_"); show(); });
}
show();
