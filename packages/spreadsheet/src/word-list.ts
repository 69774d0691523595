import type { Candidate } from "@kidorui/formulas/expression";

/** Words to choose from, over the sheet: the keys go on into the sheet, but for those that choose. */
export interface WordList {
  /** @param name What the words are for. */
  open(name: string, words: readonly Candidate[], take: (word: Candidate) => void): void;
  close(): void;
}

const element = <T extends keyof HTMLElementTagNameMap>(
  name: T,
  more: Partial<HTMLElementTagNameMap[T]>,
): HTMLElementTagNameMap[T] => Object.assign(document.createElement(name), more);

/** Gives keys what they do while a list is open, before the sheet hears of them. */
function listen(isOpen: () => boolean, actions: ReadonlyMap<string, () => void>): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const act = isOpen() && !event.isComposing ? actions.get(event.key) : undefined;
      if (!act || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    },
    { capture: true },
  );
}

/** A line of the list, which leaves the keys with the sheet. */
function option({ label, detail }: Candidate, take: () => void): HTMLElement {
  const item = element("li", { role: "option" });
  item.append(element("b", { textContent: label }), ` ${detail}`);
  item.addEventListener("mousedown", (event) => event.preventDefault());
  item.addEventListener("click", take);
  return item;
}

/**
 * A list in an element that is there already: arrows choose, Tab takes, Escape closes the list alone. To be made before
 * the sheet, which listens for keys on the window, too: who comes first is told first.
 */
export function wordList(place: HTMLElement): WordList {
  const [title, list] = [element("p", { className: "words__for" }), element("ul", { role: "listbox" })];
  // A list that is not in focus is not spoken: what is chosen is said.
  const said = element("p", { className: "visually-hidden", role: "status" });
  place.replaceChildren(title, list, said);
  let words: readonly Candidate[] = [];
  let chosen = 0;
  let taking: (word: Candidate) => void = () => undefined;

  const close = (): void => {
    words = [];
    place.hidden = true;
    said.textContent = "";
  };
  const choose = (index: number): void => {
    chosen = Math.max(0, Math.min(words.length - 1, index));
    const items = [...list.children];
    items.forEach((item, i) => {
      item.ariaSelected = String(i === chosen);
    });
    items[chosen]?.scrollIntoView({ block: "nearest" });
    const word = words[chosen];
    said.textContent = word
      ? `${title.textContent}: ${word.label} ${word.detail} (${chosen + 1}/${words.length})`
      : "";
  };
  const take = (index: number): void => {
    const word = words[index];
    close();
    if (word) taking(word);
  };
  listen(
    () => words.length > 0,
    new Map([
      ["ArrowDown", () => choose(chosen + 1)],
      ["ArrowUp", () => choose(chosen - 1)],
      ["Tab", () => take(chosen)],
      ["Escape", close],
    ]),
  );
  close();
  return {
    open(name, offered, onTake) {
      [words, taking] = [offered, onTake];
      title.textContent = name;
      list.ariaLabel = name;
      list.replaceChildren(...offered.map((word, index) => option(word, () => take(index))));
      place.hidden = false;
      choose(0);
    },
    close,
  };
}
