import { langs } from "../../../../../lib/lang.ts";
import { contextOf } from "../../../../../lib/page-context.ts";
import { editionPage } from "../../../../../models/edition/edition-page.ts";
import { dataset } from "../../../../../site/dataset.ts";
import { figureFiles, getFigureFile } from "../../../../../site/figure-files.ts";

/** Every figure of every edition as a table and as a drawing. */
export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    dataset.editionIds.flatMap((edition) =>
      figureFiles(editionPage(contextOf(dataset, edition, lang))).map(({ file, props }) => ({
        params: { lang, edition, file },
        props: { ...props },
      })),
    ),
  );

export const GET = getFigureFile;
