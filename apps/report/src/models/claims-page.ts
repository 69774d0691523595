import { type Row, tables } from "@kidorui/core";
import { call } from "@kidorui/formulas";
import { type Html, html } from "../lib/html.ts";
import type { SiteContext } from "../lib/page-context.ts";
import { type ClaimCard, claimCard } from "./claim-card.ts";
import { type RuledCountry, ruledCountries } from "./deposit-rule.ts";
import { type StackRow, stackRows } from "./pledge-stack.ts";
import { type PartedPage, sitePage } from "./site-page.ts";

/** A card shows what its row says. */
const claimColumns = tables.claims.columns.map(({ name }) => name);

const PARTS = {
  pledges: ["noBaseline"],
  stack: [],
  classes: ["rule", "note"],
  regions: [],
  resources: [],
} as const;

export interface ClaimsPage extends PartedPage<typeof PARTS> {
  cardsOf(kind: Row<"claims">["kind"]): readonly ClaimCard[];
  readonly stack: readonly StackRow[];
  readonly countries: readonly RuledCountry[];
  readonly outputYear: Html;
}

export function claimsPage(context: SiteContext): ClaimsPage {
  const { lang } = context;
  const page = sitePage(context, "claims", "claims/", PARTS);
  const { book } = page;
  const newest = book.entry(call("LATEST", "mine_production")).evaluation;
  const year = Number(newest.value);
  const cards = book.rows("claims", [], claimColumns).map((row) => claimCard(book, row, lang));
  return {
    ...page,
    cardsOf: (kind) => cards.filter(({ row }) => row.kind === kind),
    stack: stackRows(book),
    countries: ruledCountries(book, year),
    outputYear: html`<span data-formula="${newest.formula}" data-edition="${newest.edition}">${year}</span>`,
  };
}
