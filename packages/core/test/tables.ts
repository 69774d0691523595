import { draftEdition, type Row, type TableName, type Tables, tableNames } from "../src/index.ts";

type Source = Row<"sources">;

/** A source by a publisher, dated as given. */
export function source(source_id: string, published: string, more: Partial<Source> = {}): Source {
  return {
    source_id,
    title: source_id,
    title_basis: "official",
    publisher: "Survey",
    published,
    read: "2026-11-01",
    url: "",
    grade: "A",
    terms: "public-domain",
    licence: "None",
    checked_at_publisher: "yes",
    note: "",
    publisher_ja: "",
    title_ja: "",
    title_basis_ja: "",
    ...more,
  };
}

/** An edition that sees what was published by a day. */
export const edition = (edition_id: string, as_of: string): Row<"editions"> => ({
  ...draftEdition(edition_id, as_of),
  published: "2026-11-24",
});

type Mined = Row<"mine_production">;

/** What a source says a country mined in a year. */
export function mined(
  country_code: string,
  quantity_t: number | null,
  source_id: string,
  more: Partial<Mined> = {},
): Mined {
  return {
    country_code,
    year: 2024,
    quantity_t,
    flag: "",
    coverage: "part",
    source_id,
    locator: "Table 1",
    note: "",
    counted: "",
    ...more,
  };
}

/** All tables, empty but for the ones given. */
export function tablesWith(given: Partial<Tables>): Tables {
  const empty = Object.fromEntries(tableNames.map((name) => [name, []])) as Record<TableName, never[]>;
  return { ...empty, ...given };
}
