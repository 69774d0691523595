import { headingsOf, type Layout, missingOf, rewrittenHeadings, SEPARATORS } from "./headings.ts";
import type { Records } from "./records.ts";
import { type SheetImporter, type SheetKind, sheetImporters } from "./registry.ts";
import type { TradeImporter } from "./trade-format.ts";
import { type TradeKind, tradeImporters } from "./trade-registry.ts";

/** Kinds of files that can be imported. */
export type Kind = SheetKind | TradeKind;

const importers: Readonly<Record<Kind, SheetImporter | TradeImporter>> = {
  ...sheetImporters,
  ...tradeImporters,
};

const layoutsOf = (kind: Kind): readonly Layout[] => {
  const importer = importers[kind];
  return "formats" in importer ? importer.formats.map(({ layout }) => layout) : importer.layouts;
};

/** All kinds, in the order of the documentation. */
export const kinds = Object.keys(importers) as readonly Kind[];

/** Kinds whose layout is known from its description alone. */
export const untriedKinds = kinds.filter((kind) => importers[kind].isUntried === true);

/** What a file of a kind is, in words. */
export const fileOf = (kind: Kind): string => importers[kind].file;

/** Titles may stand above the headings. */
const LINES = 12;

/** Rows that may be the headings of a file, whatever separates them. */
function candidates({ records, lineAt }: Records): readonly (readonly string[])[] {
  return records
    .slice(0, LINES)
    .flatMap(({ cells, line }) => [
      cells,
      ...SEPARATORS.map((separator) => headingsOf(lineAt(line), separator)),
    ]);
}

/** Whether a file has the columns of one of some layouts. */
export function hasLayout(records: Records, layouts: readonly Pick<Layout, "columns">[]): boolean {
  const rows = candidates(records);
  return layouts.some((layout) => rows.some((headings) => missingOf(layout, headings).length === 0));
}

/** Whether a file has the columns of one of some layouts in other letters. */
function isRewritten(records: Records, layouts: readonly Layout[]): boolean {
  const rows = candidates(records);
  return layouts.some((layout) => rows.some((headings) => rewrittenHeadings(layout, headings).length > 0));
}

/** The kinds whose columns a file has, in other letters where it has those of none. */
export function kindsOf(records: Records): readonly Kind[] {
  const exact = kinds.filter((kind) => hasLayout(records, layoutsOf(kind)));
  return exact.length > 0 ? exact : kinds.filter((kind) => isRewritten(records, layoutsOf(kind)));
}

/** A table that is met beside those that can be imported: its columns, and what to say of it. */
interface Stranger extends Pick<Layout, "columns"> {
  readonly words: string;
}

const strangers: readonly Stranger[] = [
  {
    columns: ["Country Name", "Country Code"],
    words: "a table of the World Bank's DataBank: for governance give the dataset of the WGI, import wgi",
  },
  {
    columns: ["countryname", "vae"],
    words:
      "a table of the WGI with a column for each indicator: give the dataset with one row for each, import wgi",
  },
  {
    columns: ["pfCode", "rgCode"],
    words:
      "an answer of UN Comtrade's former service: download it again at comtradeplus.un.org, import comtrade",
  },
  {
    columns: ["Exp or Imp", "Commodity"],
    words:
      "Japan's table by the groups of 概況品: give the table by HS code, 品別国別表, import japan-customs",
  },
  {
    columns: ["DataSource", "Commodity"],
    words: "salient statistics of a commodity: give the world data of the release, import usgs-mcs",
  },
  {
    columns: ["PRODUCT_NC", "PERIOD"],
    words:
      "a month of all goods of Comext: ask its interface for the dataset DS-045409 as SDMX-CSV, import eurostat",
  },
  {
    columns: ["DATAFLOW", "TIME_PERIOD"],
    words: "a table of Eurostat other than Comext, which is not imported",
  },
  { columns: ["CO_NCM"], words: "a table of Brazil's ComexStat, which is not imported" },
];

/** What a file is that no kind fits, in words, where it is known. */
export const strangerIn = (records: Records): string | undefined =>
  strangers.find((stranger) => hasLayout(records, [stranger]))?.words;
