import type { Lang } from "@kidorui/core";
import type { APIRoute } from "astro";
import { exportSvg } from "../charts/export-svg.ts";
import { phrases } from "../i18n/phrases.ts";
import type { FigureModel } from "../lib/figure.ts";
import { href } from "../lib/href.ts";
import type { PageModel } from "../lib/page.ts";
import { punctuation } from "../lib/punctuation.ts";
import { sourceName } from "../lib/source-name.ts";
import { fill } from "../lib/text.ts";
import { figureJson } from "../takeaway/figure-json.ts";

const types = {
  csv: "text/csv; charset=utf-8",
  svg: "image/svg+xml",
  json: "application/json; charset=utf-8",
} as const;

type FigureKind = keyof typeof types;

/** One download of one figure. */
export interface FigureFile {
  readonly figure: FigureModel;
  readonly kind: FigureKind;
  readonly lang: Lang;
  /** Address of the figure on its page. */
  readonly address: string;
}

/** The downloads of a page: each figure as a table, as a drawing of its own, and for programs. */
export function figureFiles(
  { lang, path }: Pick<PageModel, "lang" | "path">,
  figures: readonly FigureModel[],
): readonly { readonly file: string; readonly props: FigureFile }[] {
  return figures.flatMap((figure) =>
    (Object.keys(types) as FigureKind[]).map((kind) => ({
      file: `${figure.id}.${kind}`,
      props: { figure, kind, lang, address: `${href(lang, path)}#${figure.id}` },
    })),
  );
}

/** Sources that a drawing names; its page has all of them. */
const NAMED = 2;

/** The sources of a figure in a line, the best first. */
function sourceLine({ sources }: FigureModel, lang: Lang): string {
  const names = sources.slice(0, NAMED).map((source) => sourceName(source, lang));
  const rest = sources.length - names.length;
  const more = rest > 0 ? [fill(phrases.more[lang], { n: rest })] : [];
  return [...names, ...more].join(punctuation[lang].semicolon);
}

/**
 * A figure as a file.
 * @param whole Makes the address of the figure, which a drawing says of itself, whole.
 */
export function figureFileText(
  { figure, kind, lang, address }: FigureFile,
  whole: (address: string) => string,
): string {
  if (kind === "csv") return figure.csv;
  if (kind === "json") return figureJson(figure, lang, whole(address));
  return exportSvg(figure.wide, {
    title: figure.title.plain,
    subtitle: figure.subtitle.plain,
    source: sourceLine(figure, lang),
    address: whole(address),
  });
}

/** Serves one download. */
export const getFigureFile: APIRoute = ({ props, site }) => {
  const file = props as unknown as FigureFile;
  const text = figureFileText(file, (address) => new URL(address, site).href);
  return new Response(text, { headers: { "content-type": types[file.kind] } });
};
