import type { Lang } from "@kidorui/core";
import type { Entry } from "../../lib/book.ts";
import { formatMonth } from "../../lib/format.ts";

/** The months of an episode that rest on the trade press alone. */
export const reportedMonths = ({ evaluation }: Entry): ReadonlySet<string> =>
  new Set(
    evaluation.rows
      .filter(({ table, row }) => table === "episode_months" && row["reported"] === "yes")
      .map(({ row }) => String(row["month"])),
  );

/** Which of some observed months of an episode rest on the trade press alone, in words. */
export function reportedNote(entry: Entry, observed: readonly string[], lang: Lang): string {
  const weak = reportedMonths(entry);
  const months = observed.filter((month) => weak.has(month)).map((month) => formatMonth(month, lang));
  if (months.length === 0)
    return lang === "ja"
      ? "報道のみによる観測値はない。"
      : "No month observed rests on the trade press alone.";
  return lang === "ja"
    ? `観測値のある${observed.length}か月のうち${months.length}か月は報道のみによる（白抜きの点：${months.join("、")}）。`
    : `Of the ${observed.length} months observed, ${months.length} rest on the trade press alone, drawn as rings: ${months.join(", ")}.`;
}
