import type { Lang, Text } from "./text.ts";

/** Why a metric could not give a number. Each code is one Excel error (see `@kidorui/formulas`). */
export type MetricErrorCode =
  /** Nothing was observed, or it was withheld: `#N/A`. */
  | "no-data"
  /** An argument lies outside the domain of the function: `#NUM!`. */
  | "out-of-range"
  /** A ratio without a denominator: `#DIV/0!`. */
  | "undefined-ratio"
  /** An argument of the wrong kind, shape or name: `#VALUE!`. */
  | "invalid-argument";

/**
 * Thrown by metrics, indicators and look-ups instead of returning NaN. Says in both languages what was
 * expected and what was received.
 */
export class MetricError extends Error {
  override readonly name = "MetricError";
  readonly code: MetricErrorCode;
  /** The message in Japanese. */
  readonly japanese: string;
  /**
   * What refused: a metric by its name, at the head of both messages. Absent where the sentence itself says
   * what it is about, a parameter or a figure.
   */
  readonly subject: string | undefined;
  readonly #sentence: Text;

  /** @param subject Leave it out where the sentences begin with what they are about. */
  constructor(code: MetricErrorCode, english: string, japanese: string, subject?: string) {
    super(subject === undefined ? english : `${subject}: ${english}`);
    this.code = code;
    this.subject = subject;
    this.japanese = subject === undefined ? japanese : `${subject}：${japanese}`;
    this.#sentence = { en: english, ja: japanese };
  }

  /** The whole message in one language. */
  in(lang: Lang): string {
    return lang === "ja" ? this.japanese : this.message;
  }

  /** The same error by another name, for who called a metric without saying so; its cause is this one. */
  about(subject: string): MetricError {
    const renamed = new MetricError(this.code, this.#sentence.en, this.#sentence.ja, subject);
    renamed.cause = this;
    return renamed;
  }
}

/** One problem in a data file: where, what was expected, what was found, how to mend it. */
export interface TableIssue {
  /** Path as the reader knows it, for example `tables/mine_production.csv`. */
  readonly file: string;
  /** Line in the file, from 1; the header is line 1. */
  readonly line: number;
  /** Character in the line, from 1: where the offending cell begins. */
  readonly column: number;
  readonly message: string;
  /** The guard that stopped a value which may be right: it can be acknowledged. Absent for what is wrong. */
  readonly guard?: string;
}

/** `file:line:column message`, the form editors turn into a link. */
export function formatIssue({ file, line, column, message }: TableIssue): string {
  return `${file}:${line}:${column} ${message}`;
}

/** Thrown once for a whole data folder, with every problem found in it. */
export class TableError extends Error {
  override readonly name = "TableError";
  readonly issues: readonly TableIssue[];
  constructor(issues: readonly TableIssue[]) {
    super(issues.map(formatIssue).join("\n"));
    this.issues = issues;
  }
}
