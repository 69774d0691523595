import type { APIRoute } from "astro";
import { exportSvg } from "../../../../../charts/export-svg.ts";
import { dataset } from "../../../../../lib/dataset.ts";
import type { FigureModel } from "../../../../../lib/figure.ts";
import { href } from "../../../../../lib/href.ts";
import { langs } from "../../../../../lib/lang.ts";
import { editionPage } from "../../../../../models/edition/edition-page.ts";

/** Every figure of every edition as a table and as a drawing of its own. */
export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    dataset.editionIds.flatMap((edition) => {
      const page = editionPage(edition, lang);
      return page.sections
        .flatMap((section) => section.figures)
        .flatMap((figure) =>
          ["csv", "svg"].map((kind) => ({
            params: { lang, edition, file: `${figure.id}.${kind}` },
            props: { figure, kind, address: `${href(lang, page.path)}#${figure.id}` },
          })),
        );
    }),
  );

interface Props {
  readonly figure: FigureModel;
  readonly kind: string;
  readonly address: string;
}

export const GET: APIRoute<Props> = ({ props: { figure, kind, address }, site }) => {
  if (kind === "csv")
    return new Response(figure.csv, { headers: { "content-type": "text/csv; charset=utf-8" } });
  const source = figure.sources.map(({ publisher, title }) => `${publisher}, ${title}`).join("; ");
  const words = {
    title: figure.title,
    subtitle: figure.subtitle,
    source,
    address: new URL(address, site).href,
  };
  return new Response(exportSvg(figure.wide, words), { headers: { "content-type": "image/svg+xml" } });
};
