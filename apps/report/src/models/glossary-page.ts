import type { Dataset, Lang, Row } from "@kidorui/core";
import { catalogue } from "@kidorui/formulas";
import { dataRowHref } from "../lib/data-links.ts";
import { functionPath, methodPath } from "../lib/function-text.ts";
import { href } from "../lib/href.ts";
import { otherLang } from "../lib/lang.ts";

type Kind = Row<"glossary">["kind"];

/** Kinds of terms in the order of the page. */
const kinds: readonly Kind[] = [
  "material",
  "stage",
  "trade",
  "measure",
  "stock",
  "scenario",
  "data",
  "institution",
];

/** A function that computes a term, and the page of its formula if it has one. */
export interface TermFunction {
  readonly id: string;
  readonly address: string;
  readonly formula: string | undefined;
}

/** One entry of the glossary in the language of the page. */
export interface Term {
  /** Id of its element: the key of its row. */
  readonly id: string;
  readonly name: string;
  /** The term in the other language. */
  readonly other: string;
  /** In hiragana. */
  readonly readings: Readonly<Record<Lang, string>>;
  readonly definition: string;
  readonly unit: string;
  readonly functions: readonly TermFunction[];
  readonly see: readonly { readonly id: string; readonly name: string }[];
  /** Address of its row in the data catalogue. */
  readonly row: string;
}

/** The terms of a kind. */
export interface TermGroup {
  readonly kind: Kind;
  readonly terms: readonly Term[];
}

const words = (cell: string): readonly string[] => (cell === "" ? [] : cell.split(" "));

function termFunction(id: string, lang: Lang): TermFunction {
  const definition = catalogue.find((entry) => entry.id === id);
  if (!definition) throw new Error(`The glossary names a function "${id}" that the catalogue does not have`);
  return {
    id,
    address: href(lang, functionPath(id)),
    formula: definition.formula === undefined ? undefined : href(lang, methodPath(id)),
  };
}

const noReading: Readonly<Record<Lang, string>> = { en: "", ja: "" };

function term(row: Row<"glossary">, names: ReadonlyMap<string, string>, lang: Lang): Term {
  const other = otherLang(lang);
  return {
    id: row.term_id,
    name: row[`term_${lang}`],
    other: row[`term_${other}`],
    readings: { ...noReading, ja: row.reading },
    definition: row[`definition_${lang}`],
    unit: row[`unit_${lang}`],
    functions: words(row.function_ids).map((id) => termFunction(id, lang)),
    see: words(row.see_ids).map((id) => ({ id, name: names.get(id) ?? id })),
    row: dataRowHref(lang, { table: "glossary", row }),
  };
}

/** The glossary by kinds of terms: in English from A to Z, in Japanese in the order of the readings. */
export function glossaryGroups(dataset: Dataset, lang: Lang): readonly TermGroup[] {
  const rows = dataset.tables.glossary;
  const names = new Map(rows.map((row) => [row.term_id, row[`term_${lang}`]]));
  const key = (entry: Term): string => entry.readings[lang] || entry.name;
  const order = new Intl.Collator(lang);
  return kinds.map((kind) => ({
    kind,
    terms: rows
      .filter((row) => row.kind === kind)
      .map((row) => term(row, names, lang))
      .sort((a, b) => order.compare(key(a), key(b))),
  }));
}
