import type { Text } from "@kidorui/core";
import { citationOf, dateOf } from "@kidorui/formulas";
import { FormulaError, isError, isGrid, type Scalar, type Value } from "@kidorui/formulas/expression";
import { unitNames } from "@kidorui/formulas/unit-names";
import type { Account, Explanation } from "../explain/explain.ts";
import { answers } from "../words/answers.ts";
import { errorText } from "../words/errors.ts";
import { fill, verbatim } from "../words/fill.ts";
import { type Answer, sentence } from "./answer.ts";

const SOURCES = 5;

function cellText(cell: Scalar, unit: string | undefined): string {
  if (cell instanceof FormulaError) return cell.name;
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell === "number" && unit === "date") return dateOf(cell) ?? String(cell);
  return cell === null ? "" : String(cell);
}

/** A value in words: its unit, or how large a table it is. */
function valueText({ content, unit }: Value): Text {
  const value = isGrid(content)
    ? fill(answers.table, { rows: content.length, columns: content[0]?.length ?? 0 })
    : verbatim(cellText(content, unit));
  return unit === undefined || unit === "text"
    ? value
    : fill(answers.withUnit, { value, unit: unitNames[unit] ?? unit });
}

/** Where the data behind a value come from. */
function provenance({ editions, rows, sources }: Account): readonly Text[] {
  if (editions.length === 0) return [answers.noData];
  const more = sources.length - SOURCES;
  return [
    fill(answers.data, { editions, rows }),
    ...sources
      .slice(0, SOURCES)
      .map((source) => ({ en: citationOf(source, "", "en"), ja: citationOf(source, "", "ja") })),
    ...(more > 0 ? [fill(answers.moreSources, { count: more })] : []),
  ];
}

/** What a formula gives: of a single call its interval and note too. */
function resultText(address: string, { value, calls }: Account): readonly Text[] {
  const { content } = value;
  if (isError(content)) {
    const { name: error, text: meaning } = content;
    return [fill(answers.error, { address, error, meaning }), errorText(error).mend];
  }
  const [only] = calls.length === 1 ? calls : [];
  const [low, high] = only?.interval ?? [];
  return [
    fill(answers.gives, { address, value: valueText(value) }),
    ...(low !== undefined && high !== undefined ? [fill(answers.interval, { low, high })] : []),
    ...(only?.note ? [only.note] : []),
  ];
}

/** What stands in a cell and why, or why that cannot be said. */
export function explanationAnswer(
  address: string,
  explanation: Explanation,
  inTheWay: readonly string[],
): Answer {
  switch (explanation.kind) {
    case "account":
      return {
        good: !isError(explanation.value.content),
        lines: [
          ...resultText(address, explanation),
          ...(explanation.agrees ? [] : [answers.differs]),
          ...provenance(explanation),
        ],
      };
    case "none":
      return sentence(fill(answers.notOurs, { address }));
    case "host": {
      const { shown: error } = explanation;
      const { meaning, mend } = errorText(error);
      return {
        good: false,
        lines: [
          fill(answers.error, { address, error, meaning }),
          ...(inTheWay.length > 0 ? [fill(answers.inTheWay, { cells: inTheWay })] : []),
          mend,
        ],
      };
    }
    case "cannot": {
      const { why, shown } = explanation;
      const isShownError = typeof shown === "string" && shown.startsWith("#");
      return {
        good: false,
        lines: [
          fill(answers.cannotCompute, { address, why }),
          ...(isShownError ? [fill(answers.shownError, { error: shown, ...errorText(shown) })] : []),
        ],
      };
    }
  }
}
