/*
 * What the pages do in the browser beyond PrimeFaces: the menu, popups, the choices of language and theme, the keys,
 * and the care for forms. Everything is bound by data-crm-… attributes or classes; pages contain no script.
 */
(function () {
  "use strict";

  const ONE_YEAR = 365 * 24 * 60 * 60;
  const root = document.documentElement;

  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const visible = (element) => element && element.offsetParent !== null && !element.disabled;

  /* ---- Choices: a cookie for this browser, and the user's own record when signed in ---- */

  function remember(name, value) {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `${name}=${value}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax${secure}`;
  }

  function tellServer(then) {
    if (typeof window.crmGuardarPreferencias === "function") {
      if (then) {
        jQuery(document).one("pfAjaxComplete", then);
      }
      window.crmGuardarPreferencias();
    } else if (then) {
      then();
    }
  }

  function switchTheme(button) {
    const dark = root.dataset.theme !== "oscuro";
    root.dataset.theme = dark ? "oscuro" : "claro";
    all("[data-crm-tema]").forEach((each) => each.setAttribute("aria-pressed", String(dark)));
    document.querySelector('meta[name="color-scheme"]').content = dark ? "dark" : "light";
    remember("crm-tema", root.dataset.theme);
    if (window.PrimeFaces) {
      PrimeFaces.changeTheme(dark ? "arya-blue" : "saga-blue");
    }
    tellServer();
    button.focus();
  }

  function switchLanguage(button) {
    remember("crm-idioma", button.dataset.crmIdioma);
    tellServer(() => location.reload());
  }

  function foldMenu(button) {
    const fold = root.dataset.menu !== "plegado";
    root.dataset.menu = fold ? "plegado" : "desplegado";
    button.setAttribute("aria-expanded", String(!fold));
    remember("crm-menu", root.dataset.menu);
  }

  /* ---- The menu as a drawer on narrow screens ---- */

  function drawer(open) {
    const opener = document.querySelector('[data-crm-cajon="abrir"]');
    document.body.classList.toggle("crm-drawer-open", open);
    if (opener) {
      opener.setAttribute("aria-expanded", String(open));
    }
    if (open) {
      /* It can take the focus only once it is visible. */
      setTimeout(() => document.querySelector("#menu a").focus(), 60);
    } else if (opener) {
      opener.focus();
    }
  }

  const drawerIsOpen = () => document.body.classList.contains("crm-drawer-open");

  function keepFocusInDrawer(event) {
    const inside = all("#menu a, #menu button").filter(visible);
    const first = inside[0];
    const last = inside[inside.length - 1];
    if (event.shiftKey && document.activeElement === first) {
      last.focus();
      event.preventDefault();
    } else if (!event.shiftKey && document.activeElement === last) {
      first.focus();
      event.preventDefault();
    }
  }

  /* ---- Popups under a button ---- */

  function popup(button, open) {
    button.setAttribute("aria-expanded", String(open));
    document.getElementById(button.dataset.crmDespliega).hidden = !open;
  }

  function closePopups(except) {
    all('[data-crm-despliega][aria-expanded="true"]')
      .filter((button) => button !== except)
      .forEach((button) => popup(button, false));
  }

  /* ---- Forms: each field says its hint, what was typed is not lost by accident ---- */

  function tieHints(within) {
    all(".crm-field", within).forEach((field) => {
      const hint = field.querySelector(".crm-hint[id]");
      const control = field.querySelector("input:not([type=hidden]), select, textarea, [role=combobox]");
      if (!hint || !control) {
        return;
      }
      const described = (control.getAttribute("aria-describedby") || "").split(" ").filter(Boolean);
      if (!described.includes(hint.id)) {
        control.setAttribute("aria-describedby", described.concat(hint.id).join(" "));
      }
    });
  }

  /* Lists that PrimeFaces opens have no name of their own: they take that of their field or button. */
  function nameLists() {
    all("[role=listbox]:not([aria-label], [aria-labelledby], .ui-selectcheckboxmenu-list)").forEach((list) => {
      const field = document.getElementById(list.id.replace(/_(items|panel)$/, "_focus")) || document.querySelector(`[aria-controls="${CSS.escape(list.id)}"]`);
      const label = field && document.getElementById(field.getAttribute("aria-labelledby"));
      list.setAttribute("aria-label", (label || document.querySelector("h1")).textContent.trim());
    });
    all(".ui-columntoggler[role=dialog], .ui-selectcheckboxmenu-panel[role=dialog]").forEach((panel) => {
      const label = panel.matches(".ui-columntoggler") ? document.querySelector("[id$='_columnas']") : document.getElementById(panel.id.replace(/_panel$/, "_label"));
      panel.setAttribute("aria-label", (label || panel).textContent.trim());
      /* A list of check boxes: what PrimeFaces calls listbox and options has no such children. */
      all("ul, input[type=checkbox]", panel).forEach((part) => {
        ["role", "aria-multiselectable", "aria-selected", "aria-setsize", "aria-posinset"].forEach((name) => part.removeAttribute(name));
      });
    });
  }

  function focusFirstError() {
    const wrong = all('main [aria-invalid="true"], main .ui-state-error input').find(visible);
    if (wrong) {
      wrong.focus();
    }
    return Boolean(wrong);
  }

  /* A page that is one form begins in the first field that is typed in: lists before it have their usual choice. */
  function focusFirstField() {
    const fields = all(".crm-focus-first :is(input:not([type=hidden]), select, textarea)");
    /* PrimeFaces keeps elements of its own that the keyboard does not reach. */
    const first = fields.find((field) => visible(field) && field.tabIndex >= 0);
    if (first) {
      first.focus({ preventScroll: true });
    }
  }

  let dirty = false;
  /* What dirty was before a request in the background: the request may end in leaving the page, and that is meant. */
  let unsent = false;

  function watchChanges() {
    document.addEventListener("input", (event) => {
      if (event.target.closest && event.target.closest("form.crm-form")) {
        dirty = true;
      }
    });
    document.addEventListener("submit", (event) => {
      dirty = dirty && event.target.classList.contains("crm-download");
    });
    window.addEventListener("beforeunload", (event) => {
      if (dirty) {
        event.preventDefault();
      }
    });
  }

  /* A form that is sent the plain way: once, whatever is clicked meanwhile. A download leaves the page where it is. */
  function sendOnce() {
    document.addEventListener("submit", (event) => {
      const form = event.target;
      if (event.defaultPrevented || form.classList.contains("crm-download")) {
        return;
      }
      if (form.dataset.crmEnviado) {
        event.preventDefault();
        return;
      }
      form.dataset.crmEnviado = "true";
      root.classList.add("crm-busy-on");
      setTimeout(() => delete form.dataset.crmEnviado, 10000);
    });
    window.addEventListener("pageshow", () => {
      all("form").forEach((form) => delete form.dataset.crmEnviado);
      root.classList.remove("crm-busy-on");
    });
  }

  /* ---- Keys ---- */

  const typing = (element) => element && (element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName));

  function press(selector) {
    const target = all(selector).filter(visible)[0];
    if (target) {
      target.click();
    }
    return Boolean(target);
  }

  /* What is new on a page that has nothing of its own to create. */
  function newCustomer() {
    const address = (document.querySelector("[data-crm-nuevo]") || root).dataset.crmNuevo;
    if (address && address !== location.pathname) {
      location.assign(address);
    }
    return Boolean(address);
  }

  const openDialog = () => document.querySelector(".ui-dialog.ui-dialog-open, .ui-dialog:not(.ui-hidden-container)[aria-hidden=false]");

  function close() {
    const opened = document.querySelector('[data-crm-despliega][aria-expanded="true"]');
    if (drawerIsOpen()) {
      drawer(false);
    } else if (opened) {
      closePopups();
      opened.focus();
    } else if (!openDialog() && !typing(document.activeElement)) {
      press(".crm-key-close");
    }
  }

  /* ---- The calendar: with nothing in focus the arrows turn the page, on an appointment they lead to the nearest ---- */

  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  function nearest(from, [x, y], links) {
    const middle = (element) => {
      const box = element.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    };
    const [fromX, fromY] = middle(from);
    return links
      .map((link) => {
        const [toX, toY] = middle(link);
        const ahead = (toX - fromX) * x + (toY - fromY) * y;
        const aside = Math.abs((toX - fromX) * y) + Math.abs((toY - fromY) * x);
        return { link, ahead, far: ahead + 3 * aside };
      })
      .filter((each) => each.ahead > 4)
      .sort((one, other) => one.far - other.far)
      .map((each) => each.link)[0];
  }

  function onArrow(event) {
    const grid = event.target.closest("[data-crm-flechas]");
    if (event.target === document.body) {
      return event.key === "ArrowLeft" ? press(".crm-key-prev") : event.key === "ArrowRight" && press(".crm-key-next");
    }
    const next = grid && nearest(event.target, ARROWS[event.key], all("a", grid).filter(visible));
    if (next) {
      next.focus();
    }
    return Boolean(next);
  }

  function onKey(event) {
    if (ARROWS[event.key] && !typing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey) {
      if (onArrow(event)) {
        event.preventDefault();
      }
    } else if (event.key === "Escape" && !event.defaultPrevented) {
      close();
    } else if (event.key === "Tab" && drawerIsOpen()) {
      keepFocusInDrawer(event);
    } else if (event.key === "/" && !typing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const search = document.getElementById("buscar");
      if (visible(search)) {
        search.focus();
        search.select();
        event.preventDefault();
      }
    } else if (event.altKey && !event.ctrlKey && event.code === "KeyN") {
      if (press(".crm-key-new") || newCustomer()) {
        event.preventDefault();
      }
    } else if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === "KeyS") {
      if (press(".crm-key-save")) {
        event.preventDefault();
      }
    }
  }

  function onClick(event) {
    const at = (selector) => event.target.closest(selector);
    const opener = at("[data-crm-despliega]");
    closePopups(opener || (at(".crm-popup") && document.querySelector(`[aria-controls="${at(".crm-popup").id}"]`)));
    if (opener) {
      popup(opener, opener.getAttribute("aria-expanded") !== "true");
    } else if (at("[data-crm-tema]")) {
      switchTheme(at("[data-crm-tema]"));
    } else if (at("[data-crm-idioma]")) {
      switchLanguage(at("[data-crm-idioma]"));
    } else if (at("[data-crm-plegar]")) {
      foldMenu(at("[data-crm-plegar]"));
    } else if (at("[data-crm-cajon]")) {
      drawer(at("[data-crm-cajon]").dataset.crmCajon === "abrir");
    } else if (at("[data-crm-quitar]")) {
      at(".crm-message").remove();
    } else if (at("[data-crm-recargar]")) {
      location.reload();
    } else if (at("[data-crm-imprimir]")) {
      window.print();
    } else if (at(".crm-download [type=submit]")) {
      closePopups();
    }
  }

  /* ---- The search of the top bar offers what it finds; the field keeps the focus, the arrows go through the list ---- */

  function offerSuggestions(field) {
    const box = document.getElementById(field.getAttribute("aria-controls"));
    let timer = 0;
    let asked = 0;
    let at = -1;

    const options = () => all("a[role=option]", box);

    function show(open) {
      box.hidden = !open;
      field.setAttribute("aria-expanded", String(open));
      mark(-1);
    }

    function mark(index) {
      const list = options();
      at = list.length === 0 || index < 0 ? -1 : index % list.length;
      list.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
      if (at >= 0) {
        field.setAttribute("aria-activedescendant", list[at].id);
        list[at].scrollIntoView({ block: "nearest" });
      } else {
        field.removeAttribute("aria-activedescendant");
      }
    }

    async function ask() {
      const typed = field.value.trim();
      const mine = ++asked;
      if (typed.length < 2) {
        show(false);
        return;
      }
      const answer = await fetch(`${field.dataset.crmSugerencias}?q=${encodeURIComponent(typed)}`).catch(() => null);
      /* Signed out meanwhile, or the network is away: Enter says so. */
      const found = answer && answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("hallazgos");
      if (!found || mine !== asked || document.activeElement !== field) {
        return;
      }
      /* That there is nothing is the one thing in the list that cannot be chosen. */
      all("li", found).forEach((item) => {
        item.setAttribute("role", item.querySelector("a") ? "presentation" : "option");
        if (!item.querySelector("a")) {
          item.setAttribute("aria-disabled", "true");
        }
      });
      all("a", found).forEach((link, i) => {
        link.setAttribute("role", "option");
        link.id = `sugerencia-${i}`;
      });
      found.setAttribute("role", "presentation");
      found.removeAttribute("id");
      box.replaceChildren(found);
      show(true);
    }

    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 200);
    });
    field.addEventListener("keydown", (event) => {
      if (box.hidden) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const count = options().length;
        mark(event.key === "ArrowDown" ? at + 1 : at < 0 ? count - 1 : at - 1 + count);
        event.preventDefault();
      } else if (event.key === "Enter" && at >= 0) {
        options()[at].click();
        event.preventDefault();
      } else if (event.key === "Escape") {
        show(false);
        event.preventDefault();
      }
    });
    field.form.addEventListener("submit", () => {
      asked++;
      show(false);
    });
    /* A press on one of them comes first. */
    field.addEventListener("blur", () => setTimeout(() => show(false), 200));
  }

  /* ---- A list says its address, filters and all: it can be bookmarked, reloaded and returned to ---- */

  function tellAddress() {
    const list = document.querySelector("[data-crm-direccion]");
    const address = list && list.dataset.crmDireccion;
    if (address && address !== location.pathname + location.search) {
      history.replaceState(history.state, "", address);
    }
  }

  /* ---- Waiting for the server: a thin line at the top, and nothing jumps ---- */

  function showWaiting() {
    const line = document.createElement("div");
    line.className = "crm-busy";
    document.body.appendChild(line);
    if (!window.jQuery) {
      return;
    }
    jQuery(document)
      .on("pfAjaxSend.crm", (event, xhr, settings) => {
        unsent = dirty;
        dirty = false;
        keepFiles();
        if (!settings || settings.global !== false) {
          root.classList.add("crm-busy-on");
        }
      })
      .on("pfAjaxComplete.crm", (event, xhr, settings, args) => {
        root.classList.remove("crm-busy-on");
        dirty = unsent && !(xhr && xhr.responseText && xhr.responseText.includes("<redirect "));
        giveFilesBack();
        tieHints(document);
        tellAddress();
        if (args && args.validationFailed) {
          leaveToDialog();
          focusFirstError();
        }
        showRefusal();
        if (!args) {
          releasePressed();
        }
      })
      .on("pfAjaxError.crm", (event, xhr) => {
        root.classList.remove("crm-busy-on");
        dirty = unsent;
        if (!xhr || xhr.statusText !== "abort") {
          sayUnanswered();
        }
      });
    window.addEventListener("pagehide", () => jQuery(document).off("pfAjaxError.crm"));
  }

  /* A dialog shows its own faults: what would be said behind it is not, nor is it there when the dialog has gone. */
  function leaveToDialog() {
    if (all(".ui-dialog").some((dialog) => dialog.getClientRects().length > 0)) {
      all(".crm-message-fields").forEach((message) => message.remove());
    }
  }

  /* A form that is shown again with its faults has empty inputs for files: what was chosen is put back. */
  const chosen = new Map();

  function keepFiles() {
    all("input[type=file]")
      .filter((input) => input.files.length > 0)
      .forEach((input) => chosen.set(input.id, input.files));
  }

  function giveFilesBack() {
    chosen.forEach((files, id) => {
      const input = document.getElementById(id);
      if (input && input.files.length === 0) {
        input.files = files;
      }
    });
    chosen.clear();
  }

  /* A refusal that is of no field stands above the form: whoever pressed below it is taken there. */
  function showRefusal() {
    const refusal = document.querySelector(".crm-messages .crm-message-2:not(.crm-message-fields)");
    if (refusal && refusal.getBoundingClientRect().top < 0) {
      refusal.scrollIntoView({ block: "center" });
    }
  }

  /* PrimeFaces gives what was pressed back only when there was an answer. */
  function releasePressed() {
    all(".ui-state-loading").forEach((pressed) => {
      const widget = PrimeFaces.getWidgetById(pressed.id);
      pressed.classList.remove("ui-state-loading");
      if (widget && widget.enable) {
        widget.enable();
      }
    });
  }

  /* Neither done nor refused: nobody was there to say so. What was typed is still on the page. */
  function sayUnanswered() {
    const place = document.querySelector("[data-crm-sin-respuesta]");
    const messages = place && place.querySelector(".crm-messages");
    if (!messages) {
      return;
    }
    const message = document.createElement("div");
    message.className = "crm-message crm-message-2";
    const icon = document.createElement("i");
    icon.className = "pi";
    icon.setAttribute("aria-hidden", "true");
    const words = document.createElement("span");
    words.textContent = place.dataset.crmSinRespuesta;
    const close = document.createElement("button");
    close.type = "button";
    close.className = "crm-icon-button";
    close.dataset.crmQuitar = "";
    close.setAttribute("aria-label", place.dataset.crmCerrar);
    const cross = document.createElement("i");
    cross.className = "pi pi-times";
    cross.setAttribute("aria-hidden", "true");
    close.append(cross);
    message.append(icon, words, close);
    messages.replaceChildren(message);
    message.scrollIntoView({ block: "nearest" });
  }

  /* ---- On a telephone the tabs go on beyond the edge: the one that is shown is brought in ---- */
  function showCurrentTab() {
    all(".crm-tabs [aria-current]").forEach((tab) => {
      const tabs = tab.closest(".crm-tabs");
      const place = tab.getBoundingClientRect();
      tabs.scrollLeft += place.left - tabs.getBoundingClientRect().left - (tabs.clientWidth - place.width) / 2;
    });
  }

  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", () => setTimeout(nameLists), true);
  document.addEventListener("keydown", () => setTimeout(nameLists), true);
  watchChanges();
  sendOnce();
  const start = () => {
    tieHints(document);
    showWaiting();
    tellAddress();
    showCurrentTab();
    all("[data-crm-sugerencias]").forEach(offerSuggestions);
    if (!focusFirstError()) {
      focusFirstField();
    }
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
