import { newestContext } from "../../../../../lib/page-context.ts";
import { coverages } from "../../../../../models/coverage.ts";
import { fullCoverageFigure, tableCoverageFigure } from "../../../../../models/coverage-figure.ts";
import { figureFiles, getFigureFile } from "../../../../../site/figure-files.ts";
import { commonLangs } from "../../../../../site/paths.ts";
import { publication } from "../../../../../site/publication.ts";

/** Which years all tables cover, and each of them, as a table and as a drawing. */
export const getStaticPaths = () =>
  commonLangs.flatMap((lang) => {
    const context = newestContext(publication, lang);
    const all = coverages(publication.dataset);
    const figures = [
      { page: "coverage", figure: fullCoverageFigure(all, context) },
      ...all.map((one) => ({ page: one.table, figure: tableCoverageFigure(one, context) })),
    ];
    return figures.flatMap(({ page, figure }) =>
      figureFiles({ lang, path: `data/${page}/` }, [figure]).map(({ file, props }) => ({
        params: { lang, page, file },
        props: { ...props },
      })),
    );
  });

export const GET = getFigureFile;
