import type { Text } from "@kidorui/core";

/** Something an answer offers to do. */
export interface Action {
  readonly label: Text;
  readonly act: () => void;
}

/** What the pane says, in both languages: it outlives a change of language. */
export interface Answer {
  /** Whether everything went as asked. */
  readonly good: boolean;
  /** Paragraphs, the first of which says the most. */
  readonly lines: readonly Text[];
  readonly actions?: readonly Action[];
}

/** An answer of one sentence. */
export const sentence = (text: Text, good = true): Answer => ({ good, lines: [text] });
