import type { APIRoute } from "astro";
import { exportSvg } from "../charts/export-svg.ts";
import type { FigureModel } from "../lib/figure.ts";
import { href } from "../lib/href.ts";
import type { PageModel, Section } from "../lib/page.ts";

/** One download of one figure. */
export interface FigureFile {
  readonly figure: FigureModel;
  readonly kind: "csv" | "svg";
  /** Address of the figure on its page. */
  readonly address: string;
}

/** The downloads of a page: each figure as a table and as a drawing of its own. */
export function figureFiles(
  page: Pick<PageModel, "lang" | "path"> & {
    readonly sections: readonly Pick<Section, "figures">[];
  },
): readonly { readonly file: string; readonly props: FigureFile }[] {
  return page.sections
    .flatMap((section) => section.figures)
    .flatMap((figure) =>
      (["csv", "svg"] as const).map((kind) => ({
        file: `${figure.id}.${kind}`,
        props: { figure, kind, address: `${href(page.lang, page.path)}#${figure.id}` },
      })),
    );
}

/** Serves one download. */
export const getFigureFile: APIRoute = ({ props, site }) => {
  const { figure, kind, address } = props as unknown as FigureFile;
  if (kind === "csv")
    return new Response(figure.csv, { headers: { "content-type": "text/csv; charset=utf-8" } });
  const words = {
    title: figure.title,
    subtitle: figure.subtitle,
    source: figure.sources.map(({ publisher, title }) => `${publisher}, ${title}`).join("; "),
    address: new URL(address, site).href,
  };
  return new Response(exportSvg(figure.wide, words), { headers: { "content-type": "image/svg+xml" } });
};
