import { euCrmLayouts } from "./eu-crm.ts";
import type { Records } from "./records.ts";
import { type SheetKind, sheetImporters } from "./registry.ts";
import { headingsOf, type Layout, missingOf, SEPARATORS } from "./sheet.ts";
import { type TradeKind, tradeImporters } from "./trade-registry.ts";
import { mcsLayouts } from "./usgs-mcs-layouts.ts";
import { mybLayouts } from "./usgs-myb.ts";
import { wgiLayouts } from "./wgi.ts";

/** Kinds of files that can be imported. */
export type Kind = SheetKind | TradeKind;

const layoutsOf: Readonly<Record<Kind, readonly Layout[]>> = {
  "usgs-mcs": mcsLayouts,
  "usgs-myb": mybLayouts,
  wgi: wgiLayouts,
  "eu-crm": euCrmLayouts,
  comtrade: tradeImporters.comtrade.formats.map(({ layout }) => layout),
  "japan-customs": tradeImporters["japan-customs"].formats.map(({ layout }) => layout),
  baci: tradeImporters.baci.formats.map(({ layout }) => layout),
  gacc: tradeImporters.gacc.formats.map(({ layout }) => layout),
};

/** All kinds, in the order of the documentation. */
export const kinds = Object.keys(layoutsOf) as readonly Kind[];

/** What a file of a kind is, in words. */
export const fileOf = (kind: Kind): string => ({ ...sheetImporters, ...tradeImporters })[kind].file;

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

/** The kinds whose columns a file has. */
export function kindsOf(records: Records): readonly Kind[] {
  const rows = candidates(records);
  return kinds.filter((kind) =>
    layoutsOf[kind].some((layout) => rows.some((headings) => missingOf(layout, headings).length === 0)),
  );
}

/** Files that are met beside those that can be imported, known by some of their headings. */
const strangers: readonly { readonly headings: readonly string[]; readonly words: string }[] = [
  {
    headings: ["Country Name", "Country Code"],
    words: "a table of the World Bank's DataBank: for governance give the dataset of the WGI, import wgi",
  },
  {
    headings: ["countryname", "vae"],
    words:
      "a table of the WGI with a column for each indicator: give the dataset with one row for each, import wgi",
  },
  {
    headings: ["pfCode", "rgCode"],
    words:
      "an answer of UN Comtrade's former service: download it again at comtradeplus.un.org, import comtrade",
  },
  {
    headings: ["reporter_code", "cmd_code"],
    words:
      "UN Comtrade with its headings rewritten: give the download as it is, with reporterCode and cmdCode, import comtrade",
  },
  {
    headings: ["reportercode", "cmdcode"],
    words:
      "UN Comtrade with its headings in small letters: give the download as it is, with reporterCode and cmdCode, import comtrade",
  },
  {
    headings: ["Exp or Imp", "Commodity"],
    words:
      "Japan's table by the groups of 概況品: give the table by HS code, 品別国別表, import japan-customs",
  },
  {
    headings: ["DataSource", "Commodity"],
    words: "salient statistics of a commodity: give the world data of the release, import usgs-mcs",
  },
  { headings: ["DATAFLOW", "TIME_PERIOD"], words: "a table of Eurostat, which is not imported" },
  { headings: ["CO_NCM"], words: "a table of Brazil's ComexStat, which is not imported" },
];

/** What a file is that no kind fits, in words, where it is known. */
export function strangerIn(records: Records): string | undefined {
  const rows = candidates(records);
  return strangers.find(({ headings }) =>
    rows.some((row) => headings.every((heading) => row.includes(heading))),
  )?.words;
}
