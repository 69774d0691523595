/**
 * Pages that were moved since an edition was issued: former path, then the new one, each without the language. An
 * issued article that leads to a page that is gone stops the build until the page has its line here.
 */
export const redirects: ReadonlyMap<string, string> = new Map([]);
