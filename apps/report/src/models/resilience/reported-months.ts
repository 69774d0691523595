import type { Lang } from "@kidorui/core";
import type { Entry } from "../../lib/book.ts";
import { formatMonth } from "../../lib/format.ts";

/** Which of some observed months of an episode rest on the trade press alone, in words. */
export function reportedNote({ evaluation }: Entry, observed: readonly string[], lang: Lang): string {
  const weak = new Set(
    evaluation.rows
      .filter(({ table, row }) => table === "episode_months" && row["reported"] === "yes")
      .map(({ row }) => String(row["month"])),
  );
  const months = observed.filter((month) => weak.has(month)).map((month) => formatMonth(month, lang));
  if (months.length === 0)
    return lang === "ja"
      ? "報道のみによる観測値はない。"
      : "No month observed rests on the trade press alone.";
  return lang === "ja"
    ? `観測値のある${observed.length}か月のうち${months.length}か月は報道のみによる（${months.join("、")}）。`
    : `Of the ${observed.length} months observed, ${months.length} rest on the trade press alone: ${months.join(", ")}.`;
}
