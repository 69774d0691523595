import { profileRoutes } from "../../../../../../../models/profile.ts";
import { dataset } from "../../../../../../../site/dataset.ts";
import { figureFiles, getFigureFile } from "../../../../../../../site/figure-files.ts";

/** Every figure of every profile as a table and as a drawing. */
export const getStaticPaths = () =>
  profileRoutes(dataset).flatMap(({ params, props }) =>
    figureFiles(props.page).map(({ file, props: download }) => ({
      params: { ...params, file },
      props: { ...download },
    })),
  );

export const GET = getFigureFile;
