import type { Lang } from "@kidorui/core";
import type { APIRoute } from "astro";
import { exportSvg } from "../charts/export-svg.ts";
import type { FigureModel } from "../lib/figure.ts";
import { href } from "../lib/href.ts";
import type { PageModel, Section } from "../lib/page.ts";
import { punctuation } from "../lib/punctuation.ts";
import { sourceName } from "../lib/source-name.ts";

/** One download of one figure. */
export interface FigureFile {
  readonly figure: FigureModel;
  readonly kind: "csv" | "svg";
  readonly lang: Lang;
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
        props: { figure, kind, lang: page.lang, address: `${href(page.lang, page.path)}#${figure.id}` },
      })),
    );
}

/** Serves one download. */
export const getFigureFile: APIRoute = ({ props, site }) => {
  const { figure, kind, lang, address } = props as unknown as FigureFile;
  if (kind === "csv")
    return new Response(figure.csv, { headers: { "content-type": "text/csv; charset=utf-8" } });
  const words = {
    title: figure.title,
    subtitle: figure.subtitle,
    source: figure.sources.map((source) => sourceName(source, lang)).join(punctuation[lang].semicolon),
    address: new URL(address, site).href,
  };
  return new Response(exportSvg(figure.wide, words), { headers: { "content-type": "image/svg+xml" } });
};
