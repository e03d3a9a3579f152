/*
 * Warns before the session ends, for want of use or for good, and goes on at one press. The server is asked before
 * anything is said: work in another window counts too. Time is compared with the clock, not counted: a computer that
 * slept wakes up knowing how late it is.
 */
(function () {
  "use strict";

  const TICK = 5000;
  const ASK_EVERY = 15000;
  /* A session that is ended elsewhere, or with its user, is off the screen within a minute though nobody touches the page. */
  const ASK_AT_LEAST_EVERY = 40000;

  const dialog = document.querySelector("[data-crm-sesion]");
  const data = dialog.dataset;
  const words = document.getElementById("sesion-texto");
  const goOnButton = dialog.querySelector("[data-crm-sesion-seguir]");
  const understoodButton = dialog.querySelector("[data-crm-sesion-entendido]");
  const enterLink = dialog.querySelector("[data-crm-sesion-entrar]");
  const warnFor = Number(data.crmAviso) * 1000;

  let idleEnd;
  let lastEnd;
  let asked = Date.now();
  let understood = false;
  let over = false;

  function learn({ inactividad, fin }) {
    const now = Date.now();
    idleEnd = now + inactividad * 1000;
    lastEnd = now + fin * 1000;
  }

  /* Of the two ends only the one for want of use can be put off. */
  const isLast = () => lastEnd <= idleEnd;
  const left = () => Math.min(idleEnd, lastEnd) - Date.now();

  function span(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    return seconds >= 60 ? data.crmMinutos.replace("{0}", Math.ceil(seconds / 60)) : data.crmSegundos.replace("{0}", seconds);
  }

  /* Changes only what changes: a screen reader is not told the same thing again and again. */
  function say(text) {
    if (words.textContent !== text) {
      words.textContent = text;
    }
  }

  function warn() {
    const time = new Date(lastEnd).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    say(isLast() ? data.crmTextoFin.replace("{0}", time) : data.crmTextoInactividad.replace("{0}", span(left())));
    goOnButton.hidden = isLast();
    understoodButton.hidden = !isLast();
    if (!dialog.open) {
      dialog.showModal();
      (isLast() ? understoodButton : goOnButton).focus();
    }
  }

  /* What is on the screen is not for whoever passes by. A form with changes asks before it is left: what was typed can be copied. */
  function end() {
    over = true;
    const here = location.pathname + location.search;
    enterLink.href = `${data.crmEntrada}?motivo=expirada&destino=${encodeURIComponent(here)}`;
    say(data.crmTextoAcabada);
    goOnButton.hidden = true;
    understoodButton.hidden = true;
    enterLink.hidden = false;
    if (!dialog.open) {
      dialog.showModal();
    }
    location.assign(enterLink.href);
  }

  async function ask(method) {
    asked = Date.now();
    const answer = await fetch(data.crmSesion, { method, redirect: "manual", cache: "no-store" }).catch(() => null);
    if (answer && answer.ok) {
      learn(await answer.json());
    } else if (answer && (answer.type === "opaqueredirect" || answer.status < 500)) {
      end();
    }
    return Boolean(answer && answer.ok);
  }

  const silent = () => left() > warnFor || (isLast() && understood && left() > 0);

  async function look() {
    const sinceAsked = Date.now() - asked;
    if (over || (silent() && !dialog.open && sinceAsked < ASK_AT_LEAST_EVERY)) {
      return;
    }
    if (sinceAsked >= ASK_EVERY || left() <= 0) {
      await ask("GET");
    }
    if (over) {
      return;
    }
    if (!silent()) {
      warn();
    } else if (dialog.open) {
      dialog.close();
    }
  }

  async function goOn() {
    if (await ask("POST")) {
      dialog.close();
      look();
    }
  }

  function understand() {
    understood = true;
    dialog.close();
  }

  learn({ inactividad: Number(data.crmInactividad), fin: Number(data.crmFin) });
  goOnButton.addEventListener("click", goOn);
  understoodButton.addEventListener("click", understand);
  /* Escape is a press as well: somebody is there. */
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (!over) {
      (isLast() ? understand : goOn)();
    }
  });
  setInterval(look, TICK);
  look();
})();
