import { leversOf, MetricError, namedScenario, nearest } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { leverName } from "./lever-name.ts";
import { scenarioParameter } from "./scenario-parameters.ts";
import { partNames } from "./scenario-with.ts";

/** Units that count against demand, and how a reader says them: the name of the lever says of what. */
const UNITS: Readonly<Record<string, string>> = {
  "days-of-demand": "days",
  "share-of-demand": "share",
  "share/yr": "share per year",
};

export const lever = defineFunction({
  id: "LEVER",
  family: "scenario",
  tier: "data",
  shape: "scalar",
  unit: "series",
  title: { en: "A lever as stated", ja: "シナリオが示す入力の値" },
  description: {
    en: "The value of one lever of a scenario as the data state it: of the scenario itself, or else of the nearest one it builds on. LEVERS gives all of them in the unit of the model, defaults included.",
    ja: "シナリオの入力の値を、データの記載どおりに一つ返す。シナリオ自身に記載がなければ、もとになるシナリオのうち最も近いものの値による。LEVERSは既定値を含むすべての入力をモデルの単位で返す。",
  },
  returns: {
    en: "The number in the unit of its row: t/month, months, share, share per year, days of demand, or a share of demand.",
    ja: "行の単位による値（t／月、月、割合、年当たりの割合、需要の日数、需要に対する割合）",
  },
  parameters: [
    scenarioParameter,
    {
      name: "lever",
      kind: "text",
      description: {
        en: "Name of the lever, such as stock.initial or suppliers.CHN.restriction; LEVERS shows all of a scenario.",
        ja: "入力の名称（例：stock.initial、suppliers.CHN.restriction）。一覧はLEVERS。",
      },
    },
    editionParameter,
  ],
  errors: [
    {
      code: "invalid-argument",
      when: {
        en: "The scenario or the lever is unknown; the message suggests one.",
        ja: "シナリオまたは入力の名称が不明な場合（候補を示す）",
      },
    },
    {
      code: "no-data",
      when: {
        en: "Neither the scenario nor one it builds on states the lever, or it rests on what was published after the edition.",
        ja: "シナリオにも、もとになるシナリオにも記載がない場合、または版より後に公表された値に基づく場合",
      },
    },
  ],
  examples: [
    { arguments: ["stop-12m-stock-60", "stock.initial"], result: 60, edition: "2026Q4" },
    { arguments: ["stop-12m-stock-60", "suppliers.CHN.duration"], result: 12, edition: "2026Q4" },
  ],
  run: ({ scenario: id, lever: text }, { edition }) => {
    const scenario = namedScenario(edition, id);
    const path = leverName(text, partNames(edition, scenario));
    if (path === "months") return { value: scenario.row.horizon_months, unit: "months" };
    const stated = scenario.levers.find((known) => known.path === path);
    if (stated) return { value: stated.value, unit: UNITS[stated.unit ?? ""] ?? stated.unit ?? "" };
    const paths = leversOf(scenario.inputs).map((known) => known.path);
    if (paths.includes(path)) {
      throw new MetricError(
        "no-data",
        `LEVER: ${id} does not state ${path}, nor does a scenario it builds on; LEVERS gives the default of the model.`,
        `LEVER：${id}にも、もとになるシナリオにも${path}の記載がない。モデルの既定値はLEVERSで確認する。`,
      );
    }
    const near = nearest(path, paths);
    throw new MetricError(
      "invalid-argument",
      `lever: ${id} has no lever "${path.slice(0, 40)}". ${near === undefined ? `See =REE.LEVERS("${id}").` : `Did you mean ${near}?`}`,
      `lever：${id}に「${path.slice(0, 40)}」という入力はない。${near === undefined ? "一覧はLEVERSで確認する。" : `近い候補は${near}。`}`,
    );
  },
});
