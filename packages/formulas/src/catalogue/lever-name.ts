import { everyLever, foldName } from "@kidorui/core";
import { plainText } from "../cells/plain-text.ts";

/** The words as they are spelt, by folded word; `shares` is no lever but stands among them. */
const WORDS: ReadonlyMap<string, string> = new Map(
  [...everyLever.flatMap(({ path }) => path.split(".")), "shares"].map((word) => [foldName(word), word]),
);

/** A name as a scenario has it, for one that somebody writes; nothing for one that it does not know. */
export type NameFor = (text: string) => string | undefined;

/** What a scenario and the data know of the words in a list of levers. */
export interface LeverWords {
  /** Suppliers and alternatives. */
  readonly part: NameFor;
  readonly unit: NameFor;
}

/** Where nothing but the list is known. */
export const NO_WORDS: LeverWords = { part: () => undefined, unit: () => undefined };

/**
 * The name of a lever as the model spells it, for one in any case and width.
 * @param partName Names of the suppliers and alternatives there are; a name it does not know stays as it is.
 * @example leverName("STOCK.Initial", () => undefined) // "stock.initial"
 */
export function leverName(text: string, partName: NameFor): string {
  const parts = plainText(text).split(".");
  return parts
    .map((part, place) =>
      place === 1 && parts.length === 3 ? (partName(part) ?? part) : (WORDS.get(foldName(part)) ?? part),
    )
    .join(".");
}
