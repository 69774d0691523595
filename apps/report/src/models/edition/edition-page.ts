import { editionPath } from "../../lib/href.ts";
import type { PageModel } from "../../lib/page.ts";
import type { PageContext } from "../../lib/page-context.ts";
import { textPage } from "../text-page.ts";

/** The report page of one edition: the same for the front page and the permanent address. */
export const editionPage = (context: PageContext): PageModel =>
  textPage(context, "front", editionPath(context.edition));
