import type { Lang } from "@kidorui/core";
import type { FigureModel } from "../lib/figure.ts";

/**
 * A figure for programs: its words, its formula, and the raw values of its table, a row to a line.
 * @param page Address of the figure on its page.
 */
export function figureJson(figure: FigureModel, lang: Lang, page: string): string {
  const { id, edition, title, subtitle, formula, sources, data } = figure;
  const head = {
    id,
    lang,
    page,
    edition,
    title: title.plain,
    subtitle: subtitle.plain,
    formula,
    sources: sources.map(({ source_id }) => source_id),
    columns: data.columns,
  };
  const rows = data.rows.map((row) => JSON.stringify(row)).join(",\n");
  const lines = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")},\n"rows": [\n${rows}\n]\n}\n`;
}
