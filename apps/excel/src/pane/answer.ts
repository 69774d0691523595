import type { Lang, Text } from "@kidorui/core";

/** Something an answer offers to do. */
export interface Action {
  readonly label: Text;
  readonly act: () => void;
}

/** What the pane says, in the language it is read in: it outlives a change of language. */
export interface Answer {
  /** Whether everything went as asked. */
  readonly good: boolean;
  /** Paragraphs, the first of which says the most. */
  readonly text: (lang: Lang) => readonly string[];
  readonly actions?: readonly Action[];
}

/** An answer of one sentence. */
export const sentence = (text: Text, good = true): Answer => ({ good, text: (lang) => [text[lang]] });
