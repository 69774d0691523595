// The formula bar once a reader has turned to it: offers what may be typed, and shows what a formula gives.
import type { Candidate } from "@kidorui/formulas/expression";
import { formulaHash } from "../../formula/address.ts";
import type { ShownCompletion } from "../../formula/reply.ts";
import { formulaWords } from "../../i18n/formula.ts";
import { langOf } from "../../lib/lang.ts";
import { spoken as spokenError } from "../../lib/spoken.ts";
import { fill, texts } from "../../lib/text.ts";
import { later } from "../lab/later.ts";
import { Engine, LoadError } from "./engine.ts";
import { Listbox } from "./listbox.ts";

/** The bar of a page, ready to be asked. */
export interface FormulaBar {
  /**
   * Computes a formula, or what stands in the field.
   * @param edition Edition for what names none; empty for the newest, left out for the one that is chosen.
   */
  run(formula?: string, edition?: string): Promise<void>;
}

function place<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no #${id} of the kind expected.`);
}

const HOME: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

export function openBar(form: HTMLFormElement): FormulaBar {
  const lang = langOf(document.documentElement.lang);
  const t = texts(formulaWords, lang);
  const field = place("formula-input", HTMLInputElement);
  const editions = place("formula-edition", HTMLSelectElement);
  const [hint, message, spoken, answer] = ["hint", "message", "spoken", "answer"].map((name) =>
    place(`formula-${name}`, HTMLElement),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const engine = new Engine();
  let offered: ShownCompletion | undefined;

  const list = new Listbox<Candidate>(field, place("formula-list", HTMLElement), ({ text }) => {
    if (!offered) return;
    field.setRangeText(text, offered.start, offered.end, "end");
    field.focus();
    void offer();
  });

  function say(words: string): void {
    message.textContent = words;
    message.hidden = words === "";
  }

  const complain = (error: unknown): void =>
    say(error instanceof LoadError ? t("failed") : fill(t("broken"), { message: spokenError(error, lang) }));

  /** What may stand where the caret is; the list opens for whoever is typing. */
  async function offer(opens = true): Promise<void> {
    const [formula, caret] = [field.value, field.selectionStart ?? field.value.length];
    try {
      const reply = await engine.ask({ kind: "completion", formula, caret, edition: editions.value, lang });
      // The reader typed on, or left.
      if (field.value !== formula || field.selectionStart !== caret) return;
      offered = reply;
      if (reply.hint === "") hint.textContent = t("keys");
      else hint.innerHTML = reply.hint;
      const { candidates, start, end } = reply;
      const isThere = candidates.length === 1 && candidates[0]?.text === formula.slice(start, end);
      list.show(opens && !isThere && document.activeElement === field ? candidates : []);
    } catch (error) {
      complain(error);
    }
  }

  async function run(formula = field.value, edition?: string): Promise<void> {
    const known = [...editions.options].some(({ value }) => value === edition);
    say(edition === undefined || edition === "" || known ? "" : fill(t("badEdition"), { edition }));
    if (edition !== undefined) editions.value = known ? edition : (editions.options[0]?.value ?? "");
    field.value = formula;
    list.close();
    answer.setAttribute("aria-busy", "true");
    spoken.textContent = t("computing");
    const asked = { formula, edition: editions.value };
    try {
      const reply = await engine.ask({ kind: "value", ...asked, lang, site: location.origin });
      answer.innerHTML = reply.html;
      spoken.textContent = reply.spoken;
      field.ariaInvalid = String(!reply.readable);
      answer.dataset["formula"] = formula;
      if (form.dataset["own"] !== undefined) history.replaceState(null, "", `#${formulaHash(asked)}`);
    } catch (error) {
      spoken.textContent = "";
      complain(error);
    }
    answer.removeAttribute("aria-busy");
  }

  const offerLater = later(60, () => void offer());
  const hintLater = later(60, () => void offer(false));

  field.addEventListener("input", (event) => {
    field.ariaInvalid = null;
    // An input method is still choosing its characters.
    if (!(event instanceof InputEvent && event.isComposing)) offerLater();
  });
  field.addEventListener("compositionend", offerLater);
  field.addEventListener("click", hintLater);
  field.addEventListener("blur", () => list.close());
  editions.addEventListener("change", () => void run());
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (list.isOpen) list.move(key === "ArrowDown" ? 1 : -1);
      else void offer();
    } else if (key === "Escape" && list.isOpen) {
      event.preventDefault();
      list.close();
    } else if ((key === "Enter" || key === "Tab") && list.take()) event.preventDefault();
    else if (HOME.has(key)) {
      list.close();
      hintLater();
    }
  });
  void offer(false);
  return { run };
}
