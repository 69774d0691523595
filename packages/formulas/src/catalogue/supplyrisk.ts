import { assessedEuRisk, MetricError } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { unknownName } from "./data-errors.ts";
import { elementParameter, importerParameter, periodParameter } from "./data-parameters.ts";

/** What the factors are called in the first column of the parts. */
const LABELS: Readonly<Record<string, string>> = {
  worldSupply: "world_supply",
  euSourcing: "sourcing",
  importReliance: "import_reliance",
  substitution: "substitution",
  recyclingInputRate: "recycling_input_rate",
};

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "factor",
    title: { en: "Factor", ja: "要素" },
    description: { en: "name of the factor; with parts", ja: "要素の名称（partsを指定した場合）" },
  },
  {
    name: "value",
    unit: "index",
    title: { en: "Value", ja: "値" },
    description: {
      en: "its value; without parts the risk alone",
      ja: "値（partsを指定しなければリスクのみ）",
    },
  },
];

export const supplyrisk = defineFunction({
  id: "SUPPLYRISK",
  family: "dependence",
  tier: "data",
  shape: "spill",
  unit: "index",
  columns: COLUMNS,
  title: { en: "Supply risk", ja: "供給リスク" },
  description: {
    en: "Supply risk by the method of the European Union, computed from the factors that its assessments print. Where the data lack a factor, the answer names it.",
    ja: "欧州連合の評価手法による供給リスク。評価で公表された要素から算出し、データにない要素があればその名を示す。",
  },
  returns: {
    en: "Index from 0; 1 is the threshold. With parts, one row per factor and the risk.",
    ja: "0以上の指数（1が基準値）。partsがTRUEなら要素ごとに1行とリスク",
  },
  formula: String.raw`\mathrm{SR} = \left[C_{\mathrm{W}}\tfrac{\mathrm{IR}}{2} + C_{\mathrm{EU}}\left(1 - \tfrac{\mathrm{IR}}{2}\right)\right](1 - R)\,\mathrm{SI}`,
  citation:
    "Blengini, G. A. et al. (2017). EU methodology for critical raw materials assessment. Resources Policy 53, 12–19. https://doi.org/10.1016/j.resourpol.2017.05.008",
  parameters: [
    elementParameter,
    {
      ...importerParameter,
      description: {
        en: "Importer: EUU, for whom the factors are assessed.",
        ja: "輸入国・地域。要素が評価されているのはEUU（欧州連合）のみ。",
      },
    },
    {
      ...periodParameter,
      name: "year",
      description: { en: "Year of the list: 2017, 2020 or 2023.", ja: "リストの年（2017、2020、2023）" },
    },
    {
      name: "method",
      kind: "text",
      optional: true,
      default: "eu",
      options: ["eu"],
      description: { en: "eu: the method of the European Union.", ja: "eu：欧州連合の手法" },
    },
    {
      name: "parts",
      kind: "boolean",
      optional: true,
      default: false,
      description: {
        en: "Whether to spill the factors too; FALSE by default.",
        ja: "要素の内訳も返すか。既定はFALSE。",
      },
    },
    editionParameter,
  ],
  errors: [
    {
      code: "no-data",
      when: {
        en: "No such assessment, or the data lack a factor; the message names it.",
        ja: "評価がない場合、またはデータにない要素がある場合（要素名を示す）",
      },
    },
    unknownName,
  ],
  examples: [
    { arguments: ["Eu", "EUU", 2017], result: 3.41, edition: "2026Q4" },
    {
      arguments: ["Dy", "EUU", 2017, "eu", true],
      result: [
        ["world_supply", 9.2],
        ["sourcing", 1.8],
        ["import_reliance", 1],
        ["substitution", 0.9],
        ["recycling_input_rate", 0],
        ["supply_risk", 4.95],
      ],
      edition: "2026Q4",
    },
  ],
  run: ({ element, importer, year, parts }, { edition }) => {
    if (importer !== "EUU") {
      throw new MetricError(
        "no-data",
        `SUPPLYRISK: the data hold the governance- and trade-weighted concentration of sourcing, the recycling input rate and the substitution index for EUU only, not for ${importer}.`,
        `SUPPLYRISK：ガバナンスと貿易で重み付けした調達先の集中度、再生原料の投入率、代替指数は、EUUについてのみ収録している（指定値：${importer}）。`,
      );
    }
    const { value, interval, factors } = assessedEuRisk(edition, element, year);
    const rows = factors.map((factor) => [LABELS[factor.name] ?? factor.name, factor.value]);
    return {
      value: parts ? [...rows, ["supply_risk", value]] : value,
      interval,
      note: {
        en: "Computed from factors printed to one decimal; the interval is what their rounding leaves open.",
        ja: "小数第1位まで公表された要素から算出。区間は丸めによる幅を示す。",
      },
    };
  },
});
