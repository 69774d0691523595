import { type Lang, publisherIn, type Row, titleIn } from "@kidorui/core";

/** A publication and a place in it, as a line of text in the manner of a language. */
export function citationOf(source: Row<"sources">, locator: string, lang: Lang): string {
  const { published, url } = source;
  const publisher = publisherIn(source, lang);
  const title = titleIn(source, lang);
  if (lang === "ja") {
    return [`${publisher}「${title}」${published === "" ? "" : `（${published}）`}`, locator, url]
      .filter((part) => part !== "")
      .join("、");
  }
  const parts = [`${publisher}, ${title}${published === "" ? "" : ` (${published})`}`, locator].filter(
    (part) => part !== "",
  );
  return `${parts.join(", ")}.${url === "" ? "" : ` ${url}`}`;
}
