import type { LabData } from "../../lab/data.ts";
import type { LeverField } from "../../lab/lever-field.ts";
import { fromField, leverForm, toField, valueText } from "../../lab/lever-form.ts";

/** The levers of the page: what is shown in them, and what the reader moves. */
export class LeverView {
  readonly #data: LabData;
  readonly #place: HTMLElement;
  #fields: readonly LeverField[] = [];
  #changed: ReadonlyMap<string, number> = new Map();

  /** @param move Called with a lever and the value it was moved to; says whether the value is taken. */
  constructor(data: LabData, place: HTMLElement, move: (field: LeverField, value: number) => boolean) {
    this.#data = data;
    this.#place = place;
    place.addEventListener("input", ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.value.trim() === "") return;
      const path = target.closest<HTMLElement>("[data-path]")?.dataset["path"];
      const field = this.#fields.find((candidate) => candidate.path === path);
      if (field) target.ariaInvalid = move(field, fromField(field, target.valueAsNumber)) ? null : "true";
    });
    // A field that is left, or sent with Enter, shows the value that holds.
    place.addEventListener("change", () => this.#write(this.#changed, true));
  }

  /** Takes the levers that the page came with. */
  adopt(fields: readonly LeverField[]): void {
    this.#fields = fields;
  }

  /** Puts other levers in place. */
  replace(fields: readonly LeverField[], changed: ReadonlyMap<string, number>): void {
    this.#fields = fields;
    this.#place.innerHTML = leverForm(this.#data, fields, changed).html;
    this.refresh(changed);
  }

  /** Shows the values; the field that is being typed in is left alone. */
  refresh(changed: ReadonlyMap<string, number>): void {
    this.#write(changed, false);
  }

  #write(changed: ReadonlyMap<string, number>, typedToo: boolean): void {
    this.#changed = changed;
    for (const lever of this.#place.querySelectorAll<HTMLElement>("[data-path]")) {
      const field = this.#fields.find(({ path }) => path === lever.dataset["path"]);
      if (!field) continue;
      const value = changed.get(field.path) ?? field.own;
      lever.toggleAttribute("data-changed", changed.has(field.path));
      for (const input of lever.querySelectorAll("input")) {
        const isTyped = input.type === "number" && input === document.activeElement;
        if (typedToo || !isTyped) {
          input.value = String(toField(field, value));
          input.ariaInvalid = null;
        }
        if (input.type === "range") input.ariaValueText = valueText(field, value, this.#data.lang);
      }
    }
  }
}
