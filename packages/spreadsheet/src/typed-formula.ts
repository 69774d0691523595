import type { Injector } from "@univerjs/core";
import { type Editor, IEditorService } from "@univerjs/docs-ui";

/** A formula that is being typed, and where its caret stands. */
export interface TypedFormula {
  readonly editor: Editor;
  readonly formula: string;
  readonly caret: number;
}

/** The formula in the editor of a cell; `undefined` where something else is typed, or more than a place is selected. */
export function typedFormula(injector: Injector): TypedFormula | undefined {
  const editor = injector.get(IEditorService).getFocusEditor() as Editor | null | undefined;
  const [range, another] = editor?.getSelectionRanges() ?? [];
  if (!editor || !range?.collapsed || another) return undefined;
  const formula = (editor.getDocumentData().body?.dataStream ?? "").replace(/\r?\n?$/, "");
  return formula.startsWith("=") ? { editor, formula, caret: range.startOffset ?? 0 } : undefined;
}
