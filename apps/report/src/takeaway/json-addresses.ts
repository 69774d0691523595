import { type Dataset, type Lang, type Text, tableNames, tables } from "@kidorui/core";
import { EMBEDS } from "../embeds/embed-path.ts";
import { takeawayWords } from "../i18n/takeaway.ts";
import { word } from "../i18n/ui.ts";
import { DATA_PACKAGE } from "../lib/counted.ts";
import { dataPagePath } from "../lib/data-links.ts";
import { editionPath, href, rootHref } from "../lib/href.ts";
import { punctuation } from "../lib/punctuation.ts";
import { INDEX, recordPath, SCHEMA, VERSION } from "./addresses.ts";
import { citedEdition } from "./cited.ts";
import { ATOM_FEED, JSON_FEED } from "./feed.ts";
import { figureListPath } from "./figure-list.ts";

/** Every file for programs, by its whole address. */
export function jsonAddresses(dataset: Dataset, site: URL | undefined) {
  const at = (path: string): string => new URL(rootHref(path), site).href;
  const page = (path: string): Text => {
    const of = (lang: Lang) => new URL(href(lang, path), site).href;
    return { en: of("en"), ja: of("ja") };
  };
  return {
    version: VERSION,
    title: { en: word("tagline", "en"), ja: word("tagline", "ja") },
    schema: at(SCHEMA),
    newest: dataset.latest,
    editions: dataset.editionIds.map((id) => {
      const edition = dataset.edition(id);
      return {
        ...citedEdition(edition),
        note: { en: edition.row.note_en, ja: edition.row.note_ja },
        page: page(editionPath(id)),
        record: at(recordPath(id)),
        figures: at(figureListPath(id)),
        citation: page(`${editionPath(id)}citation.json`),
      };
    }),
    tables: tableNames.map((name) => ({
      name,
      title: tables[name].title,
      page: page(dataPagePath(name)),
      json: at(`data/${name}.json`),
      csv: at(`data/${name}.csv`),
      parquet: at(`data/${name}.parquet`),
    })),
    dataPackage: at(DATA_PACKAGE),
    feeds: { atom: page(ATOM_FEED), json: page(JSON_FEED) },
  };
}

/** The index as a program reads it. */
export type JsonAddresses = ReturnType<typeof jsonAddresses>;

/** What a program that reads text is told of the site (llmstxt.org). */
export function llmsText(dataset: Dataset, site: URL | undefined): string {
  const { schema, newest, editions, dataPackage, feeds } = jsonAddresses(dataset, site);
  const index = new URL(rootHref(INDEX), site).href;
  const current = editions.find(({ id }) => id === newest);
  const link = (name: string, address: string | undefined, says: Text): string =>
    `- [${name}](${address}): ${says.en} / ${says.ja}`;
  const { end } = punctuation.en;
  const pageAt = (lang: Lang, path: string): string => new URL(href(lang, path), site).href;
  return `${[
    `# ${word("site", "ja")}`,
    `> ${word("tagline", "en")}${end}${word("tagline", "ja")}`,
    `${word("numbersLead", "en")}\n${word("numbersLead", "ja")}`,
    `${word("footer", "en")}\n${word("footer", "ja")}`,
    "## JSON",
    [
      link(INDEX, index, takeawayWords.index),
      link(SCHEMA, schema, takeawayWords.schema),
      link(`editions/${newest}.json`, current?.record, takeawayWords.record),
      link(`editions/${newest}/figures.json`, current?.figures, takeawayWords.figures),
      `- ${EMBEDS}/…/*.html: ${takeawayWords.alone.en} / ${takeawayWords.alone.ja}`,
      link(DATA_PACKAGE, dataPackage, takeawayWords.package),
      link(ATOM_FEED, feeds.atom.en, takeawayWords.feedLead),
    ].join("\n"),
    `## ${word("report", "en")} / ${word("report", "ja")}`,
    (["report", "methods", "functions", "data", "glossary", "about"] as const)
      .map((name) => {
        const path = name === "report" ? editionPath(newest) : `${name}/`;
        return `- [${word(name, "en")}](${pageAt("en", path)}), [${word(name, "ja")}](${pageAt("ja", path)})`;
      })
      .join("\n"),
  ].join("\n\n")}\n`;
}
