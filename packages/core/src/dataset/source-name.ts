import type { Row } from "../tables/registry.ts";
import type { Lang } from "../text.ts";

type Named = Pick<Row<"sources">, "title" | "publisher" | "publisher_ja" | "title_ja">;

/** Name of the publisher of a source in a language: its own, where it has none in Japanese. */
export const publisherIn = (source: Named, lang: Lang): string =>
  (lang === "ja" && source.publisher_ja) || source.publisher;

/** Title of a source in a language: as it stands, where it has none in Japanese. */
export const titleIn = (source: Named, lang: Lang): string =>
  (lang === "ja" && source.title_ja) || source.title;
