import type { Text } from "@kidorui/core";
import type { Span } from "./expression.ts";

/** A formula that cannot be read or used: what is wrong, where, and how to mend it. */
export class ExpressionError extends Error {
  override readonly name = "ExpressionError";
  /** The message in both languages; `message` is the English one. */
  readonly text: Text;
  /** Part of the formula it speaks of. */
  readonly span: Span;
  /** Name whose formula that is; `undefined` for the formula that was asked for. */
  readonly within: string | undefined;
  /** What could stand in the place of the part, where that is known. */
  readonly mend: string | undefined;
  constructor(text: Text, { start, end }: Span, within?: string, mend?: string) {
    super(text.en);
    this.mend = mend;
    this.text = text;
    this.span = { start, end };
    this.within = within;
  }
}
