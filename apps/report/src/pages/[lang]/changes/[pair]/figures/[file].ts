import type { GetStaticPaths } from "astro";
import { figuresOf } from "../../../../../lib/page.ts";
import { changesText } from "../../../../../models/changes-page.ts";
import { figureFiles, getFigureFile } from "../../../../../site/figure-files.ts";
import { pairRoutes } from "../../../../../site/pair-routes.ts";
import { publication } from "../../../../../site/publication.ts";

export const getStaticPaths: GetStaticPaths = () =>
  pairRoutes().flatMap(({ params, props: { pair } }) => {
    const page = changesText(publication, pair, params.lang);
    return figureFiles(page, figuresOf(page)).map(({ file, props }) => ({
      params: { ...params, file },
      props: { ...props },
    }));
  });

export const GET = getFigureFile;
