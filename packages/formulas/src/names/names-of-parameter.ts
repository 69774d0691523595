import { type Edition, foldName, type Lang } from "@kidorui/core";
import type { Parameter } from "../function.ts";
import { seriesOf } from "../series.ts";
import { seriesLabels } from "../series-label.ts";
import { aliasesOf } from "./aliases.ts";
import { nameIndex } from "./name-index.ts";
import { isNamedKind, type NamedKind } from "./named-things.ts";

/** A word that an argument takes, with all by which it may be looked for. */
export interface KnownWord {
  readonly code: string;
  /** Its names in both languages, aliases included. */
  readonly names: readonly string[];
  /** What it is called in the language asked for; empty where it has no other name. */
  readonly detail: string;
}

/** Parameters that take the name of a series. */
const SERIES = "series";

function things(edition: Edition, kind: NamedKind, lang: Lang): readonly KnownWord[] {
  const { things, meanings } = nameIndex(edition, kind);
  const names = new Map<string, string[]>();
  for (const [name, { use, codes }] of meanings) {
    for (const code of use === "name" ? codes : []) names.set(code, [...(names.get(code) ?? []), name]);
  }
  return [...things.values()].map((thing) => ({
    code: thing.code,
    names: names.get(thing.code) ?? [],
    detail: thing[lang],
  }));
}

function options(
  edition: Edition,
  { name, options = [], vocabulary = name }: Parameter,
  lang: Lang,
): readonly KnownWord[] {
  const aliases = aliasesOf(edition, vocabulary).filter(({ use }) => use === "name");
  return options.map((code) => {
    const own = aliases.filter((row) => row.code === code);
    // An English word says itself.
    const detail = lang === "en" ? "" : (own.find((row) => row.lang === lang)?.alias ?? "");
    return { code, names: own.map(({ alias }) => foldName(alias)), detail };
  });
}

function series(edition: Edition, lang: Lang): readonly KnownWord[] {
  const label = seriesLabels(edition);
  return [...seriesOf(edition).values()].map(({ name, table, row }) => {
    const words = { en: label(table, row, "en"), ja: label(table, row, "ja") };
    return { code: name, names: [words.en, words.ja], detail: words[lang] };
  });
}

/** The words a parameter takes in an edition: its options, or the things of its kind; none for numbers and free texts. */
export function namesOfParameter(edition: Edition, parameter: Parameter, lang: Lang): readonly KnownWord[] {
  if (parameter.options) return options(edition, parameter, lang);
  if (isNamedKind(parameter.kind)) return things(edition, parameter.kind, lang);
  return parameter.name === SERIES ? series(edition, lang) : [];
}
