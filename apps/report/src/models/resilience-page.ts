import { call } from "@kidorui/formulas";
import { Book } from "../lib/book.ts";
import { editionPath } from "../lib/href.ts";
import type { PageModel } from "../lib/page.ts";
import type { PageContext } from "../lib/page-context.ts";
import { textPage } from "./text-page.ts";

/** Address of the page within an edition. */
export const RESILIENCE = "resilience/";

/** Whether an edition can run the scenarios: whether it sees what they rest on. */
export const hasResilience = (context: PageContext): boolean =>
  new Book(context, "").tryEntry(call("SCENARIO", "stop-12m", "unmet")) !== undefined;

/** What a cut would do and what would help, in one edition. */
export const resiliencePage = (context: PageContext): PageModel =>
  textPage(context, "resilience", `${editionPath(context.edition)}${RESILIENCE}`);
