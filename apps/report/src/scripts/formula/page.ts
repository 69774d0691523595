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

/** The bar that a formula is typed into, and its answer. */
class Bar implements FormulaBar {
  readonly #form: HTMLFormElement;
  readonly #lang = langOf(document.documentElement.lang);
  readonly #t = texts(formulaWords, this.#lang);
  readonly #field = place("formula-input", HTMLInputElement);
  readonly #editions = place("formula-edition", HTMLSelectElement);
  readonly #hint = place("formula-hint", HTMLElement);
  readonly #message = place("formula-message", HTMLElement);
  readonly #spoken = place("formula-spoken", HTMLElement);
  readonly #answer = place("formula-answer", HTMLElement);
  readonly #engine = new Engine();
  readonly #list = new Listbox<Candidate>(this.#field, place("formula-list", HTMLElement), ({ text }) =>
    this.#take(text),
  );
  readonly #offerLater = later(60, () => void this.offer());
  readonly #hintLater = later(60, () => void this.offer(false));
  #offered: ShownCompletion | undefined;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    const field = this.#field;
    field.addEventListener("input", (event) => {
      field.ariaInvalid = null;
      // An input method is still choosing its characters.
      if (!(event instanceof InputEvent && event.isComposing)) this.#offerLater();
    });
    field.addEventListener("compositionend", this.#offerLater);
    field.addEventListener("click", this.#hintLater);
    field.addEventListener("blur", () => this.#list.close());
    field.addEventListener("keydown", (event) => this.#key(event));
    this.#editions.addEventListener("change", () => void this.run());
  }

  #take(text: string): void {
    if (!this.#offered) return;
    this.#field.setRangeText(text, this.#offered.start, this.#offered.end, "end");
    this.#field.focus();
    void this.offer();
  }

  #say(words: string): void {
    this.#message.textContent = words;
    this.#message.hidden = words === "";
  }

  #complain(error: unknown): void {
    const t = this.#t;
    const why = () => fill(t("broken"), { message: spokenError(error, this.#lang) });
    this.#say(error instanceof LoadError ? t("failed") : why());
  }

  /** What may stand where the caret is; the list opens for whoever is typing. */
  async offer(opens = true): Promise<void> {
    const field = this.#field;
    const [formula, caret] = [field.value, field.selectionStart ?? field.value.length];
    const asked = { formula, caret, edition: this.#editions.value, lang: this.#lang };
    try {
      const reply = await this.#engine.ask({ kind: "completion", ...asked });
      // The reader typed on, or left.
      if (field.value === formula && field.selectionStart === caret) this.#show(reply, formula, opens);
    } catch (error) {
      this.#complain(error);
    }
  }

  #show(reply: ShownCompletion, formula: string, opens: boolean): void {
    this.#offered = reply;
    if (reply.hint === "") this.#hint.textContent = this.#t("keys");
    else this.#hint.innerHTML = reply.hint;
    const { candidates, start, end } = reply;
    const isThere = candidates.length === 1 && candidates[0]?.text === formula.slice(start, end);
    this.#list.show(opens && !isThere && document.activeElement === this.#field ? candidates : []);
  }

  /** Chooses an edition that an address asks for; says so where there is none of that name. */
  #choose(edition: string): void {
    const known = [...this.#editions.options].some(({ value }) => value === edition);
    this.#say(edition === "" || known ? "" : fill(this.#t("badEdition"), { edition }));
    this.#editions.value = known ? edition : (this.#editions.options[0]?.value ?? "");
  }

  async run(formula = this.#field.value, edition?: string): Promise<void> {
    if (edition === undefined) this.#say("");
    else this.#choose(edition);
    this.#field.value = formula;
    this.#list.close();
    this.#answer.setAttribute("aria-busy", "true");
    this.#spoken.textContent = this.#t("computing");
    const asked = { formula, edition: this.#editions.value };
    try {
      const own = { lang: this.#lang, site: location.origin };
      const reply = await this.#engine.ask({ kind: "value", ...asked, ...own });
      this.#answer.innerHTML = reply.html;
      this.#spoken.textContent = reply.spoken;
      this.#field.ariaInvalid = String(!reply.readable);
      this.#answer.dataset["formula"] = formula;
      if (this.#form.dataset["own"] !== undefined) history.replaceState(null, "", `#${formulaHash(asked)}`);
    } catch (error) {
      this.#spoken.textContent = "";
      this.#complain(error);
    }
    this.#answer.removeAttribute("aria-busy");
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key } = event;
    const list = this.#list;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (list.isOpen) list.move(key === "ArrowDown" ? 1 : -1);
      else void this.offer();
    } else if (key === "Escape" && list.isOpen) {
      event.preventDefault();
      list.close();
    } else if ((key === "Enter" || key === "Tab") && list.take()) event.preventDefault();
    else if (HOME.has(key)) {
      list.close();
      this.#hintLater();
    }
  }
}

export function openBar(form: HTMLFormElement): FormulaBar {
  const bar = new Bar(form);
  const { value, defaultValue } = place("formula-input", HTMLInputElement);
  // Who typed before the bar was there is offered what follows, too.
  void bar.offer(value !== defaultValue);
  return bar;
}
