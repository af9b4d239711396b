// Makes the page answer in place. Everything here also works without it: each form and link leads to a page of its own.
"use strict";

(() => {
  const main = document.getElementById("main");
  const said = document.getElementById("said");
  let latest = 0;
  let stale = new AbortController();

  const addressOf = (form, button) => {
    const values = new FormData(form);
    if (button && button.name) values.set(button.name, button.value);
    const kept = [...values].filter(([, value]) => value !== "");
    return `${form.getAttribute("action")}?${new URLSearchParams(kept)}`;
  };

  const parsed = async (address) => {
    const response = await fetch(address, { headers: { Accept: "text/html" }, signal: stale.signal });
    return new DOMParser().parseFromString(await response.text(), "text/html");
  };

  const fill = async (part) => {
    const asked = latest;
    part.classList.add("waiting");
    part.setAttribute("aria-busy", "true");
    const link = part.querySelector(".show");
    if (link) link.textContent = "Working it out…";
    try {
      const found = await parsed(part.dataset.part);
      if (asked !== latest) return;
      const heading = part.querySelector("h2");
      const news = found.getElementById("main") || found.body;
      part.replaceChildren(heading, ...news.childNodes);
      delete part.dataset.part;
      wire(part);
    } catch {
      if (link) link.textContent = "Show";
    }
    part.classList.remove("waiting");
    part.removeAttribute("aria-busy");
  };

  const wire = (within) => {
    for (const button of within.querySelectorAll("[data-copy]")) button.hidden = !navigator.clipboard;
    const asked = latest;
    // who answers quickly is not interested in the parts of each answer on the way
    setTimeout(() => {
      if (asked !== latest) return;
      for (const part of within.querySelectorAll("[data-part]:not([data-wait])")) fill(part);
    }, 300);
    for (const part of within.querySelectorAll("[data-part]:not([data-wait])")) part.setAttribute("aria-busy", "true");
  };

  // Shows another question in place of this one; `focus` is what the reader was at, and is at again afterwards.
  const show = async (address, { push = true, focus = null } = {}) => {
    const asked = ++latest;
    stale.abort();
    stale = new AbortController();
    main.setAttribute("aria-busy", "true");
    let found;
    try {
      found = await parsed(address);
    } catch {
      if (asked === latest) location.assign(address);
      return;
    }
    if (asked !== latest) return;
    const open = [...main.querySelectorAll("details.others[open]")].length > 0;
    const news = found.getElementById("main");
    document.title = found.title;
    main.replaceChildren(...news.childNodes);
    main.removeAttribute("aria-busy");
    if (push) history.pushState(null, "", address);
    if (open) for (const details of main.querySelectorAll("details.others")) details.open = true;
    wire(main);
    const verdict = main.querySelector("#verdict");
    said.textContent = verdict ? verdict.textContent.trim().replace(/\s+/g, " ") : "This cannot be asked.";
    const target = focus && main.querySelector(focus);
    if (target) target.focus({ preventScroll: true });
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.dataset.live) {
      if (form.dataset.filter) event.preventDefault();
      return;
    }
    event.preventDefault();
    show(addressOf(form, event.submitter), { focus: form.dataset.live === "answer" ? "#asked" : "#verdict" });
  });

  document.addEventListener("change", (event) => {
    const form = event.target.form;
    if (!form || form.dataset.live !== "facts" || !event.target.checkValidity()) return;
    if (event.target.type === "date" && !event.target.value) return;
    show(addressOf(form), { focus: `[id="${event.target.id}"]` });
  });

  document.addEventListener("click", (event) => {
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const link = document.getElementById(copy.dataset.copy);
      navigator.clipboard.writeText(link.href).then(() => { said.textContent = copy.textContent = "Copied"; });
      return;
    }
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a");
    if (!link) return;
    const part = link.closest("[data-part]");
    if (link.classList.contains("show") && part) {
      event.preventDefault();
      fill(part);
    } else if (link.dataset.live) {
      event.preventDefault();
      show(link.getAttribute("href"), { focus: "#verdict" });
    }
  });

  document.addEventListener("toggle", (event) => {
    if (event.target.open && event.target.dataset.part) fill(event.target);
  }, true);

  window.addEventListener("popstate", () => {
    if (location.pathname === "/check") show(location.pathname + location.search, { push: false });
    else location.reload();
  });

  // The list of actions answers as one types.
  const filter = document.querySelector("[data-filter]");
  if (filter) {
    const input = filter.querySelector("input");
    const none = document.getElementById("none");
    const narrow = () => {
      const sought = input.value.trim().toLowerCase();
      let shown = 0;
      for (const group of document.querySelectorAll("[data-group]")) {
        let left = 0;
        for (const entry of group.querySelectorAll("[data-entry]")) {
          entry.hidden = !`${entry.dataset.entry} ${entry.textContent}`.toLowerCase().includes(sought);
          left += !entry.hidden;
        }
        group.hidden = !left;
        shown += left;
      }
      none.hidden = shown > 0;
    };
    if (!input.value) {
      filter.querySelector("button").hidden = true;
      input.addEventListener("input", narrow);
      narrow();
    }
  }

  wire(document);
})();
