import type { Lang } from "@kidorui/core";
import type { Kidorui } from "../functions/kidorui.ts";
import { functionsIn, readFormula } from "./formula.ts";
import { word } from "./words.ts";

/** An answer to "why does this cell show an error?". */
export interface Explanation {
  readonly text: string;
  /** Whether the formula gives a value. */
  readonly good: boolean;
}

const shown = (value: unknown): string =>
  Array.isArray(value) ? `${value.length} × ${value[0]?.length ?? 0}` : String(value);

/**
 * Runs the formula of a cell again and says what Excel hides: it shows no message beside
 * `#NUM!` and `#DIV/0!`. Where an argument is a formula itself, the function's latest messages.
 *
 * @param values Reads the cells a reference points to.
 */
export async function explain(
  formula: string,
  { namespace, run, recentErrors }: Pick<Kidorui, "namespace" | "run" | "recentErrors">,
  values: (reference: string) => Promise<readonly (readonly unknown[])[]>,
  lang: Lang,
): Promise<Explanation> {
  const ids = functionsIn(formula, namespace);
  if (ids.length === 0) return { text: word("noFormula", lang), good: true };
  const call = readFormula(formula, namespace);
  if (call?.arguments.every(({ kind }) => kind !== "formula")) {
    const raw = await Promise.all(
      call.arguments.map((item) =>
        item.kind === "reference" ? values(item.reference) : item.kind === "value" ? item.value : undefined,
      ),
    );
    const outcome = run(call.id, raw);
    return "error" in outcome
      ? { text: `${outcome.error} ${outcome.message[lang]}`, good: false }
      : { text: `${word("noError", lang)} ${shown(outcome.value)}`, good: true };
  }
  const messages = ids.flatMap((id) => recentErrors(id)).slice(0, 3);
  if (messages.length === 0) return { text: word("noRecent", lang), good: true };
  const list = messages.map(({ id, error, message }) => `${namespace}.${id} ${error} ${message[lang]}`);
  return { text: `${word("recent", lang)} ${list.join(" / ")}`, good: false };
}
