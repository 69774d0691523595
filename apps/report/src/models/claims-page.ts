import { latestPeriod, type Row, tables } from "@kidorui/core";
import { Book } from "../lib/book.ts";
import { href } from "../lib/href.ts";
import type { Html } from "../lib/html.ts";
import type { PageContext } from "../lib/page-context.ts";
import { type ClaimCard, claimCard } from "./claim-card.ts";
import { type RuledCountry, ruledCountries } from "./deposit-rule.ts";
import { demandCall, type PledgeStack, pledgeStack } from "./pledge-stack.ts";

/** A card shows what its row says. */
const claimColumns = tables.claims.columns.map(({ name }) => name);

/** Year of the demand on which the table's readings are computed; said in the definition of the table. */
const DEMAND_YEAR = 2024;

export interface ClaimsPage {
  readonly path: string;
  readonly demandYear: number;
  readonly demand: Html;
  readonly cards: readonly { readonly kind: Row<"claims">["kind"]; readonly list: readonly ClaimCard[] }[];
  readonly stack: PledgeStack;
  readonly countries: readonly RuledCountry[];
  readonly outputYear: number;
  readonly book: Book;
}

export function claimsPage(context: PageContext): ClaimsPage {
  const path = "claims/";
  const { view, lang } = context;
  const book = new Book(context, href(lang, `${path}numbers/`));
  const claims = book.rows("claims", [], claimColumns);
  const outputYear = Number(latestPeriod(view, { element: "REE", stage: "mine" }));
  return {
    path,
    demandYear: DEMAND_YEAR,
    demand: book.number(demandCall(DEMAND_YEAR)),
    cards: (["pledge", "region", "resource"] as const).map((kind) => ({
      kind,
      list: claims.filter((row) => row.kind === kind).map((row) => claimCard(book, row, lang)),
    })),
    stack: pledgeStack(book, DEMAND_YEAR),
    countries: ruledCountries(book, outputYear),
    outputYear,
    book,
  };
}
