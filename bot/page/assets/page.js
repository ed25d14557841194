/* What the page does in the browser: marks open the article, Escape goes back, files are made here. Nothing is loaded. */
(() => {
  "use strict";
  const KEPT = "citewell.conversation";
  const THEME = "citewell.theme";
  const narrow = window.matchMedia("(max-width: 63.99rem)");
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  let trigger = () => {};
  let server = null;
  let origin = null; // where the person was before the article opened: { element, scroll }
  let sources = []; // the source links of the reply that was opened from
  let at = -1;

  const find = (selector, within = document) => within.querySelector(selector);
  const pane = () => document.getElementById("reader-pane");
  const smooth = () => (calm.matches ? "auto" : "smooth");

  /* The article reader. */

  function sourceOf(link) {
    if (link.matches("a.source")) return link;
    const row = document.getElementById(link.getAttribute("href").slice(1));
    return row && find("a.source", row);
  }

  async function openSource(link) {
    const source = sourceOf(link);
    if (!source) return;
    remember(link);
    sources = [...source.closest(".sources").querySelectorAll("a.source")];
    at = sources.indexOf(source);
    await showSource();
  }

  async function showSource() {
    const { article, number } = sources[at].dataset;
    const same = sources.filter((link) => link.dataset.article === article);
    // Nearest passages have no number; they are told apart by their place in the list.
    const numbered = (link) => Number(link.dataset.number) || -(sources.indexOf(link) + 1);
    await showArticle({
      article,
      spans: same.map((link) => [Number(link.dataset.start), Number(link.dataset.end), numbered(link)]),
      current: Number(number) || -(at + 1),
    });
    const steps = find(".reader-steps");
    steps.hidden = sources.length < 2;
    find(".reader-where").textContent = `${at + 1} of ${sources.length}`;
    find(".reader-previous").disabled = at === 0;
    find(".reader-next").disabled = at === sources.length - 1;
    reveal(find("#reader mark.current") || find("#reader-title"));
  }

  async function openArticle(button) {
    if (!document.body.classList.contains("reading")) remember(button);
    sources = [];
    await showArticle({ article: button.dataset.article, spans: [] });
    find(".reader-steps").hidden = true;
    reveal(find("#reader-title"));
  }

  async function showArticle(place) {
    const body = find("#reader .reader-body");
    pane().dataset.view = "article";
    openPane();
    try {
      body.innerHTML = await server.read_article(place);
    } catch {
      body.innerHTML = '<p class="note failed" role="alert">The article could not be fetched. Is the program still running?</p>';
    }
  }

  function showList(button) {
    if (!document.body.classList.contains("reading")) remember(button);
    pane().dataset.view = "list";
    openPane();
    pane().scrollTop = 0;
    const first = find("#shelf button");
    if (first) first.focus({ preventScroll: true });
  }

  function reveal(element) {
    if (!element) return;
    const box = pane();
    const middle = element.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTo({ top: box.scrollTop + middle - box.clientHeight / 3, behavior: smooth() });
    element.focus({ preventScroll: true });
  }

  function remember(element) {
    origin = { element, scroll: window.scrollY };
  }

  function openPane() {
    document.body.classList.add("reading");
    if (!narrow.matches || pane().classList.contains("over")) return;
    pane().classList.add("over");
    pane().setAttribute("role", "dialog");
    pane().setAttribute("aria-modal", "true");
    pane().setAttribute("aria-label", "Article");
    setInert(true);
    history.pushState({ citewell: "reader" }, ""); // the phone's own Back closes the article, not the page
  }

  function setInert(on) {
    for (const id of ["top", "start", "conversation", "composer", "options", "documents"]) {
      const part = document.getElementById(id);
      if (part) part.inert = on;
    }
  }

  function goBack() {
    if (pane().classList.contains("over")) history.back();
    else closePane();
  }

  function closePane() {
    const covered = pane().classList.contains("over");
    pane().classList.remove("over");
    for (const name of ["role", "aria-modal", "aria-label"]) pane().removeAttribute(name);
    setInert(false);
    document.body.classList.remove("reading");
    if (!origin) return;
    const { element, scroll } = origin;
    if (covered) window.scrollTo({ top: scroll, behavior: "auto" });
    if (element.isConnected) element.focus({ preventScroll: covered });
  }

  /* Small things: copy, save, keep, light and dark. */

  async function copy(button) {
    const text = document.getElementById(button.dataset.copy).textContent;
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      done = copyTheOldWay(text); // the page is not always in what a browser calls a secure context
    }
    const label = button.textContent;
    button.textContent = done ? "Copied" : "Copying is not allowed here";
    setTimeout(() => (button.textContent = label), 2000);
  }

  function copyTheOldWay(text) {
    const box = document.createElement("textarea");
    box.value = text;
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    return done;
  }

  function save(name, kind, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: `${kind};charset=utf-8` }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  function keep(on, text) {
    try {
      if (on) localStorage.setItem(KEPT, text);
      else localStorage.removeItem(KEPT);
    } catch {
      /* A browser that keeps nothing: then nothing is kept. */
    }
  }

  function kept() {
    try {
      return localStorage.getItem(KEPT) || "";
    } catch {
      return "";
    }
  }

  function newConversation() {
    origin = null;
    sources = [];
    pane().dataset.view = "list";
    document.body.classList.remove("reading");
    trigger("new");
    window.scrollTo({ top: 0, behavior: "auto" });
    find("#question textarea, #question input").focus();
  }

  function setTheme(dark) {
    document.body.classList.toggle("dark", dark);
    const button = find(".switch-theme");
    if (button) button.setAttribute("aria-pressed", String(dark));
  }

  function switchTheme() {
    const dark = !document.body.classList.contains("dark");
    setTheme(dark);
    try {
      localStorage.setItem(THEME, dark ? "dark" : "light");
    } catch {
      /* Not remembered, then. */
    }
  }

  function startTheme() {
    let chosen = null;
    try {
      chosen = localStorage.getItem(THEME);
    } catch {
      /* As the system says. */
    }
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    setTheme(chosen ? chosen === "dark" : system.matches);
    system.addEventListener("change", (event) => {
      if (!chosen) setTheme(event.matches);
    });
  }

  function judge(form) {
    const chosen = find("input:checked", form);
    trigger("feedback", {
      turn: Number(form.dataset.turn),
      helpful: chosen.value === "yes",
      reason: find("textarea", form).value,
    });
  }

  /* What was pressed. One listener for all: the conversation is drawn anew with each word. */

  const presses = [
    ["a.cite, a.source", openSource],
    ["button.open-article", openArticle],
    ["button.show-list, button.reader-list", showList],
    ["button.reader-close", goBack],
    ["button.reader-previous", () => ((at -= 1), showSource())],
    ["button.reader-next", () => ((at += 1), showSource())],
    ["button.ask", (button) => trigger("ask", { question: button.dataset.ask })],
    ["button.copy", copy],
    ["button.new-talk", newConversation],
    ["button.switch-theme", switchTheme],
    ["#reader a[href^='#section-']", (link) => reveal(heading(link))],
    ["a[href^='#']", (link) => goTo(document.getElementById(link.getAttribute("href").slice(1)))],
  ];

  function heading(link) {
    const target = document.getElementById(link.getAttribute("href").slice(1));
    target.tabIndex = -1;
    return target;
  }

  function goTo(element) {
    if (!element) return;
    element.tabIndex = -1;
    element.scrollIntoView({ behavior: smooth(), block: "start" });
    element.focus({ preventScroll: true });
  }

  function pressed(event) {
    for (const [selector, action] of presses) {
      const element = event.target.closest(selector);
      if (!element) continue;
      event.preventDefault();
      action(element);
      return;
    }
  }

  function escaped(event) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (!document.body.classList.contains("reading")) return;
    event.preventDefault();
    goBack();
  }

  /* A new question goes to the top, and stays there while its reply grows, unless the person scrolls. */
  function follow(conversation) {
    let seen = conversation.querySelectorAll(".turn").length;
    let following = false;
    const release = () => (following = false);
    for (const name of ["wheel", "touchmove", "keydown", "pointerdown"]) window.addEventListener(name, release, { passive: true });
    new MutationObserver(() => {
      const turns = conversation.querySelectorAll(".turn");
      const last = turns[turns.length - 1];
      following = turns.length > seen || (following && turns.length === seen);
      seen = turns.length;
      if (!following) return;
      last.scrollIntoView({ behavior: "auto", block: "start" });
      following = ["waiting", "writing"].includes(last.dataset.progress);
    }).observe(conversation, { childList: true, subtree: true, characterData: true, attributes: true });
  }

  /* The emergency bar stays above all else: what lies below it needs to know how high it is. */
  function measure() {
    const bar = document.getElementById("alarm");
    let height = 0;
    const set = () => {
      const appeared = height === 0 && bar.offsetHeight > 0;
      height = bar.offsetHeight;
      document.documentElement.style.setProperty("--cw-alarm", `${height}px`);
      const turns = document.querySelectorAll(".turn");
      if (appeared && turns.length) turns[turns.length - 1].scrollIntoView({ behavior: "auto", block: "start" });
    };
    new ResizeObserver(set).observe(bar);
    set();
  }

  function connect(element, triggerEvent, serverFunctions) {
    trigger = triggerEvent;
    server = serverFunctions;
    startTheme();
    follow(element);
    measure();
    pane().dataset.view = "list";
    document.body.dataset.citewell = "ready";
  }

  document.addEventListener("click", pressed);
  document.addEventListener("keydown", escaped);
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-turn]");
    if (!form) return;
    event.preventDefault();
    judge(form);
  });
  window.addEventListener("popstate", () => {
    if (pane() && pane().classList.contains("over")) closePane();
  });
  narrow.addEventListener("change", () => {
    if (pane() && pane().classList.contains("over")) closePane();
  });

  window.citewell = { connect, save, keep, kept };
})();
