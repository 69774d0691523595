import { MetricError, type Text } from "@kidorui/core";
import { type Place, receivedText } from "./cell.ts";

/** Where a number must lie; an end that is not named is open. */
export interface Bounds {
  /** The least it may be. */
  readonly from?: number;
  /** What it must be above. */
  readonly above?: number;
  /** The most it may be. */
  readonly to?: number;
  /** What it must be below. */
  readonly below?: number;
  /** How to mend a number that lies outside. */
  readonly hint?: Text;
}

/** Whether a number lies within bounds. */
export function within(value: number, { from, above, to, below }: Bounds): boolean {
  return (
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (to === undefined || value <= to) &&
    (below === undefined || value < below)
  );
}

function ends({ from, above, to, below }: Bounds): Text {
  const low = from === undefined ? above !== undefined && `above ${above}` : `of at least ${from}`;
  const high = to === undefined ? below !== undefined && `below ${below}` : `at most ${to}`;
  const least = from === undefined ? above !== undefined && `${above}より大きく` : `${from}以上`;
  const most = to === undefined ? below !== undefined && `${below}未満` : `${to}以下`;
  return {
    en:
      from !== undefined && to !== undefined
        ? `from ${from} to ${to}`
        : [low, high].filter(Boolean).join(" and "),
    // 「0より大きい数値」, but 「0以上の数値」.
    ja: `${[least, most].filter(Boolean).join("")}の`.replace(/大きくの$/, "大きい"),
  };
}

/** A part written as a percentage is the commonest slip: 25 where 0.25 is meant. */
function hintFor(value: number, { to, below, hint }: Bounds): Text {
  if (hint) return { en: ` ${hint.en}`, ja: hint.ja };
  if ((to ?? below) !== 1 || value <= 1 || value > 100) return { en: "", ja: "" };
  const part = value / 100;
  return { en: ` ${value}% is written ${part}.`, ja: `${value}％は${part}と書く。` };
}

/**
 * A number that lies within bounds.
 * @throws {MetricError} `out-of-range`, with the place of the cell and what may stand there.
 */
export function bounded(
  value: number,
  bounds: Bounds | undefined,
  place: Place,
  kind: "number" | "whole number" = "number",
): number {
  if (bounds === undefined || within(value, bounds)) return value;
  const [limits, how, received] = [ends(bounds), hintFor(value, bounds), receivedText(value)];
  throw new MetricError(
    "out-of-range",
    `${place("en")}: expected a ${kind} ${limits.en}, received ${received.en}.${how.en}`,
    `${place("ja")}：${limits.ja}${kind === "number" ? "数値" : "整数"}を指定する（指定値：${received.ja}）。${how.ja}`,
  );
}
