import { formula, headings, input, repeated, table } from "../../cells.ts";
import type { TemplateRow, TemplateSheet, Writing } from "../../template.ts";
import { empty, line, opening, pinned, result } from "../lines.ts";
import { purchases, SAMPLE } from "../sample.ts";

/** Rows of the list of purchases. */
export const [FIRST, LAST] = [7, 46];

/** Names of the three sheets. */
export const names = ({ say }: Writing) => ({
  map: say({ en: "Map", ja: "供給元の把握" }),
  vulnerability: say({ en: "Vulnerability", ja: "脆弱性" }),
  mitigation: say({ en: "Mitigation", ja: "低減策" }),
});

/** What is bought, beside where the world mines. */
export function map(writing: Writing): TemplateSheet {
  const { say, lang } = writing;
  const sample = purchases(writing);
  const row = (n: number): TemplateRow => {
    const [part, supplier, country, element, , kg] = sample[n - FIRST] ?? [];
    return [
      input(part ?? null),
      input(supplier ?? null),
      input(country ?? null),
      input(element ?? null),
      input(kg ?? null, "whole"),
      input(null),
      formula(
        `=IF(AND(E${n}<>"",F${n}=""),"${say({ en: "not traced to the mine", ja: "鉱山まで把握していない" })}","")`,
      ),
    ];
  };
  return {
    name: names(writing).map,
    widths: [20, 20, 26, 12, 14, 32, 26, 3, 16, 12, 14, 10],
    rows: [
      ...opening(say({ en: "1 Map: where it comes from", ja: "1 供給元の把握" }), SAMPLE[lang]),
      pinned(writing),
      line(
        say({ en: "Year of the world's figures", ja: "世界の数値の年" }),
        input(writing.value('=REE.LATEST("mine_production")')),
      ),
      result(
        say({ en: "Purchases not traced to the mine", ja: "鉱山まで把握していない購入" }),
        `=SUM(IF(G${FIRST}:G${LAST}="",0,1))`,
        "whole",
      ),
      [
        ...headings(
          say({
            en: "Part|Supplier|Country of the supplier|Element|kg a year|Country of the mine, if known|To do",
            ja: "部品|供給者|供給者の国|元素|年間kg|鉱山の国（判明分）|課題",
          }),
        ),
        undefined,
        ...headings(say({ en: "World mining|Share|t|State", ja: "世界の鉱山生産|割合|t|状態" })),
      ],
      ...repeated(FIRST, LAST, (n) => [
        ...row(n),
        ...(n === FIRST
          ? [
              ...empty(1),
              table('=REE.SUPPLIERS("REE","mine",C4,FALSE,C3)', 40, [
                "general",
                "percent",
                "whole",
                "general",
              ]),
            ]
          : []),
      ]),
    ],
  };
}
