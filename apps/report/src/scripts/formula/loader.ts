// Wakes the formula bar when a reader first turns to it, or when the address asks for a formula: until then the
// page carries neither functions nor data.
import { askedIn } from "../../formula/address.ts";
import type { FormulaBar } from "./page.ts";

const form = document.querySelector<HTMLFormElement>("#formula-bar");
let bar: Promise<FormulaBar | undefined> | undefined;

function say(words: string): void {
  const message = document.getElementById("formula-message");
  if (!message) return;
  message.textContent = words;
  message.hidden = words === "";
}

/** The bar; nothing where it could not be loaded, and then it is tried again. */
function wake(form: HTMLFormElement): Promise<FormulaBar | undefined> {
  bar ??= import("./page.ts").then(
    ({ openBar }) => openBar(form),
    () => {
      bar = undefined;
      say(form.dataset["failed"] ?? "");
      return undefined;
    },
  );
  return bar;
}

if (form) {
  const run = async (formula?: string, edition?: string): Promise<void> => {
    say("");
    await (await wake(form))?.run(formula, edition);
  };
  /** Only the bar's own page has an address for each formula. */
  const follow = (): void => {
    const asked = form.dataset["own"] === undefined ? undefined : askedIn(location.hash);
    if (asked) void run(asked.formula, asked.edition ?? "");
  };
  form.addEventListener("focusin", () => void wake(form), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void run();
  });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-formula-try]") : null;
    if (button) void run(button.dataset["formulaTry"]);
  });
  addEventListener("hashchange", follow);
  for (const button of document.querySelectorAll<HTMLElement>("[data-formula-try]")) button.hidden = false;
  follow();
}
