import { formula, heading, headings, input, label, table, title } from "../cells.ts";
import type { Template, TemplateSheet, Writing } from "../template.ts";
import { empty, line, opening, pinned } from "./lines.ts";

/** Metrics of a scenario, with the format of each. */
const METRICS = [
  ["days", "whole", { en: "Days until the first shortage", ja: "最初の不足までの日数" }],
  ["unmet", "whole", { en: "Demand unmet over the horizon, t", ja: "期間中の不足量（t）" }],
  ["unmetcutshare", "percent", { en: "Share of demand unmet during the cut", ja: "途絶期間中の不足割合" }],
  ["recover", "tenth", { en: "Months until supply is whole again", ja: "供給が回復するまでの月数" }],
] as const;

function lab(writing: Writing): TemplateSheet {
  const { say } = writing;
  const none = say({ en: "none", ja: "なし" });
  return {
    name: say({ en: "What if", ja: "想定の比較" }),
    widths: [44, 16, 18, 18],
    rows: [
      ...opening(
        say({ en: "What if: levers against a baseline", ja: "想定を変えて基準と比べる" }),
        say({
          en: "Set levers in the yellow table, where two stand as examples; an empty line changes nothing. The sheet Levers shows their names, units and values.",
          ja: "黄色の表（二つの例を記入済み）で想定の値を変える。空の行は無視する。名称、単位、既定値はシート「想定一覧」にある。",
        }),
      ),
      pinned(writing),
      line(say({ en: "Scenario", ja: "シナリオ" }), input("stop-12m-stock-60")),
      [],
      [
        heading(say({ en: "Lever", ja: "想定" })),
        heading(say({ en: "Value", ja: "値" })),
        heading(say({ en: "Unit", ja: "単位" })),
      ],
      [input("suppliers.CHN.restriction"), input(0.8), input(null)],
      [input("stock.initial"), input(90), input("days-of-demand")],
      [input(null), input(null), input(null)],
      [],
      [
        heading(say({ en: "Result", ja: "結果" })),
        heading(say({ en: "Baseline", ja: "基準" })),
        heading(say({ en: "With your levers", ja: "変更後" })),
        heading(say({ en: "Difference", ja: "差" })),
      ],
      ...METRICS.map(([metric, format, name], i) => {
        const n = 12 + i;
        const of = (levers: string) => `=IFNA(REE.SCENARIO($C$4,"${metric}",,${levers},$C$3),"${none}")`;
        return [
          label(say(name)),
          formula(of(""), format),
          formula(of("$A$7:$C$9"), format),
          formula(`=IF(OR(B${n}="${none}",C${n}="${none}"),"",C${n}-B${n})`, format),
        ];
      }),
      [],
      [
        heading(
          say({
            en: "Over all draws, percentiles of the demand unmet during the cut",
            ja: "不確実性を含む途絶期間中の不足割合（パーセンタイル）",
          }),
        ),
      ],
      [
        heading(say({ en: "Percentile", ja: "下側確率" })),
        heading(say({ en: "Baseline", ja: "基準" })),
        undefined,
        heading(say({ en: "With your levers", ja: "変更後" })),
      ],
      // Both columns of each table: the percentile stands in its own.
      [
        table('=REE.SCENARIOBAND($C$4,"unmetcutshare",500,1,,,$C$3)', 3, ["percent", "percent"]),
        ...empty(1),
        undefined,
        table('=INDEX(REE.SCENARIOBAND($C$4,"unmetcutshare",500,1,,$A$7:$C$9,$C$3),0,2)', 3, ["percent"]),
      ],
      ...[[], []],
      [],
      [
        heading(
          say({
            en: "Demand unmet month by month, t: your levers, 5%, 50% and 95% of the draws",
            ja: "変更後の月別不足量（t、5・50・95パーセンタイル）",
          }),
        ),
      ],
      [heading(say({ en: "Month", ja: "月" })), heading("5%"), heading("50%"), heading("95%")],
      [
        table('=REE.FAN($C$4,"unmet",500,1,,$A$7:$C$9,FALSE,$C$3)', 61, [
          "general",
          "whole",
          "whole",
          "whole",
        ]),
      ],
    ],
  };
}

function levers(writing: Writing): TemplateSheet {
  const { say } = writing;
  const home = `'${say({ en: "What if", ja: "想定の比較" })}'!`;
  return {
    name: say({ en: "Levers", ja: "想定一覧" }),
    widths: [34, 16, 18, 14, 14, 14, 16],
    rows: [
      [title(say({ en: "Levers of the scenario", ja: "シナリオの想定一覧" }))],
      headings(
        say({ en: "Lever|Value|Unit|Low|Most likely|High|Basis", ja: "想定|値|単位|下限|最頻値|上限|根拠" }),
      ),
      [
        table(`=REE.LEVERS(${home}C4,FALSE,${home}C3)`, 80, [
          "general",
          "general",
          "general",
          "general",
          "general",
          "general",
          "general",
        ]),
      ],
    ],
  };
}

/** A scenario with levers in cells, beside its baseline. */
export const whatIf: Template = {
  id: "what-if",
  title: { en: "What-if lab", ja: "想定の比較" },
  summary: {
    en: "A scenario of the report with its levers in cells: the baseline beside your own values, the spread over all draws, and the shortage month by month.",
    ja: "報告書のシナリオの想定をセルで変え、基準と比べる。不確実性を含む結果の幅と、月別の不足量も示す。",
  },
  sheets: (writing) => [lab(writing), levers(writing)],
};
