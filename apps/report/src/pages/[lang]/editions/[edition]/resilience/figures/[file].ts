import { langs } from "../../../../../../lib/lang.ts";
import { contextOf } from "../../../../../../lib/page-context.ts";
import { resilienceEditions, resiliencePage } from "../../../../../../models/resilience/resilience-page.ts";
import { dataset } from "../../../../../../site/dataset.ts";
import { figureFiles, getFigureFile } from "../../../../../../site/figure-files.ts";

/** Every figure of the page as a table and as a drawing. */
export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    resilienceEditions(dataset).flatMap((edition) =>
      figureFiles(resiliencePage(contextOf(dataset, edition, lang))).map(({ file, props }) => ({
        params: { lang, edition, file },
        props: { ...props },
      })),
    ),
  );

export const GET = getFigureFile;
