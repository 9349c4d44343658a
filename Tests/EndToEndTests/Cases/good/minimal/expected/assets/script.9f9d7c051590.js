// What a page gains when it is read: the reader's zone, ages, the passing of time, light or dark, copying.
// It knows no words: all that it shows is in the page, which is whole without it.
"use strict";
const root = document.documentElement;
const all = (selector) => document.querySelectorAll(selector);

// An old address leads on by itself; without a script its link does.
for (const link of all("[data-moved]")) location.replace(link.href);

// Light or dark. Browsers wait with the first paint for this file, so that the wrong one is never seen.
const stored = (act) => {
  try {
    return act(localStorage);
  } catch {
    return null; // Nothing may be stored here.
  }
};
const wear = (theme) => (theme ? (root.dataset.theme = theme) : delete root.dataset.theme);
const remembered = stored((storage) => storage.getItem("theme"));
if (remembered === "light" || remembered === "dark") wear(remembered);
const dark = matchMedia("(prefers-color-scheme: dark)");
for (const button of all("[data-theme-switch]")) {
  const show = () => {
    for (const name of button.children) name.hidden = name.dataset.themeName !== (root.dataset.theme || "");
  };
  button.addEventListener("click", () => {
    // What the system does not choose, what it does, and again whatever it chooses.
    const [other, same] = dark.matches ? ["light", "dark"] : ["dark", "light"];
    const next = { [other]: same, [same]: "" }[root.dataset.theme] ?? other;
    wear(next);
    stored((storage) => (next ? storage.setItem("theme", next) : storage.removeItem("theme")));
    show();
  });
  show();
  button.hidden = false;
}

// The page's language, as the reader's country writes it if the reader speaks it.
const language = navigator.languages.find((each) => each.split("-")[0] === root.lang.split("-")[0]) || root.lang;
const formats = new Map();
const written = (instant, options) => {
  const key = JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(language, options));
  // "3:00 PM GMT+2" stays on one line.
  const isTied = (part) => part?.type === "dayPeriod" || part?.type === "timeZoneName";
  const parts = formats.get(key).formatToParts(instant);
  return parts.map(({ value }, place) => (isTied(parts[place + 1]) ? value.replace(" ", "\u00a0") : value)).join("");
};
const day = { day: "numeric", month: "long", year: "numeric" };
const briefDay = { weekday: "short", day: "numeric", month: "short" };
const clock = { hour: "numeric", minute: "2-digit" };
const zone = { timeZoneName: "short" };
const isSameDay = (one, other) => written(one, day) === written(other, day);

// Times in the reader's zone; what the build wrote stays as their title.
const write = (time, text) => {
  if (!time.title) time.title = time.textContent;
  if (time.textContent !== text) time.textContent = text;
};
const isInstant = (time) => time?.matches('time[datetime$="Z"]');
const ages = [];
for (const time of all('time[datetime$="Z"]')) {
  const instant = new Date(time.dateTime);
  if ("age" in time.dataset) {
    ages.push({ time, instant });
    continue;
  }
  const [before, after] = [time.previousElementSibling, time.nextElementSibling];
  // The day that is named already: by a heading, by the start of a range, or by nobody, as it is today.
  const { clock: heading, brief } = time.dataset;
  const near = isInstant(before) ? new Date(before.dateTime) : heading ? new Date(heading + "T12:00") : Date.now();
  const isNear = (heading !== undefined || isInstant(before)) && isSameDay(near, instant);
  const date = isNear ? {} : brief !== undefined ? briefDay : day;
  // The end of a range names the zone for both.
  const isNamedLater = isInstant(after) && new Date(after.dateTime).getTimezoneOffset() === instant.getTimezoneOffset();
  write(time, written(instant, { ...date, ...clock, ...(isNamedLater ? {} : zone) }));
}

// Ages, in whole units that have passed.
const relative = new Intl.RelativeTimeFormat(language, { numeric: "always" });
const now = new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(0, "second");
const units = [["year", 31536000], ["month", 2592000], ["day", 86400], ["hour", 3600], ["minute", 60]];
const age = (seconds) => {
  const [unit, length] = units.find(([, each]) => Math.abs(seconds) >= each) || [];
  return unit ? relative.format(Math.trunc(seconds / length), unit) : now;
};

// What is shown from one instant to another. A look each second is also right after the machine has slept.
const phases = [...all("[data-from], [data-until]")].map((element) => ({
  element,
  from: element.dataset.from ? Date.parse(element.dataset.from) : -Infinity,
  until: element.dataset.until ? Date.parse(element.dataset.until) : Infinity,
}));
const tick = () => {
  const present = Date.now();
  for (const { element, from, until } of phases) element.hidden = present < from || present >= until;
  for (const { time, instant } of ages) write(time, age((instant - present) / 1000));
};
tick();
setInterval(tick, 1000);

// Addresses to the clipboard, which browsers offer on secure pages only.
for (const button of navigator.clipboard ? all("[data-copy]") : []) {
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.copied;
    setTimeout(() => (button.textContent = words), 2000);
  });
}
