import type { Dataset, Lang } from "@kidorui/core";
import { type ComputedSheet, compute } from "./compute.ts";
import { backtest } from "./sheets/backtest.ts";
import { cover } from "./sheets/cover.ts";
import { definitions } from "./sheets/definitions.ts";
import { suppliers } from "./sheets/suppliers.ts";
import { whatIf } from "./sheets/what-if.ts";
import type { Template, Writing } from "./template.ts";
import { workbookFile } from "./write.ts";

export type { ComputedSheet, Content } from "./compute.ts";
export type { Template, TemplateSheet } from "./template.ts";

/** The workbook templates, in the order in which they are offered. */
export const templates: readonly Template[] = [suppliers, cover, whatIf, definitions, backtest];

const writing = (lang: Lang, edition: string): Writing => ({
  lang,
  edition,
  say: (en, ja) => (lang === "ja" ? ja : en),
});

/** The sheets of a template in one language, computed on an edition. */
export const computedSheets = (
  template: Template,
  dataset: Dataset,
  edition: string,
  lang: Lang,
): readonly ComputedSheet[] => compute(template.sheets(writing(lang, edition)), dataset, edition, lang);

/**
 * A template as an .xlsx file, pinned to an edition: its sheets in the reader's language first, those in the other
 * behind them.
 */
export function templateFile(
  template: Template,
  dataset: Dataset,
  edition: string,
  lang: Lang,
): Promise<Uint8Array> {
  const others: readonly Lang[] = lang === "ja" ? ["ja", "en"] : ["en", "ja"];
  const sheets = others.flatMap((one) => computedSheets(template, dataset, edition, one));
  return workbookFile(sheets, template.title);
}
