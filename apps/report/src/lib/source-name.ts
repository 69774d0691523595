import { type Lang, publisherIn as namedIn, type Row, titleIn } from "@kidorui/core";
import { phrases } from "../i18n/phrases.ts";
import { licenceWords, termsWords, UNNAMED_PUBLISHER, unnamedPublisher } from "../i18n/source-words.ts";
import { grammar } from "./grammar.ts";
import { fill } from "./text.ts";

type Source = Row<"sources">;

/** Name of the publisher of a source in a language; that there is none, where none is named. */
export const publisherIn = (source: Source, lang: Lang): string =>
  source.publisher === UNNAMED_PUBLISHER ? unnamedPublisher[lang] : namedIn(source, lang);

/** Publisher and title of a source; the title alone where no publisher is named. */
export function sourceName(source: Source, lang: Lang): string {
  const title = titleIn(source, lang);
  if (source.publisher === UNNAMED_PUBLISHER) return title;
  const publisher = publisherIn(source, lang);
  return fill(phrases.titled[lang], { publisher, title });
}

/** A publisher's terms in a language; in the words of the source where there are no others. */
export const licenceIn = (licence: string, lang: Lang): string =>
  (grammar[lang].speaksCodes ? undefined : licenceWords[licence]) ?? licence;

/** A class of terms in words. */
export const termsName = (terms: string, lang: Lang): string => termsWords[terms]?.[lang] ?? terms;
