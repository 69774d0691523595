import type { Lang } from "@kidorui/core";
import { labWords } from "../i18n/lab.ts";
import type { FigureColumn } from "../lib/figure-table.ts";
import { withEnds } from "../lib/percentiles.ts";
import { texts } from "../lib/text.ts";
import type { ChartId } from "./charts.ts";

/** Columns of the table of a chart. */
export function columnsOf(id: ChartId, lang: Lang): readonly FigureColumn[] {
  const t = texts(labWords, lang);
  const tonnes = (title: string): FigureColumn => ({ title, unit: "t", format: { digits: 0 } });
  const percent = (title: string): FigureColumn => ({ title, unit: "share", format: { digits: 0 } });
  const month: FigureColumn = { title: t("month") };
  switch (id) {
    case "stock-path":
      return [month, tonnes(t("scenarioColumn")), tonnes(t("baselineColumn"))];
    case "unmet-demand":
      return [
        month,
        tonnes(t("demandColumn")),
        tonnes(t("imports")),
        tonnes(t("alternativesColumn")),
        tonnes(t("release")),
        tonnes(t("unmetColumn")),
      ];
    case "service-level":
      return [month, percent(t("scenarioColumn")), percent(t("baselineColumn"))];
    case "stock-fan":
      return [
        month,
        tonnes(withEnds(t("low"), lang)),
        tonnes(t("median")),
        tonnes(withEnds(t("high"), lang)),
      ];
    case "what-matters":
      return [{ title: t("lever") }, tonnes(withEnds(t("atLow"), lang)), tonnes(withEnds(t("atHigh"), lang))];
  }
}
