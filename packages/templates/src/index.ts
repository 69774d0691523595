import type { Dataset, Lang } from "@kidorui/core";
import { Evaluator, NO_NAMES, parseSheetFormula } from "@kidorui/formulas/expression";
import { type ComputedSheet, compute } from "./compute.ts";
import { assessment } from "./sheets/assessment.ts";
import { backtest } from "./sheets/backtest.ts";
import { board } from "./sheets/board.ts";
import { cover } from "./sheets/cover.ts";
import { definitions } from "./sheets/definitions.ts";
import { pledges } from "./sheets/pledges.ts";
import { quickStart } from "./sheets/quick-start.ts";
import { suppliers } from "./sheets/suppliers.ts";
import { whatIf } from "./sheets/what-if.ts";
import type { Template, TemplateSheet, Writing } from "./template.ts";
import { workbookFile } from "./write.ts";

export type { ComputedSheet } from "./compute.ts";
export { canBeKept } from "./kept-formula.ts";
export { formatOf, patterns } from "./patterns.ts";
export type { Content, Format, Look, Template, TemplateCell, TemplateSheet } from "./template.ts";
export { workbookFile } from "./write.ts";

/** The workbook templates, in the order in which they are offered. */
export const templates: readonly Template[] = [
  quickStart,
  suppliers,
  cover,
  whatIf,
  definitions,
  pledges,
  backtest,
  assessment,
  board,
];

function writing(dataset: Dataset, edition: string, lang: Lang): Writing {
  const evaluator = new Evaluator(dataset, edition, NO_NAMES, lang);
  return {
    lang,
    edition,
    say: (text) => text[lang],
    value: (formula) => {
      const { content } = evaluator.evaluate(parseSheetFormula(formula)).value;
      if (typeof content !== "number") throw new Error(`${formula}: expected a number.`);
      return content;
    },
  };
}

/** The sheets of a template in one language, before anything is computed. */
export const sheetsOf = (
  template: Template,
  dataset: Dataset,
  edition: string,
  lang: Lang,
): readonly TemplateSheet[] => template.sheets(writing(dataset, edition, lang));

/** The same, computed on that edition. */
export const computedSheets = (
  template: Template,
  dataset: Dataset,
  edition: string,
  lang: Lang,
): readonly ComputedSheet[] => compute(sheetsOf(template, dataset, edition, lang), dataset, edition, lang);

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
