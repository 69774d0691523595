import { type Edition, foldName } from "@kidorui/core";
import { aliasMeanings, type Meaning } from "./aliases.ts";
import { type Named, type NamedKind, namedThings } from "./named-things.ts";

/** Everything by which the things of a kind are looked up. */
export interface NameIndex {
  readonly things: ReadonlyMap<string, Named>;
  /** By folded name: codes before names, names before aliases. */
  readonly meanings: ReadonlyMap<string, Meaning>;
}

const indexes = new WeakMap<Edition, Map<NamedKind, NameIndex>>();

function build(edition: Edition, kind: NamedKind): NameIndex {
  const list = namedThings(edition, kind);
  const things = new Map(list.map((thing) => [thing.code, thing]));
  const meanings = aliasMeanings(edition, kind, (code) => things.has(code));
  const say = (name: string, code: string): void => {
    if (name !== "") meanings.set(foldName(name), { use: "name", codes: [code] });
  };
  for (const { code, en, ja, others = [] } of list) {
    for (const name of [ja, en, ...others]) say(name, code);
  }
  for (const { code } of list) say(code, code);
  return { things, meanings };
}

/** The names of a kind in an edition; made once. */
export function nameIndex(edition: Edition, kind: NamedKind): NameIndex {
  let kinds = indexes.get(edition);
  if (!kinds) {
    kinds = new Map();
    indexes.set(edition, kinds);
  }
  let index = kinds.get(kind);
  if (!index) {
    index = build(edition, kind);
    kinds.set(kind, index);
  }
  return index;
}
