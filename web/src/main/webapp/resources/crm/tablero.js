/*
 * The board: a card goes to another column by dragging it, by the menu of its button, or with the arrow keys on that
 * button. What then becomes of it is the server's business; afterwards the same card has the focus again.
 */
(function () {
  "use strict";

  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const board = () => document.querySelector("[data-crm-tablero]");
  const cardOf = (element) => element.closest("[data-crm-lead]");
  const columnOf = (element) => element.closest("[data-crm-columna]");

  let dragged = null;
  let opener = null;

  function move(card, estado) {
    if (!card || columnOf(card).dataset.crmColumna === estado) {
      return;
    }
    const lead = card.dataset.crmLead;
    jQuery(document).one("pfAjaxComplete", () => setTimeout(() => focusCard(lead), 0));
    window[board().dataset.crmTablero]([
      { name: "lead", value: lead },
      { name: "version", value: card.dataset.crmVersion },
      { name: "estado", value: estado },
    ]);
  }

  /* Unless a question was opened meanwhile, which has the focus itself. */
  function focusCard(lead) {
    const button = document.querySelector(`[data-crm-lead="${CSS.escape(lead)}"] [data-crm-mover]`);
    if (button && !document.activeElement.closest("[role=dialog]")) {
      button.focus();
    }
  }

  /* ---- Dragging ---- */

  function mark(column) {
    all(".crm-board-over").forEach((each) => each.classList.toggle("crm-board-over", each === column));
    if (column) {
      column.classList.add("crm-board-over");
    }
  }

  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest && event.target.closest('[data-crm-lead][draggable="true"]');
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.crmLead);
      dragged.classList.add("crm-board-dragged");
    }
  });
  document.addEventListener("dragover", (event) => {
    const column = dragged && columnOf(event.target);
    mark(column);
    if (column) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
    }
  });
  document.addEventListener("drop", (event) => {
    const column = dragged && columnOf(event.target);
    if (column) {
      event.preventDefault();
      move(dragged, column.dataset.crmColumna);
    }
  });
  document.addEventListener("dragend", () => {
    mark(null);
    if (dragged) {
      dragged.classList.remove("crm-board-dragged");
    }
    dragged = null;
  });

  /* ---- The menu of a card ---- */

  const menu = () => board().querySelector("[role=menu]");
  const items = () => all("[role=menuitem]", menu()).filter((item) => !item.hidden);

  function open(button) {
    close(false);
    opener = button;
    button.setAttribute("aria-expanded", "true");
    all("[role=menuitem]", menu()).forEach((item) => {
      item.hidden = item.dataset.crmDestino === button.dataset.crmMover || (button.dataset.crmMover === "PERDIDO" && item.dataset.crmDestino === "GANADO");
    });
    const card = cardOf(button);
    const list = menu();
    card.appendChild(list);
    list.hidden = false;
    /* The board cuts off what hangs over its end: there the menu opens upwards. */
    list.classList.remove("crm-board-menu-up");
    list.classList.toggle("crm-board-menu-up", list.getBoundingClientRect().bottom > board().getBoundingClientRect().bottom);
    items()[0].focus();
  }

  function close(back) {
    if (!opener) {
      return;
    }
    opener.setAttribute("aria-expanded", "false");
    if (board() && menu()) {
      menu().hidden = true;
    }
    if (back) {
      opener.focus();
    }
    opener = null;
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-crm-mover]");
    const item = event.target.closest("[data-crm-destino]");
    if (button && button !== opener) {
      open(button);
    } else if (item && opener) {
      const card = cardOf(opener);
      close(true);
      move(card, item.dataset.crmDestino);
    } else {
      close(Boolean(button));
    }
  });

  /* ---- Keys ---- */

  function step(button, direction) {
    const columns = all("[data-crm-columna]", board());
    const target = columns[columns.indexOf(columnOf(button)) + direction];
    if (target) {
      move(cardOf(button), target.dataset.crmColumna);
    }
  }

  function inMenu(event) {
    const list = items();
    const at = list.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + list.length, Home: 0, End: list.length - 1 }[event.key];
    if (next !== undefined) {
      list[next % list.length].focus();
      event.preventDefault();
    } else if (event.key === "Escape") {
      close(true);
      event.preventDefault();
    } else if (event.key === "Tab") {
      close(false);
    }
  }

  document.addEventListener("keydown", (event) => {
    if (!event.target.closest) {
      return;
    }
    const button = event.target.closest("[data-crm-mover]");
    if (opener && event.target.closest("[role=menu]")) {
      inMenu(event);
    } else if (button && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      close(false);
      step(button, event.key === "ArrowRight" ? 1 : -1);
      event.preventDefault();
    }
  });
})();
