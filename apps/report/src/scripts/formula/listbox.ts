/** One line of a list. */
export interface Choice {
  readonly label: string;
  readonly detail: string;
}

/**
 * A list under a field, as a combobox has it: the field keeps the focus, the arrow keys move a mark through the
 * list, and what is marked is told by `aria-activedescendant`.
 */
export class Listbox<T extends Choice> {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #choose: (choice: T) => void;
  #choices: readonly T[] = [];
  #marked = -1;

  constructor(field: HTMLInputElement, list: HTMLElement, choose: (choice: T) => void) {
    this.#field = field;
    this.#list = list;
    this.#choose = choose;
    // The field keeps the focus while a choice is pressed.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      if (option) this.#take([...list.children].indexOf(option));
    });
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** Shows choices; what was marked keeps its mark where it is one of them. */
  show(choices: readonly T[]): void {
    const kept = this.#choices[this.#marked]?.label;
    const marked = choices.findIndex(({ label }) => label === kept);
    this.#choices = choices;
    this.#list.replaceChildren(...choices.map((choice, i) => this.#option(choice, i)));
    this.#list.hidden = choices.length === 0;
    this.#list.scrollTop = 0;
    this.#field.setAttribute("aria-expanded", String(choices.length > 0));
    this.#mark(marked);
  }

  close(): void {
    if (this.isOpen) this.show([]);
  }

  /** Moves the mark by a number of lines, round the ends. */
  move(by: number): void {
    const { length } = this.#choices;
    const from = this.#marked < 0 && by < 0 ? 0 : this.#marked;
    this.#mark((from + by + length) % length);
  }

  /** Takes what is marked; `false` where nothing is. */
  take(): boolean {
    return this.isOpen && this.#take(this.#marked);
  }

  #take(place: number): boolean {
    const choice = this.#choices[place];
    if (!choice) return false;
    this.close();
    this.#choose(choice);
    return true;
  }

  #option({ label, detail }: T, place: number): HTMLElement {
    const option = document.createElement("div");
    option.id = `${this.#list.id}-${place}`;
    option.role = "option";
    option.ariaSelected = "false";
    const code = document.createElement("code");
    code.textContent = label;
    const words = document.createElement("span");
    words.textContent = detail;
    option.append(code, " ", words);
    return option;
  }

  #mark(place: number): void {
    for (const [i, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(i === place);
      if (i === place) option.scrollIntoView({ block: "nearest" });
    }
    this.#marked = place;
    const marked = this.#list.children[place];
    if (marked) this.#field.setAttribute("aria-activedescendant", marked.id);
    else this.#field.removeAttribute("aria-activedescendant");
  }
}
