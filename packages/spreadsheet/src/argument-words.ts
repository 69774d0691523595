import { type Candidate, completionsAt } from "@kidorui/formulas/expression";
import { ICommandService, type Injector } from "@univerjs/core";
import type { Data } from "./functions.ts";
import { typedFormula } from "./typed-formula.ts";
import type { WordList } from "./word-list.ts";

/** What the engine does when the text of a cell's editor or the caret in it changes, or the editor closes. */
const CHANGES: ReadonlySet<string> = new Set([
  "doc.mutation.rich-text-editing",
  "doc.operation.set-selections",
  "sheet.operation.set-cell-edit-visible",
]);

/**
 * Offers the words that the argument under the caret takes, as Excel does for functions of an add-in: the engine
 * itself completes the names of functions only.
 */
export function offerArgumentWords(injector: Injector, data: Data, list: WordList): void {
  const offer = (): void => {
    const typed = typedFormula(injector);
    if (!typed) {
      list.close();
      return;
    }
    const { editor, formula, caret } = typed;
    const { start, end, candidates, within } = completionsAt(
      formula,
      caret,
      data.dataset,
      data.edition,
      data.lang,
    );
    // Behind an argument that is whole, nothing can stand but what comes after it.
    const isBehind = start === end && !/[(,]\s*$/.test(formula.slice(0, caret));
    const words = within
      ? candidates.filter(({ isCall, text }) => !isCall && text !== formula.slice(start, end))
      : [];
    if (!within || isBehind || words.length === 0) {
      list.close();
      return;
    }
    const name = within.definition.parameters[within.parameter]?.name ?? "";
    list.open(name, words, ({ text }: Candidate) => {
      const at = start + text.length;
      editor.replaceText(formula.slice(0, start) + text + formula.slice(end), [
        { startOffset: at, endOffset: at, collapsed: true },
      ]);
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
