import {
  formula,
  heading,
  input,
  label,
  note,
  type Template,
  type TemplateSheet,
  table,
  title,
  type Writing,
} from "../template.ts";
import { empty, line, pinned } from "./lines.ts";

/** Metrics of a scenario, with the format of each. */
const METRICS = [
  ["days", "whole", "Days until the first shortage", "最初の不足までの日数"],
  ["unmet", "whole", "Demand unmet over the horizon, t", "期間中の不足量（t）"],
  ["unmetcutshare", "percent", "Share of demand unmet during the cut", "途絶期間中の不足割合"],
  ["recover", "tenth", "Months until supply is whole again", "供給が回復するまでの月数"],
] as const;

function lab(writing: Writing): TemplateSheet {
  const { say } = writing;
  const none = say("none", "なし");
  return {
    name: say("What if", "想定の比較"),
    widths: [44, 16, 16, 16, 3, 16, 14, 14, 14],
    rows: [
      [title(say("What if: levers against a baseline", "想定を変えて基準と比べる"))],
      [
        note(
          say(
            "Set levers in the yellow table; an empty line changes nothing. The sheet Levers shows their names, units and values.",
            "黄色の表で想定の値を変える。空の行は無視する。名称、単位、既定値はシート「想定一覧」にある。",
          ),
        ),
      ],
      pinned(writing),
      line(say("Scenario", "シナリオ"), input("stop-12m-stock-60")),
      [],
      [heading(say("Lever", "想定")), heading(say("Value", "値")), heading(say("Unit", "単位"))],
      [input("suppliers.CHN.restriction"), input(0.8), input(null)],
      [input("stock.initial"), input(90), input("days-of-demand")],
      [input(null), input(null), input(null)],
      [],
      [
        heading(say("Result", "結果")),
        heading(say("Baseline", "基準")),
        heading(say("With your levers", "変更後")),
        heading(say("Difference", "差")),
      ],
      ...METRICS.map(([metric, format, en, ja], i) => {
        const n = 12 + i;
        const of = (levers: string) => `=IFNA(REE.SCENARIO($C$4,"${metric}",,${levers},$C$3),"${none}")`;
        return [
          label(say(en, ja)),
          formula(of(""), format),
          formula(of("$A$7:$C$9"), format),
          formula(`=IF(OR(B${n}="${none}",C${n}="${none}"),"",C${n}-B${n})`, format),
        ];
      }),
      [],
      [
        heading(
          say(
            "Over all draws, percentiles of the demand unmet during the cut",
            "不確実性を含む途絶期間中の不足割合（パーセンタイル）",
          ),
        ),
      ],
      [
        heading(say("Percentile", "下側確率")),
        heading(say("Baseline", "基準")),
        undefined,
        heading(say("With your levers", "変更後")),
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
          say(
            "Demand unmet month by month, t: your levers, 5%, 50% and 95% of the draws",
            "変更後の月別不足量（t、5・50・95パーセンタイル）",
          ),
        ),
      ],
      [heading(say("Month", "月")), heading("5%"), heading("50%"), heading("95%")],
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
  const home = `'${say("What if", "想定の比較")}'!`;
  return {
    name: say("Levers", "想定一覧"),
    widths: [34, 16, 18, 14, 14, 14, 16],
    rows: [
      [title(say("Levers of the scenario", "シナリオの想定一覧"))],
      say("Lever|Value|Unit|Low|Most likely|High|Basis", "想定|値|単位|下限|最頻値|上限|根拠")
        .split("|")
        .map(heading),
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
