import type { Lang } from "@kidorui/core";
import type { APIRoute } from "astro";
import { dataPagePath } from "../../../../lib/data-links.ts";
import { newestContext } from "../../../../lib/page-context.ts";
import { coverages, type TableCoverage } from "../../../../models/coverage.ts";
import { coverageFile, tableCoverageFigure } from "../../../../models/coverage-figure.ts";
import { dataset } from "../../../../site/dataset.ts";
import { commonLangs } from "../../../../site/paths.ts";
import { publication } from "../../../../site/publication.ts";

export const getStaticPaths = () =>
  commonLangs.flatMap((lang) =>
    coverages(dataset).map((coverage) => ({
      params: { lang, table: coverage.table },
      props: { lang, coverage },
    })),
  );

/** The drawing of one table as a file of its own. */
export const GET: APIRoute<{ lang: Lang; coverage: TableCoverage }> = ({ props: { lang, coverage }, site }) =>
  coverageFile(
    tableCoverageFigure(coverage, newestContext(publication, lang)),
    lang,
    dataPagePath(coverage.table),
    site,
  );
