import { figuresOf } from "../../../../../../lib/page.ts";
import { editionRoutes } from "../../../../../../site/edition-routes.ts";
import { figureFiles, getFigureFile } from "../../../../../../site/figure-files.ts";

/** Every figure of every draft as a table and as a drawing. */
export const getStaticPaths = () =>
  editionRoutes().flatMap(({ params, props }) => {
    const page = props.page();
    return figureFiles(page, figuresOf(page)).map(({ file, props: download }) => ({
      params: { ...params, file },
      props: { ...download },
    }));
  });

export const GET = getFigureFile;
