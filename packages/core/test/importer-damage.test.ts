import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seeded } from "../bench/measure.ts";
import { formatIssue, TableError } from "../src/errors.ts";
import type { ImportOptions } from "../src/importers/imported.ts";
import { type SheetKind, sheetImporters } from "../src/importers/registry.ts";
import { type TradeKind, tradeImporters } from "../src/importers/trade-registry.ts";
import { gatherSheets } from "../src/node/import.ts";
import { gatherTrade } from "../src/node/trade.ts";
import { repositoryData } from "./data-folder.ts";
import { fixturePath, told } from "./importing.ts";

const SEED = 20_261_129;
/** Damages of each fixture: the engine of customs files takes longer to begin. */
const RUNS = { sheet: 40, trade: 10 } as const;

/** A file of every kind that is imported, and what a call says of it. */
const files: readonly (readonly [kind: SheetKind | TradeKind, name: string, options: ImportOptions])[] = [
  ["usgs-mcs", "usgs-mcs-2024.csv", {}],
  ["usgs-mcs", "usgs-mcs-2025.csv", {}],
  ["usgs-myb", "usgs-myb-2022-sheet.csv", {}],
  ["wgi", "wgi-2031.csv", {}],
  ["eu-crm", "GlobalSupplyShares.csv", { period: "2016-2020" }],
  ["bgs", "bgs-rare-earth-oxides-2031.csv", {}],
  ["wmd", "wmd-2032-rare-earths.csv", {}],
  ["comtrade", "comtrade-current.csv", {}],
  ["comtrade", "comtrade-download.csv", {}],
  ["baci", "BACI_HS22_Y2030_V203101.csv", {}],
  ["japan-customs", "japan-customs-2030.csv", {}],
  ["gacc", "gacc-export-2030.csv", { flow: "export" }],
  ["gacc", "gacc-export-203004.csv", { flow: "export" }],
  ["eurostat", "eurostat-comext-2030.csv", {}],
  ["usitc", "usitc-dataweb-value-2030.csv", { flow: "import" }],
  ["usitc", "usitc-dataweb-quantity-2030.csv", { flow: "import" }],
  ["ticm", "ticm-2030.csv", {}],
];

const columns = [
  ...["country_code", "reporter_code", "partner_code", "product_code", "element_code", "dimension"],
  ...["flow", "measure", "year", "period", "quantity_t", "reserves_t", "value", "share_percent"],
  ...["estimate", "standard_error", "unit", "flag"],
];

const isTrade = (kind: string): kind is TradeKind => Object.hasOwn(tradeImporters, kind);

/** The rows of a text, in any order, or the issues it is refused with. */
async function outcomeOf(
  kind: SheetKind | TradeKind,
  name: string,
  options: ImportOptions,
  bytes: Uint8Array,
): Promise<{ readonly rows: readonly string[]; readonly issues: readonly { readonly line: number }[] }> {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-damage-"));
  const file = join(folder, name);
  const request = {
    files: [file],
    directory: repositoryData,
    facts: { read: "2033-11-01", published: "2033-10-01" },
    options,
  };
  try {
    writeFileSync(file, bytes);
    const { rows } = isTrade(kind)
      ? await gatherTrade(kind, request, () => {})
      : await gatherSheets(kind, request);
    return { rows: told(rows, ...columns).toSorted(), issues: [] };
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    // A refusal without a reason would be none.
    expect(error.issues.map(formatIssue)).toContainEqual(expect.stringContaining("expected "));
    return { rows: [], issues: error.issues };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bytes that a file may gain by accident: a letter of no mark, a separator, a quote. */
const strays = ["x", ",", '"'];

/** A file with one byte too many, or one separator too few. */
function damaged(bytes: Uint8Array, below: (bound: number) => number): Uint8Array {
  const commas = [...bytes.keys()].filter((at) => bytes[at] === 0x2c);
  const stray = strays[below(strays.length + 1)];
  const at = stray === undefined ? (commas[below(commas.length)] ?? 0) : below(bytes.length);
  const rest = bytes.subarray(stray === undefined ? at + 1 : at);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at), Buffer.from(stray ?? ""), rest]));
}

test.each(files)(
  "%s: a damaged %s gives the same rows or is refused at a place in it",
  async (kind, name, options) => {
    const random = seeded(SEED);
    const below = (bound: number): number => Math.floor(random() * bound);
    const whole = readFileSync(fixturePath(name));
    const lines = whole.filter((byte) => byte === 0x0a).length + 1;
    const expected = await outcomeOf(kind, name, options, whole);
    expect(expected.rows.length).toBeGreaterThan(2);
    for (let run = 0; run < (isTrade(kind) ? RUNS.trade : RUNS.sheet); run += 1) {
      const bytes = damaged(whole, below);
      const { rows, issues } = await outcomeOf(kind, name, options, bytes);
      const at = whole.findIndex((byte, index) => byte !== bytes[index]);
      const around = Buffer.from(bytes.subarray(Math.max(0, at - 30), at + 30)).toString("utf8");
      if (issues.length === 0) expect([around, rows]).toEqual([around, expected.rows]);
      else expect([around, issues.filter(({ line }) => line < 1 || line > lines)]).toEqual([around, []]);
    }
  },
);

test("every kind has a file that is damaged", () => {
  const kinds: readonly string[] = [...Object.keys(sheetImporters), ...Object.keys(tradeImporters)];
  expect(new Set(files.map(([kind]) => kind))).toEqual(new Set(kinds));
});
