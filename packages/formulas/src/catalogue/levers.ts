import { leverTable } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { headingsOf, withHeaders } from "../with-headers.ts";
import { headersParameter } from "./data-parameters.ts";
import { UNIFORM } from "./lever-lines.ts";
import { scenarioErrors, scenarioParameter } from "./scenario-parameters.ts";

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "lever",
    title: { en: "Lever", ja: "入力" },
    description: { en: "path of the lever", ja: "入力の経路" },
  },
  { name: "value", title: { en: "Value", ja: "値" }, description: { en: "its value", ja: "値" } },
  {
    name: "unit",
    title: { en: "Unit", ja: "単位" },
    description: {
      en: "t, t/month, months, share, share per year or concentration",
      ja: "単位（t、t/month、months、share、share per year、concentration）",
    },
  },
  {
    name: "low",
    title: { en: "Lowest", ja: "下限" },
    description: { en: "lowest value; the value itself where it is certain", ja: "下限（確定値ではその値）" },
  },
  {
    name: "mode",
    title: { en: "Most likely", ja: "最頻値" },
    description: { en: "most likely value, or `uniform`", ja: "最頻値または`uniform`" },
  },
  { name: "high", title: { en: "Highest", ja: "上限" }, description: { en: "highest value", ja: "上限" } },
  {
    name: "basis",
    title: { en: "Basis", ja: "根拠" },
    description: {
      en: "`basis` of the row, `definition` for the horizon, `default` where the scenario says nothing",
      ja: "行の`basis`。計算期間は`definition`、シナリオに記載がなければ`default`",
    },
  },
];

export const levers = defineFunction({
  id: "LEVERS",
  family: "scenario",
  tier: "data",
  shape: "spill",
  unit: "series",
  columns: COLUMNS,
  title: { en: "Levers of a scenario", ja: "シナリオの入力" },
  description: {
    en: "Every number a scenario runs on, with its unit, its range and what it rests on. Change a value and hand the first three columns to SCENARIO; hand lever, low, mode and high to SIMULATE.",
    ja: "シナリオが用いるすべての値と、その単位、範囲、根拠の性格。値を変え、初めの3列をSCENARIOに指定する。名称・下限・最頻値・上限をSIMULATEに指定すれば不確実性を計算できる。",
  },
  returns: {
    en: "One row per lever: name, value, unit (t, t/month, months, share, share per year), lowest, most likely and highest value (equal where it is certain; uniform in place of the most likely one where all are as likely), basis.",
    ja: "入力ごとに1行：名称、値、単位（t、t/month、months、share、share per year）、下限、最頻値、上限（確定値は3つとも同じ、一様分布では最頻値の代わりにuniform）、性格",
  },
  parameters: [scenarioParameter, headersParameter, editionParameter],
  errors: scenarioErrors.filter(({ code }) => code !== "out-of-range"),
  examples: [
    {
      arguments: ["stop-90d"],
      result: [headingsOf(COLUMNS), ["months", 36, "months", 36, 36, 36, "definition"]],
      edition: "2026Q4",
    },
  ],
  run: ({ scenario: id, headers }, { edition }) => {
    const body = leverTable(edition, id).map((lever) => [
      lever.path,
      lever.value,
      lever.unit,
      lever.low,
      lever.mode ?? UNIFORM,
      lever.high,
      lever.basis,
    ]);
    return { value: withHeaders(COLUMNS, body, headers) };
  },
});
