import { type Call, call, formulaText } from "@kidorui/formulas";
import { type Book, cellAt } from "../lib/book.ts";
import { formatNumber } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";
import { claimsCall } from "./claim-card.ts";

/** Pledges that state a number, read at their word and added up. */
export interface PledgeStack {
  readonly rows: readonly { readonly id: string; readonly tonnes: Html }[];
  /** Sum of the readings, relative to demand. */
  readonly share: Html;
}

const pledges = ["jp-mining-2028", "jp-recycle-2027", "jp-refine-30"] as const;

/** Demand the readings are set against. */
export const demandCall = (year: number): Call => call("GET", "demand.JPN.REE", year);

const bare = (formula: string): string => formula.replace(/^=/, "");

/** What three pledges come to if they are simply added: one formula of two calls, as Excel takes it. */
export function pledgeStack(book: Book, demandYear: number): PledgeStack {
  const list = book.entry(claimsCall(pledges, ["claim_id", "literal_t"]));
  const readings = book.entry(claimsCall(pledges, ["literal_t"]));
  const demand = demandCall(demandYear);
  const rows = pledges.map((_, i) => ({
    id: String(cellAt(list, i + 1, 1)),
    tonnes: book.cellNumber({ entry: list, row: i + 1, column: 2 }, "t", { bare: true }),
  }));
  const total = pledges.reduce((sum, _, i) => sum + Number(cellAt(readings, i + 1, 1)), 0);
  const value = total / book.value(demand);
  const formula = `=SUM(${bare(readings.evaluation.formula)})/${bare(formulaText(demand, book.edition))}`;
  const shown = formatNumber(value, "share", book.lang);
  return {
    rows,
    share: html`<a class="number" href="${book.address}#${readings.anchor}"><data value="${value}" data-formula="${formula}" data-edition="${book.edition}">${shown}</data></a>`,
  };
}
