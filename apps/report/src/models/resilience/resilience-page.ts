import { type Call, call } from "@kidorui/formulas";
import { Book } from "../../lib/book.ts";
import { editionPath } from "../../lib/href.ts";
import type { PageModel } from "../../lib/page.ts";
import type { PageContext } from "../../lib/page-context.ts";
import { newestDemand } from "../newest-demand.ts";
import { textPage } from "../text-page.ts";
import { backtestSection } from "./backtest-section.ts";
import { basketsSection } from "./baskets-section.ts";
import { domesticSection } from "./domestic-section.ts";
import { leversSection } from "./levers-section.ts";
import { scenarioCall } from "./override.ts";
import { pledgesSection, recyclingSection } from "./pledges-section.ts";
import { scenariosSection } from "./scenarios-section.ts";
import { stocksSection } from "./stocks-section.ts";

/** Address of the page within an edition. */
export const RESILIENCE = "resilience/";

/** Whether an edition can run the scenarios: whether it sees what they rest on. */
export const hasResilience = (context: PageContext): boolean =>
  new Book(context, "").tryEntry(scenarioCall("stop-12m", "unmet")) !== undefined;

/** The newest year of Japan's demand, as a call. */
function demandCall(book: Book): Call {
  const year = newestDemand(book);
  if (year === undefined) throw new Error(`${book.edition}: no demand of Japan`);
  return call("GET", "demand.JPN.REE", year);
}

/** What a cut would do and what would help, in one edition: the top is text, the sections are made here. */
export function resiliencePage(context: PageContext): PageModel {
  const page = textPage(context, "resilience", `${editionPath(context.edition)}${RESILIENCE}`);
  const { book } = page;
  const demand = demandCall(book);
  const sections = [
    stocksSection(book),
    scenariosSection(book),
    leversSection(book),
    domesticSection(book, demand),
    basketsSection(book),
    recyclingSection(book, demand),
    pledgesSection(book, demand),
    backtestSection(book),
  ].flatMap((section) => section ?? []);
  return { ...page, sections };
}
