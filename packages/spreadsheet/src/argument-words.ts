import { type Candidate, completionsAt } from "@kidorui/formulas/expression";
import { ICommandService, type Injector } from "@univerjs/core";
import { type Editor, IEditorService } from "@univerjs/docs-ui";
import type { Data } from "./functions.ts";
import type { WordList } from "./word-list.ts";

/** What the engine does when the text of a cell's editor or the caret in it changes, or the editor closes. */
const CHANGES: ReadonlySet<string> = new Set([
  "doc.mutation.rich-text-editing",
  "doc.operation.set-selections",
  "sheet.operation.set-cell-edit-visible",
]);

/** A formula that is being typed, and where its caret stands. */
interface Typing {
  readonly editor: Editor;
  readonly formula: string;
  readonly caret: number;
}

function typing(injector: Injector): Typing | undefined {
  const editor = injector.get(IEditorService).getFocusEditor() as Editor | null | undefined;
  const [range, another] = editor?.getSelectionRanges() ?? [];
  if (!editor || !range?.collapsed || another) return undefined;
  const formula = (editor.getDocumentData().body?.dataStream ?? "").replace(/\r?\n?$/, "");
  return formula.startsWith("=") ? { editor, formula, caret: range.startOffset ?? 0 } : undefined;
}

/**
 * Offers the words that the argument under the caret takes, as Excel does for functions of an add-in: the engine
 * itself completes the names of functions only.
 */
export function offerArgumentWords(injector: Injector, data: Data, list: WordList): void {
  const offer = (): void => {
    const typed = typing(injector);
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
