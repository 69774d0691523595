import { backtest as backtestOf } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { FunctionDefinition, SpillColumn } from "../function.ts";
import { withHeaders } from "../with-headers.ts";
import { monthColumn } from "./columns.ts";
import { headersParameter } from "./data-parameters.ts";

export const episodeParameters = [
  {
    name: "episode",
    kind: "episode",
    description: {
      en: 'Episode, such as 2010-senkaku; =REE.LIST("episodes") shows all.',
      ja: '事例（例：2010-senkaku）。一覧はLIST("episodes")。',
    },
  },
  {
    name: "hypothesis",
    kind: "text",
    optional: true,
    default: "",
    description: {
      en: "Hypothesis, such as H1; left out where the episode has one scenario.",
      ja: "仮説（例：H1）。シナリオが一つの事例では省略する。",
    },
  },
  {
    name: "metric",
    kind: "text",
    optional: true,
    default: "imports",
    options: ["imports", "normal"],
    description: {
      en: "imports: t from the supplier that restricted, by default; normal: as a part of what it delivers unrestricted.",
      ja: "imports：制限した供給国からの輸入量（トン、既定）、normal：平常時の納入量に対する割合",
    },
  },
] as const;

export const backtestErrors: FunctionDefinition["errors"] = [
  {
    code: "invalid-argument",
    when: {
      en: "The episode or the hypothesis is unknown; the message lists those there are.",
      ja: "事例または仮説が不明な場合（一覧を示す）",
    },
  },
  {
    code: "no-data",
    when: {
      en: "The observations do not allow the metric, or, of a misfit, are not of the same goods between the same countries; the message says which.",
      ja: "観測値がその指標に対応しない場合、または乖離について、観測の品目や国がモデルと異なる場合（理由を示す）",
    },
  },
];

const COLUMNS: readonly SpillColumn[] = [
  monthColumn,
  {
    name: "modelled",
    unit: "series",
    title: { en: "Modelled", ja: "モデルの値" },
    description: { en: "t, or the part of normal", ja: "モデルの値（トン、または平常時に対する割合）" },
  },
  {
    name: "observed",
    unit: "series",
    title: { en: "Observed", ja: "観測値" },
    description: {
      en: "the same as observed; empty where no month was read",
      ja: "観測値。読み取った月がなければ空白",
    },
  },
  {
    name: "error",
    unit: "series",
    title: { en: "Difference", ja: "差" },
    description: {
      en: "modelled − observed; empty where the two are not the same goods between the same countries",
      ja: "モデルの値－観測値。品目または相手国が異なる場合は空白",
    },
  },
];

export const backtest = defineFunction({
  id: "BACKTEST",
  family: "scenario",
  tier: "data",
  shape: "spill",
  unit: "series",
  columns: COLUMNS,
  title: { en: "Model against observation", ja: "モデルと観測値の比較" },
  description: {
    en: "A past disruption, month by month: what a hypothesis makes the model deliver, and what was observed.",
    ja: "過去の供給途絶について、仮説に基づくモデルの値と観測値を月ごとに比べる。",
  },
  returns: {
    en: "One row per month: month, modelled, observed, modelled − observed; empty where no month was read. The difference is empty too where the observed goods or countries are not those of the model: the note says which.",
    ja: "月ごとに1行：月、モデル、観測、差（モデル－観測）。観測値のない月は空白。観測の品目や国がモデルと異なる場合は差も空白とし、注で示す",
  },
  parameters: [...episodeParameters, headersParameter, editionParameter],
  errors: backtestErrors,
  examples: [
    {
      arguments: ["2010-senkaku", "H2"],
      result: [["month", "modelled", "observed", "error"], ["2010-07"]],
      edition: "2026Q4",
    },
  ],
  run: ({ episode, hypothesis, metric, headers }, { edition }) => {
    const { months, unlike } = backtestOf(edition, episode, hypothesis.toUpperCase(), metric);
    const rows = months.map(({ month, modelled, observed }) =>
      observed === undefined
        ? [month, modelled, "", ""]
        : [month, modelled, observed, unlike ? "" : modelled - observed],
    );
    return {
      value: withHeaders(COLUMNS, rows, headers),
      unit: metric === "imports" ? "t" : "share",
      ...(unlike ? { note: { en: `Not compared: ${unlike.en}`, ja: `比較しない。${unlike.ja}` } } : {}),
    };
  },
});
