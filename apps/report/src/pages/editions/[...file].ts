import type { APIRoute, GetStaticPaths } from "astro";
import { recordText } from "../../editions/issued-record.ts";
import { bothLanguages, editionRecord } from "../../models/edition-record.ts";
import { shownDrafts } from "../../site/edition-routes.ts";
import { publication } from "../../site/publication.ts";
import { recordPath } from "../../takeaway/addresses.ts";
import { figureList, figureListPath } from "../../takeaway/figure-list.ts";

const withinEditions = (path: string): string => path.replace(/^editions\//, "");

/**
 * What a draft says as files: every call with the rows behind it, as it will be recorded when it is issued, and the
 * list of its figures.
 */
export const getStaticPaths = (() =>
  shownDrafts().flatMap((edition) => {
    const pages = bothLanguages(publication, edition);
    const record = recordText(editionRecord(publication, edition, pages));
    return [
      { params: { file: withinEditions(recordPath(edition)) }, props: { text: record } },
      {
        params: { file: withinEditions(figureListPath(edition)) },
        props: { text: figureList(edition, (lang) => pages[lang]) },
      },
    ];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json; charset=utf-8" } });
