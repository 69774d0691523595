const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" };

/** Escaped text as it was. */
export const unescapeHtml = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** What markup says, without its elements. */
export const plainHtml = (markup: string): string =>
  unescapeHtml(markup.replace(/<[^>]*>/g, ""))
    .replace(/\s+/g, " ")
    .trim();
