import type { Lang } from "@kidorui/core";
import { citationOf, dateOf } from "@kidorui/formulas";
import { FormulaError, isError, isGrid, type Scalar, type Value } from "@kidorui/formulas/expression";
import type { Account, Explanation } from "../explain/explain.ts";
import { errorText } from "../words/errors.ts";
import type { Answer } from "./answer.ts";
import { counted, listText } from "./list-text.ts";

const SOURCES = 5;

function cellText(cell: Scalar, unit: string | undefined): string {
  if (cell instanceof FormulaError) return cell.name;
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell === "number" && unit === "date") return dateOf(cell) ?? String(cell);
  return cell === null ? "" : String(cell);
}

/** A value in words: its unit, or how large a table it is. */
function valueText({ content, unit }: Value, lang: Lang): string {
  const told = unit === undefined || unit === "text" ? "" : ` (${unit})`;
  if (!isGrid(content)) return `${cellText(content, unit)}${told}`;
  const [rows, columns] = [content.length, content[0]?.length ?? 0];
  return lang === "ja" ? `${rows}行×${columns}列の表${told}` : `a table of ${rows} × ${columns}${told}`;
}

/** Where the data behind a value come from. */
function provenance({ editions, rows, sources }: Account, lang: Lang): readonly string[] {
  if (editions.length === 0) {
    return [
      lang === "ja"
        ? "指定したセルと値だけから計算しています。"
        : "Computed from the cells and values you gave alone.",
    ];
  }
  const list = listText(editions, lang);
  return [
    lang === "ja"
      ? `データ：${list}版、使用した行：${rows}行。`
      : `Data: edition ${list}, ${counted(rows, "row")} read.`,
    ...sources.slice(0, SOURCES).map((source) => citationOf(source, "", lang)),
    ...(sources.length > SOURCES
      ? [
          lang === "ja"
            ? `出典はほかに${sources.length - SOURCES}件。`
            : `And ${counted(sources.length - SOURCES, "more source", "more sources")}.`,
        ]
      : []),
  ];
}

function accountText(address: string, account: Account, lang: Lang): readonly string[] {
  const { value, calls, agrees } = account;
  const { content } = value;
  const [last] = calls.slice(-1);
  const interval = calls.length === 1 ? last?.interval : undefined;
  const result = isError(content)
    ? [`${address}: ${content.name} ${content.text[lang]}`, errorText(content.name).mend[lang]]
    : [
        lang === "ja"
          ? `${address}：${valueText(value, lang)}`
          : `${address} gives ${valueText(value, lang)}.`,
        ...(interval
          ? [
              lang === "ja"
                ? `取り得る範囲：${interval[0]}～${interval[1]}`
                : `It lies between ${interval[0]} and ${interval[1]}.`,
            ]
          : []),
        ...(calls.length === 1 && last?.note ? [last.note[lang]] : []),
      ];
  const differs = agrees
    ? []
    : [
        lang === "ja"
          ? "セルの表示は異なります。Ctrl+Alt+F9で再計算してください（引数が空白のセルを指す場合、Windows版とMac版では0として扱われます）。"
          : "The cell shows another result: press Ctrl+Alt+F9. (Where an argument points to an empty cell, Excel on the desktop takes 0.)",
      ];
  return [...result, ...differs, ...provenance(account, lang)];
}

/** What stands in a cell and why, or why that cannot be said. */
export function explanationAnswer(
  address: string,
  explanation: Explanation,
  inTheWay: readonly string[],
): Answer {
  switch (explanation.kind) {
    case "account": {
      const { content } = explanation.value;
      return { good: !isError(content), text: (lang) => accountText(address, explanation, lang) };
    }
    case "none":
      return {
        good: true,
        text: (lang) => [
          lang === "ja" ? `${address}にREE関数の数式はありません。` : `${address} holds no REE formula.`,
        ],
      };
    case "host": {
      const { shown } = explanation;
      const { meaning, mend } = errorText(shown);
      return {
        good: false,
        text: (lang) => [
          `${address}: ${shown} ${meaning[lang]}`,
          ...(inTheWay.length > 0
            ? [
                lang === "ja"
                  ? `展開先で使用中のセル：${listText(inTheWay, lang)}`
                  : `In the way: ${listText(inTheWay, lang)}.`,
              ]
            : []),
          mend[lang],
        ],
      };
    }
    case "cannot": {
      const { why, shown } = explanation;
      const error = typeof shown === "string" && shown.startsWith("#") ? errorText(shown) : undefined;
      return {
        good: false,
        text: (lang) => [
          lang === "ja"
            ? `${address}の数式は、この作業ウィンドウでは計算できません。${why.ja}`
            : `The pane cannot compute the formula of ${address}. ${why.en}`,
          ...(error ? [`${String(shown)}: ${error.meaning[lang]} ${error.mend[lang]}`] : []),
        ],
      };
    }
  }
}
