import { type Candidate, completionsAt } from "@kidorui/formulas/expression";
import { ICommandService, type Injector } from "@univerjs/core";
import type { Data } from "./functions.ts";
import { type TypedFormula, typedFormula } from "./typed-formula.ts";
import type { WordList } from "./word-list.ts";

/** What the engine does when the text of a cell's editor or the caret in it changes, or the editor closes. */
const CHANGES: ReadonlySet<string> = new Set([
  "doc.mutation.rich-text-editing",
  "doc.operation.set-selections",
  "sheet.operation.set-cell-edit-visible",
]);

/** Words that may stand where the caret is, and the part of the formula that one of them would replace. */
interface Offer {
  readonly typed: TypedFormula;
  readonly parameter: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Candidate[];
}

function offerAt(typed: TypedFormula, { dataset, edition, lang }: Data): Offer | undefined {
  const { formula, caret } = typed;
  const { start, end, candidates, within } = completionsAt(formula, caret, dataset, edition, lang);
  // Behind an argument that is whole, nothing can stand but what comes after it.
  const isBehind = start === end && !/[(,]\s*$/.test(formula.slice(0, caret));
  if (!within || isBehind) return undefined;
  const words = candidates.filter(({ isCall, text }) => !isCall && text !== formula.slice(start, end));
  const parameter = within.definition.parameters[within.parameter]?.name ?? "";
  return words.length === 0 ? undefined : { typed, parameter, start, end, words };
}

/** Puts a word in its place, unless keys that came after it was offered leave none for it. */
function take(text: string, { typed: { editor, formula }, start, end, words }: Offer): void {
  if (!words.some((word) => word.text === text)) return;
  const at = start + text.length;
  editor.replaceText(formula.slice(0, start) + text + formula.slice(end), [
    { startOffset: at, endOffset: at, collapsed: true },
  ]);
}

/**
 * Offers the words that the argument under the caret takes, as Excel does for functions of an add-in: the engine
 * itself completes the names of functions only.
 */
export function offerArgumentWords(injector: Injector, data: Data, list: WordList): void {
  const current = (): Offer | undefined => {
    const typed = typedFormula(injector);
    return typed && offerAt(typed, data);
  };
  const offer = (): void => {
    const offered = current();
    if (!offered) {
      list.close();
      return;
    }
    list.open(offered.parameter, offered.words, ({ text }: Candidate) => {
      const now = current();
      if (now) take(text, now);
    });
  };
  let isAsked = false;
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (!CHANGES.has(id) || isAsked) return;
    isAsked = true;
    // Once for the several changes that one key makes.
    setTimeout(() => {
      isAsked = false;
      offer();
    });
  });
}
