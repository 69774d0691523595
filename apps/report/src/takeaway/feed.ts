import type { Lang } from "@kidorui/core";
import { takeawayWords } from "../i18n/takeaway.ts";
import { word } from "../i18n/ui.ts";
import { href, rootHref } from "../lib/href.ts";
import { html } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
import type { News } from "./news.ts";

/** Names of the feeds within a language. */
export const ATOM_FEED = "feed.xml";
export const JSON_FEED = "feed.json";

/** Title of the feeds in a language. */
export const feedTitle = (lang: Lang): string =>
  `${word("site", lang)}${punctuation[lang].colon}${takeawayWords.feed[lang]}`;

/** What a feed is made of. */
export interface FeedParts {
  readonly lang: Lang;
  readonly news: readonly News[];
  /** Day that the feed is of where it has no news. */
  readonly asOf: string;
  /** Address of the host. */
  readonly site: URL | undefined;
}

const instant = (day: string): string => `${day}T00:00:00Z`;

/** The feed in the Atom format (RFC 4287). Its dates are those of the data, so that two builds agree. */
export function atomFeed({ lang, news, asOf, site }: FeedParts): string {
  const at = (path: string): string => new URL(href(lang, path), site).href;
  const entry = ({ title, text, path, date, tags }: News) => html`<entry>
<id>${at(path)}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${at(path)}"/>
<published>${instant(date)}</published>
<updated>${instant(date)}</updated>
${tags.map((tag) => html`<category term="${tag}"/>`)}
<content type="text">${text}</content>
</entry>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${at(ATOM_FEED)}</id>
<title>${feedTitle(lang)}</title>
<subtitle>${takeawayWords.feedLead[lang]}</subtitle>
<updated>${instant(news[0]?.date ?? asOf)}</updated>
<author><name>Kidorui</name><uri>${at("")}</uri></author>
<icon>${new URL(rootHref("favicon.svg"), site).href}</icon>
<link rel="self" type="application/atom+xml" href="${at(ATOM_FEED)}"/>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${at("editions/")}"/>
${news.map(entry)}</feed>
`.html
  }`;
}

/** The same as a JSON Feed (version 1.1). */
export function jsonFeed({ lang, news, site }: FeedParts): string {
  const at = (path: string): string => new URL(href(lang, path), site).href;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(lang),
    description: takeawayWords.feedLead[lang],
    home_page_url: at("editions/"),
    feed_url: at(JSON_FEED),
    language: lang,
    authors: [{ name: "Kidorui", url: at("") }],
    items: news.map(({ title, text, path, date, tags }) => ({
      id: at(path),
      url: at(path),
      title,
      content_text: text,
      date_published: instant(date),
      tags,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
