import { editionPath } from "../lib/href.ts";
import { langs } from "../lib/lang.ts";
import { ledPaths } from "./addresses.ts";
import type { Pack } from "./pack.ts";
import { placesIn } from "./places-in.ts";

/** Whether a path of the site, in whichever language, lies within an edition. */
export const isWithin = (edition: string, path: string): boolean =>
  langs.some((lang) => path.startsWith(`${lang}/${editionPath(edition)}`));

/**
 * Where an article of a pack leads to within its edition, and nothing stands: said before it is issued, as it could
 * not be mended afterwards.
 * @returns The first such article and what it leads to; `undefined` where all of it is there.
 */
export function leadsNowhere({ edition, articles, files }: Pack): string | undefined {
  const pages = new Map(articles.map(({ lang, path, html }) => [`${lang}/${path}`, html]));
  const places = new Map<string, ReadonlySet<string>>();
  const stands = (target: string): boolean => {
    const [path = "", place] = target.split("#");
    const html = pages.get(path);
    if (html === undefined || place === undefined) return html !== undefined || path in files;
    const known = places.get(path) ?? placesIn(html);
    places.set(path, known);
    return known.has(decodeURI(place));
  };
  for (const { lang, path, html } of articles) {
    const gone = ledPaths(html).find((target) => isWithin(edition, target) && !stands(target));
    if (gone !== undefined) return `${lang}/${path} leads to ${gone}, which is not there`;
  }
  return undefined;
}
