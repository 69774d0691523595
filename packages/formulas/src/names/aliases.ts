import { type Edition, foldName, type Row } from "@kidorui/core";

/** What a name that people use stands for. */
export interface Meaning {
  /** `name`: taken for its one code. Else refused with its codes as a hint, and this is why. */
  readonly use: Row<"aliases">["use"];
  readonly codes: readonly string[];
}

const grouped = new WeakMap<Edition, ReadonlyMap<string, readonly Row<"aliases">[]>>();

function byKind(rows: readonly Row<"aliases">[]): ReadonlyMap<string, readonly Row<"aliases">[]> {
  const kinds = new Map<string, Row<"aliases">[]>();
  for (const row of rows) {
    const list = kinds.get(row.kind);
    if (list) list.push(row);
    else kinds.set(row.kind, [row]);
  }
  return kinds;
}

/** The aliases of a kind, in the order of the table. */
export function aliasesOf(edition: Edition, kind: string): readonly Row<"aliases">[] {
  let kinds = grouped.get(edition);
  if (!kinds) {
    kinds = byKind(edition.visible("aliases"));
    grouped.set(edition, kinds);
  }
  return kinds.get(kind) ?? [];
}

/**
 * What the aliases of a kind mean, by folded name, where only some codes may be meant: of "Congo" one is
 * left where an edition knows only one.
 */
export function aliasMeanings(
  edition: Edition,
  kind: string,
  isWanted: (code: string) => boolean,
): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const { alias, code, use } of aliasesOf(edition, kind)) {
    if (!isWanted(code)) continue;
    const name = foldName(alias);
    const known = meanings.get(name);
    meanings.set(name, known ? { use, codes: [...known.codes, code] } : { use, codes: [code] });
  }
  return meanings;
}
