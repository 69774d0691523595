import { type Call, callText } from "@kidorui/formulas";
import { escapeHtml, type Html } from "../lib/html.ts";

/** A number with the formula that gives it. */
export const numberHtml = (value: number, formula: string, shown: string, edition: string): Html => ({
  html: `<data value="${value}" data-formula="${escapeHtml(formula)}" data-edition="${escapeHtml(edition)}">${escapeHtml(shown)}</data>`,
});

/** The formula of one cell of a spill, counted from 1. */
export const cellFormula = (call: Call, row: number, column: number): string =>
  `=INDEX(${callText(call)},${row},${column})`;
