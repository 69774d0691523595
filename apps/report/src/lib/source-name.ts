import type { Lang, Row } from "@kidorui/core";
import {
  describedTitles,
  licenceWords,
  termsWords,
  UNNAMED_PUBLISHER,
  unnamedPublisher,
} from "../i18n/source-words.ts";

type Source = Row<"sources">;

/** Name of a publisher in a language. */
export const publisherIn = (publisher: string, lang: Lang): string =>
  publisher === UNNAMED_PUBLISHER ? unnamedPublisher[lang] : publisher;

/** Title of a source: as printed, or in the language of the page where it is a description of ours. */
export const sourceTitle = ({ source_id, title }: Source, lang: Lang): string =>
  (lang === "ja" ? describedTitles[source_id] : undefined) ?? title;

/** Publisher and title of a source; the title alone where no publisher is named. */
export const sourceName = (source: Source, lang: Lang): string =>
  source.publisher === UNNAMED_PUBLISHER
    ? sourceTitle(source, lang)
    : `${source.publisher}, ${sourceTitle(source, lang)}`;

/** A publisher's terms in a language; in the words of the source where there are no others. */
export const licenceIn = (licence: string, lang: Lang): string =>
  (lang === "ja" ? licenceWords[licence] : undefined) ?? licence;

/** A class of terms in words. */
export const termsName = (terms: string, lang: Lang): string => termsWords[terms]?.[lang] ?? terms;
