import { newestContext } from "../../../../../lib/page-context.ts";
import { methodIds, methodPage } from "../../../../../models/method-page.ts";
import { dataset } from "../../../../../site/dataset.ts";
import { figureFiles, getFigureFile } from "../../../../../site/figure-files.ts";
import { commonLangs } from "../../../../../site/paths.ts";
import { verification } from "../../../../../site/verification.ts";

/** The curve of every method that has one, as a table and as a drawing. */
export const getStaticPaths = () =>
  commonLangs.flatMap((lang) =>
    methodIds().flatMap((id) => {
      const { path, curve } = methodPage(newestContext(dataset, lang), verification, id);
      const sections = [{ figures: curve ? [curve] : [] }];
      return figureFiles({ lang, path, sections }).map(({ file, props }) => ({
        params: { lang, id, file },
        props: { ...props },
      }));
    }),
  );

export const GET = getFigureFile;
