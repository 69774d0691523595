import { newestContext } from "../../../../../lib/page-context.ts";
import { methodIds, methodPage } from "../../../../../models/method-page.ts";
import { figureFiles, getFigureFile } from "../../../../../site/figure-files.ts";
import { commonLangs } from "../../../../../site/paths.ts";
import { publication } from "../../../../../site/publication.ts";
import { verification } from "../../../../../site/verification.ts";

/** The curve of every method that has one, as a table and as a drawing. */
export const getStaticPaths = () =>
  commonLangs.flatMap((lang) =>
    methodIds().flatMap((id) => {
      const { path, curve } = methodPage(newestContext(publication, lang), verification, id);
      return figureFiles({ lang, path }, curve ? [curve] : []).map(({ file, props }) => ({
        params: { lang, id, file },
        props: { ...props },
      }));
    }),
  );

export const GET = getFigureFile;
