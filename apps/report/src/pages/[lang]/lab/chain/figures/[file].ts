import type { GetStaticPaths } from "astro";
import { newestContext } from "../../../../../lib/page-context.ts";
import { chainPage } from "../../../../../models/chain-page.ts";
import { figureFiles, getFigureFile } from "../../../../../site/figure-files.ts";
import { commonLangs } from "../../../../../site/paths.ts";
import { publication } from "../../../../../site/publication.ts";

export const getStaticPaths: GetStaticPaths = () =>
  commonLangs.flatMap((lang) => {
    const { path, figure } = chainPage(newestContext(publication, lang));
    return figureFiles({ lang, path }, [figure]).map(({ file, props }) => ({
      params: { lang, file },
      props: { ...props },
    }));
  });

export const GET = getFigureFile;
