import type { GetStaticPaths } from "astro";
import { figureFiles, getFigureFile } from "../../../../../lib/figure-files.ts";
import { langs } from "../../../../../lib/lang.ts";
import { chainPage } from "../../../../../models/chain-page.ts";

export const getStaticPaths: GetStaticPaths = () =>
  langs.flatMap((lang) => {
    const { path, figure } = chainPage(lang);
    return figureFiles({ lang, path, sections: [{ figures: [figure] }] }).map(({ file, props }) => ({
      params: { lang, file },
      props: { ...props },
    }));
  });

export const GET = getFigureFile;
