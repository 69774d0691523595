const IDS = / id="([^"]*)"/g;

const plain = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Places on a page that an address may end in. */
export const placesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(IDS)].map(([, id = ""]) => plain(id)));
