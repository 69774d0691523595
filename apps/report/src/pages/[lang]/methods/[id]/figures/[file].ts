import { figureFiles, getFigureFile } from "../../../../../lib/figure-files.ts";
import { langs } from "../../../../../lib/lang.ts";
import { methodIds, methodPage } from "../../../../../models/method-page.ts";

/** The curve of every method that has one, as a table and as a drawing. */
export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    methodIds().flatMap((id) => {
      const { path, curve } = methodPage(id, lang);
      const sections = [{ figures: curve ? [curve] : [] }];
      return figureFiles({ lang, path, sections }).map(({ file, props }) => ({
        params: { lang, id, file },
        props: { ...props },
      }));
    }),
  );

export const GET = getFigureFile;
