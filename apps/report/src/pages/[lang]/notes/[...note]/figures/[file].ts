import type { GetStaticPaths } from "astro";
import { figuresOf } from "../../../../../lib/page.ts";
import { newestContext } from "../../../../../lib/page-context.ts";
import { NOTES } from "../../../../../models/note-paths.ts";
import { notePages } from "../../../../../models/notes.ts";
import { figureFiles, getFigureFile } from "../../../../../site/figure-files.ts";
import { commonLangs } from "../../../../../site/paths.ts";
import { publication } from "../../../../../site/publication.ts";

export const getStaticPaths: GetStaticPaths = () =>
  commonLangs.flatMap((lang) =>
    Object.values(notePages(publication)).flatMap((make) => {
      const page = make(newestContext(publication, lang));
      return figureFiles(page, figuresOf(page)).map(({ file, props }) => ({
        params: { lang, note: page.path.slice(NOTES.length, -1), file },
        props: { ...props },
      }));
    }),
  );

export const GET = getFigureFile;
