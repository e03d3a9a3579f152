/* Passwords: a button that shows what is typed, a line that warns of caps lock; and where the typing begins. */
(function () {
  "use strict";

  const all = (selector) => Array.from(document.querySelectorAll(selector));

  const inputBeside = (button) => button.closest(".crm-password").querySelector("input");

  function show(button) {
    const input = inputBeside(button);
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
    button.querySelector(".pi").className = shown ? "pi pi-eye-slash" : "pi pi-eye";
    input.focus();
  }

  function hideAll() {
    all('[data-crm-mostrar][aria-pressed="true"]').forEach((button) => {
      inputBeside(button).type = "password";
    });
  }

  function warnOfCaps(event) {
    if (!event.getModifierState) {
      return;
    }
    const on = event.getModifierState("CapsLock");
    all("[data-crm-mayusculas]").forEach((line) => {
      line.hidden = !(on && line.previousElementSibling.contains(event.target));
    });
  }

  function focusFirst() {
    const wrong = document.querySelector('main [aria-invalid="true"]');
    const empty = all(".crm-sign-in input:not([type=hidden])").find((input) => input.value === "");
    const first = wrong || empty || document.querySelector("[data-crm-enfocar]");
    if (first) {
      first.focus();
    }
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-crm-mostrar]");
    if (button) {
      show(button);
    }
  });
  document.addEventListener("keydown", warnOfCaps);
  document.addEventListener("keyup", warnOfCaps);
  /* The browser offers to keep a password only from a field that is one. */
  document.addEventListener("submit", hideAll, true);
  document.addEventListener("DOMContentLoaded", focusFirst);
})();
