import { type Edition, foldName } from "@kidorui/core";
import type { Meaning } from "./aliases.ts";
import { nameIndex } from "./name-index.ts";
import type { NamedKind } from "./named-things.ts";

/** A name with another in brackets, as people and messages write code and name: ネオジム（Nd）, AUS (Australia). */
const PAIR = /^(.+?) ?\((.+)\)$/;
/** A cell that holds the number 2805.3 means 2805.30. */
const NUMBER_OF_HS = /^\d{4}\.\d$/;

/** What a text means among the things of a kind; nothing where no name, code or alias is it. */
export function meaningOf(edition: Edition, kind: NamedKind, text: string): Meaning | undefined {
  const { meanings } = nameIndex(edition, kind);
  const folded = foldName(text);
  const direct = meanings.get(folded) ?? (NUMBER_OF_HS.test(folded) ? meanings.get(`${folded}0`) : undefined);
  if (direct) return direct;
  const [, outer = "", inner = ""] = PAIR.exec(folded) ?? [];
  const [first, second] = [meanings.get(outer), meanings.get(inner)];
  const isOne = first?.use === "name" && second?.use === "name" && first.codes[0] === second.codes[0];
  return isOne ? first : undefined;
}
