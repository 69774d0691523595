import { join } from "node:path";
import loadHighs from "highs";
import { describe, expect, test } from "vitest";
import { edition, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import { readDataset } from "../node.ts";
import { chainLosses } from "../scenarios/chain/chain-losses.ts";
import { worldChainInputs } from "../scenarios/chain/world-chain.ts";
import type { Row } from "../tables/registry.ts";
import { chainModel, magnetPeriods } from "./chain-model.ts";

const share = (
  stage_code: string,
  country_code: string,
  share_pct: number,
  more: Partial<Row<"stage_shares">> = {},
): Row<"stage_shares"> => ({
  stage_code,
  element_code: "MREE",
  scope: "world",
  country_code,
  period: "2024",
  share_pct,
  flag: "",
  coverage: "full",
  source_id: "s",
  locator: "Table 1",
  note: "",
  ...more,
});

const assumed = (assumption_id: string, mode: number): Row<"assumptions"> => ({
  assumption_id,
  parameter: assumption_id,
  title_en: "",
  title_ja: "",
  unit: "ratio",
  low: mode,
  mode,
  high: mode,
  distribution: "fixed",
  reason_en: "",
  reason_ja: "",
  evidence_ids: "",
  since: "2026-01-01",
});

const part = { coverage: "part", source_id: "weak" } as const;

const tables = tablesWith({
  editions: [edition("2026Q1", "2026-03-31")],
  sources: [source("s", "2025"), source("weak", "2025", { grade: "C" })],
  assumptions: [
    assumed("yield-separation", 0.8),
    assumed("yield-metal", 0.5),
    assumed("yield-magnet", 0.5),
    assumed("unmet-penalty", 1000),
  ],
  stage_shares: [
    share("mine", "CHN", 70),
    share("mine", "OTH", 30),
    share("mine", "CHN", 60, { ...part, period: "2025" }),
    share("separation", "CHN", 95),
    share("separation", "MYS", 10),
    share("magnet", "CHN", 70, { ...part, period: "2012" }),
    share("magnet", "CHN", 75, { ...part, period: "2013" }),
    share("magnet", "CHN", 94, part),
    share("magnet", "CHN", 80, { ...part, period: "2025" }),
    share("magnet", "JPN", 10, { ...part, period: "2025" }),
    share("magnet", "USA", 90, { element_code: "Nd", period: "2026" }),
    share("magnet", "USA", 90, { scope: "eu-sourcing", period: "2026" }),
  ],
});
const view = new Dataset(tables).edition("2026Q1");

/** The same tables with other shares of magnets. */
const withMagnets = (...magnets: readonly Row<"stage_shares">[]) =>
  new Dataset(
    tablesWith({
      ...tables,
      stage_shares: [...tables.stage_shares.filter(({ stage_code }) => stage_code !== "magnet"), ...magnets],
    }),
  ).edition("2026Q1");

test("magnets of before the separation are taken where nothing newer is known, the newest of them", () => {
  const old = withMagnets(
    share("magnet", "CHN", 70, { ...part, period: "2012" }),
    share("magnet", "CHN", 75, { ...part, period: "2013" }),
  );
  expect(magnetPeriods(old)).toEqual(["2013"]);
  const oldest = withMagnets(share("magnet", "CHN", 70, { ...part, period: "2012" }));
  expect(magnetPeriods(oldest)).toEqual(["2012"]);
});

describe("chainModel", () => {
  test("reads shares, their periods and their grades, and keeps assumptions apart", () => {
    const { stages, assumptions, chain } = chainModel(view);
    expect(stages.map(({ stage, period, coverage, grade }) => [stage, period, coverage, grade])).toEqual([
      ["mine", "2024", "full", "A"],
      ["separation", "2024", "full", "A"],
      ["magnet", "2024", "part", "C"],
    ]);
    expect(assumptions.magnet.assumption_id).toBe("yield-magnet");
    expect(chain.stages.map((stage) => stage.yield)).toEqual([1, 0.8, 0.25]);
    expect(chain.penalty).toBe(1000);
  });

  test("counts what no country is named for as one group, and rounded shares as parts of their sum", () => {
    const [, separation, magnet] = chainModel(view).chain.stages;
    expect(separation?.shares[0]?.share).toBeCloseTo(95 / 105, 12);
    expect(separation?.shares.map(({ country }) => country)).toEqual(["CHN", "MYS"]);
    expect(magnet?.shares.map(({ country }) => country)).toEqual(["CHN", "OTH"]);
    expect(magnet?.shares[1]?.share).toBeCloseTo(0.06, 12);
  });

  test("offers the periods of magnets that can stand beside the other stages", () => {
    expect(magnetPeriods(view)).toEqual(["2024", "2025"]);
    expect(chainModel(view, "2025").chain.stages[2]?.shares.map(({ country }) => country)).toEqual([
      "CHN",
      "JPN",
      "OTH",
    ]);
    const old = tables.stage_shares.filter((row) => row.stage_code !== "magnet" || row.period < "2014");
    expect(magnetPeriods(new Dataset({ ...tables, stage_shares: old }).edition("2026Q1"))).toEqual(["2013"]);
  });

  test("says what an edition lacks", () => {
    const without = (change: object) => () =>
      chainModel(new Dataset({ ...tables, ...change }).edition("2026Q1"));
    expect(without({ stage_shares: [] })).toThrow(
      "Suppliers of MREE at stage separation: edition 2026Q1 has no list that adds up to the whole.",
    );
    const listed = tables.stage_shares.filter((row) => row.stage_code !== "magnet");
    expect(without({ stage_shares: listed })).toThrow("Suppliers of MREE at stage magnet: edition 2026Q1");
    expect(without({ assumptions: [] })).toThrow("The edition 2026Q1 has no assumption yield-separation.");
    const vague = tables.assumptions.map((row) => ({ ...row, mode: null }));
    expect(without({ assumptions: vague })).toThrow(
      "The assumption yield-separation states no most likely value.",
    );
    for (const change of [{ stage_shares: [] }, { assumptions: [] }, { assumptions: vague }]) {
      expect(without(change)).toThrow(expect.objectContaining({ code: "no-data" }));
    }
  });
});

test("the loss of one country leaves its share of the data unmet while nobody has spare capacity", async () => {
  const data = await readDataset(join(import.meta.dirname, "../../../../data"));
  const newest = data.edition(data.latest);
  const { chain, stages } = chainModel(newest);
  const { unmet, losses } = await chainLosses(worldChainInputs(chain), loadHighs);
  expect(unmet).toBe(0);
  for (const { stage, country, unmet: lacking } of losses) {
    const supply = stages.find((each) => each.stage === stage)?.supply;
    const printed = supply?.suppliers.find(({ country_code }) => country_code === country)?.share;
    expect(lacking, `${stage} ${country}`).toBeCloseTo(printed ?? supply?.residual ?? 0, 5);
  }
});
