import type { APIRoute } from "astro";
import { langOf } from "../../../../lib/lang.ts";
import { newestContext } from "../../../../lib/page-context.ts";
import { coverages } from "../../../../models/coverage.ts";
import { coverageFile, fullCoverageFigure } from "../../../../models/coverage-figure.ts";
import { dataset } from "../../../../site/dataset.ts";
import { langPaths } from "../../../../site/paths.ts";
import { publication } from "../../../../site/publication.ts";

export const getStaticPaths = langPaths;

/** The drawing of all tables as a file of its own. */
export const GET: APIRoute = ({ params, site }) => {
  const lang = langOf(params["lang"]);
  return coverageFile(
    fullCoverageFigure(coverages(dataset), newestContext(publication, lang)),
    lang,
    "data/coverage/",
    site,
  );
};
