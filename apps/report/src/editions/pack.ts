import zlib from "node:zlib";
import type { Lang } from "@kidorui/core";
import { filled, marked } from "./marks.ts";

/** What is said of an article beside its markup. */
interface ArticleHead {
  readonly lang: Lang;
  /** Address within the language: `editions/2026Q1/elements/Nd/`. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly summary: string;
}

/** One article of an edition: what a page says, without the shell that leads to other pages. */
export interface PackedArticle extends ArticleHead {
  /** Markup with symbolic addresses, and the hole for what is said of the edition today. */
  readonly html: string;
}

/** What an edition was issued with, as it was built: both languages, with figures and files. */
export interface Pack {
  readonly edition: string;
  /** The style of its articles. */
  readonly style: string;
  readonly articles: readonly PackedArticle[];
  /** Downloads of its figures, by their path within the site. */
  readonly files: Readonly<Record<string, string>>;
}

/** The first line of a pack as it is kept; the texts follow, one after the other. */
interface Contents {
  readonly edition: string;
  /** What articles and files lead to, by the numbers that stand in them. */
  readonly names: readonly string[];
  readonly style: number;
  readonly articles: readonly (ArticleHead & { readonly bytes: number })[];
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** A pack whose texts are left as they are kept. */
export interface OpenPack {
  readonly edition: string;
  readonly names: readonly string[];
  readonly style: Buffer;
  readonly articles: readonly (ArticleHead & { readonly body: Buffer })[];
  readonly files: readonly { readonly path: string; readonly body: Buffer }[];
}

/** Where a page says today what became of its edition. */
export const TODAY = "<!--today-->";

const LEVEL = 19;
const LINE = "\n";

/** What a pack is kept as, before it is made small: the same for two packs that hold the same. */
export function packContent({ edition, style, articles, files }: Pack): Buffer {
  const numbers = new Map<string, number>();
  const kept = (text: string): Buffer => Buffer.from(marked(text, numbers));
  const bodies = articles.map(({ html }) => kept(html));
  const downloads = Object.entries(files).map(([path, text]) => ({ path, body: kept(text) }));
  const styled = Buffer.from(style);
  const contents: Contents = {
    edition,
    names: [...numbers.keys()],
    style: styled.length,
    articles: articles.map(({ html: _, ...head }, i) => ({ ...head, bytes: bodies[i]?.length ?? 0 })),
    files: downloads.map(({ path, body }) => ({ path, bytes: body.length })),
  };
  const line = Buffer.from(`${JSON.stringify(contents)}${LINE}`);
  return Buffer.concat([line, styled, ...bodies, ...downloads.map(({ body }) => body)]);
}

/** A pack as it is kept. The same pack gives the same bytes. */
export const packBytes = (pack: Pack): Uint8Array =>
  zlib.zstdCompressSync(packContent(pack), {
    params: { [zlib.constants.ZSTD_c_compressionLevel]: LEVEL },
  });

/** Opens a pack without reading its texts. */
export function openPack(bytes: Uint8Array): OpenPack {
  const content = zlib.zstdDecompressSync(bytes);
  let at = content.indexOf(LINE) + LINE.length;
  const { edition, names, style, articles, files } = JSON.parse(content.toString("utf8", 0, at)) as Contents;
  const next = (length: number): Buffer => {
    at += length;
    return content.subarray(at - length, at);
  };
  return {
    edition,
    names,
    style: next(style),
    articles: articles.map(({ bytes: length, ...head }) => ({ ...head, body: next(length) })),
    files: files.map(({ path, bytes: length }) => ({ path, body: next(length) })),
  };
}

/** Reads a pack. */
export function packOf(bytes: Uint8Array): Pack {
  const { edition, names, style, articles, files } = openPack(bytes);
  const text = (body: Buffer): string =>
    filled(body, (number) => Buffer.from(names[number] ?? "")).toString("utf8");
  return {
    edition,
    style: style.toString("utf8"),
    articles: articles.map(({ body, ...head }) => ({ ...head, html: text(body) })),
    files: Object.fromEntries(files.map(({ path, body }) => [path, text(body)])),
  };
}
