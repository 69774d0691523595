import { figureFiles, getFigureFile } from "../../../../../../lib/figure-files.ts";
import { langs } from "../../../../../../lib/lang.ts";
import { resilienceEditions, resiliencePage } from "../../../../../../models/resilience/resilience-page.ts";

/** Every figure of the page as a table and as a drawing. */
export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    resilienceEditions().flatMap((edition) =>
      figureFiles(resiliencePage(edition, lang)).map(({ file, props }) => ({
        params: { lang, edition, file },
        props: { ...props },
      })),
    ),
  );

export const GET = getFigureFile;
