import type { Row } from "../tables/registry.ts";

/**
 * An edition that sees what was published by a day and was not issued: it shows what the tables hold.
 * @example draftEdition("2027Q1", "2027-02-15").published // ""
 */
export const draftEdition = (edition_id: string, as_of: string): Row<"editions"> => ({
  edition_id,
  as_of,
  published: "",
  hash: "",
  note_en: "",
  note_ja: "",
  record_hash: "",
  articles_hash: "",
});
