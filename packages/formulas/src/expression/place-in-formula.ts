import type { Span } from "./expression.ts";

/** What stands at a place of a formula that is still being typed. */
export interface PlaceInFormula extends Span {
  /** A word that is being typed, a text between quotes, or nothing yet. */
  readonly kind: "word" | "text" | "gap";
  /** What was typed of it so far, without its quote. */
  readonly typed: string;
  /** The function whose argument it is, in upper case, and which one, counted from 0. */
  readonly call: { readonly callee: string; readonly argument: number } | undefined;
}

/** A bracket that is not closed yet; a brace has no function. */
interface Open {
  readonly callee: string | undefined;
  argument: number;
}

const WORD_BEFORE = /(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*$/u;
const REST_OF_WORD = /^[\p{L}\p{N}_.]*/u;
/** The rest of a text, if it is closed before the next argument. */
const REST_OF_TEXT = /^[^",()]*"|^/;

/** Brackets that are open at the end of a beginning of a formula, and where its last text began. */
function opened(before: string): { readonly open: readonly Open[]; readonly text: number | undefined } {
  const open: Open[] = [];
  let text: number | undefined;
  for (let at = 0; at < before.length; at += 1) {
    const character = before.charAt(at);
    if (character === '"') text = text === undefined ? at : undefined;
    else if (text !== undefined) continue;
    else if (character === "(") {
      open.push({ callee: WORD_BEFORE.exec(before.slice(0, at))?.[0].toUpperCase(), argument: 0 });
    } else if (character === "{") open.push({ callee: undefined, argument: 0 });
    else if (character === ")" || character === "}") open.pop();
    else if (character === ",") {
      const innermost = open.at(-1);
      if (innermost) innermost.argument += 1;
    }
  }
  return { open, text };
}

/**
 * Where a caret stands in a formula that need not be whole yet.
 * @param caret Characters before it.
 * @example placeInFormula('=REE.HHI({1;2},"', 16).call // {"callee": "REE.HHI", "argument": 1}
 */
export function placeInFormula(source: string, caret: number): PlaceInFormula {
  const [before, after] = [source.slice(0, caret), source.slice(caret)];
  const { open, text } = opened(before);
  const { callee, argument = 0 } = open.at(-1) ?? {};
  const call = callee === undefined ? undefined : { callee, argument };
  if (text !== undefined) {
    const end = caret + (REST_OF_TEXT.exec(after)?.[0].length ?? 0);
    return { kind: "text", start: text, end, typed: before.slice(text + 1), call };
  }
  const typed = WORD_BEFORE.exec(before)?.[0];
  if (typed === undefined) return { kind: "gap", start: caret, end: caret, typed: "", call };
  const end = caret + (REST_OF_WORD.exec(after)?.[0].length ?? 0);
  return { kind: "word", start: caret - typed.length, end, typed, call };
}
