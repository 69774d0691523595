import zlib from "node:zlib";
import type { Lang } from "@kidorui/core";

/** One article of an edition: what a page says, without the shell that leads to other pages. */
export interface PackedArticle {
  readonly lang: Lang;
  /** Address within the language: `editions/2026Q1/elements/Nd/`. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly summary: string;
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

/** Where a page says today what became of its edition. */
export const TODAY = "<!--today-->";

const LEVEL = 19;

/** A pack as text: the same for two packs that hold the same. */
export const packText = (pack: Pack): string => JSON.stringify(pack);

/** A pack as it is kept. The same pack gives the same bytes. */
export const packBytes = (pack: Pack): Uint8Array =>
  zlib.zstdCompressSync(packText(pack), {
    params: { [zlib.constants.ZSTD_c_compressionLevel]: LEVEL },
  });

/** Reads a pack. */
export const packOf = (bytes: Uint8Array): Pack =>
  JSON.parse(zlib.zstdDecompressSync(bytes).toString("utf8")) as Pack;
