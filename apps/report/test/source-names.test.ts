import { publisherIn, type Row, titleIn } from "@kidorui/core";
import { citationOf } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { newestContext } from "../src/lib/page-context.ts";
import { sourceName } from "../src/lib/source-name.ts";
import { shownColumns, shownRows } from "../src/models/table-rows.ts";
import { dataset, publication } from "./dataset.ts";

const sourceOf = (id: string): Row<"sources"> => {
  const source = dataset.tables.sources.find(({ source_id }) => source_id === id);
  if (source === undefined) throw new Error(`no source ${id}`);
  return source;
};

test("a Japanese reader finds a Japanese body and its publication under their own names", () => {
  const flow = sourceOf("jogmec-2023-08-17");
  expect(sourceName(flow, "ja")).toBe(
    "エネルギー・金属鉱物資源機構（JOGMEC）「レアアース供給源多角化の進展状況」",
  );
  expect(citationOf(flow, "", "ja")).toContain("「レアアース供給源多角化の進展状況」（2023-08-17）");
  expect(sourceName(flow, "en")).toBe(`${flow.publisher}, ${flow.title}`);
});

test("a publisher with a Japanese name bears it, though its title stays as printed", () => {
  const survey = sourceOf("usgs-mcs-2026");
  expect(publisherIn(survey, "ja")).toBe("米国地質調査所（USGS）");
  expect(titleIn(survey, "ja")).toBe(survey.title);
});

test("no source of a Japanese address has its title in English only", () => {
  // Pages that these publishers write in English.
  const english =
    /mofa\.go\.jp\/press|japan\.kantei\.|japannews\.|\/en\/|ajw\.|japantimes|japanmetalbulletin/;
  const lost = dataset.tables.sources.filter(
    ({ url, title_ja }) => /\.jp\//.test(url) && !english.test(url) && title_ja === "",
  );
  expect(lost.map(({ source_id }) => source_id)).toEqual([]);
});

test("the table of sources shows a Japanese name in the place of the printed one, and none of them twice", () => {
  const columns = shownColumns("sources", "ja", []).map(({ name }) => name);
  expect(columns).toContain("publisher");
  expect(columns.filter((name) => name.endsWith("_ja"))).toEqual([]);
  expect(shownColumns("sources", "en", []).filter(({ name }) => name.endsWith("_ja"))).toEqual([]);
  const cellsOf = (lang: "en" | "ja") =>
    shownRows(newestContext(publication, lang), "sources", [sourceOf("jsnm-2025")])[0]?.cells.map(
      ({ html }) => html,
    ) ?? [];
  expect(cellsOf("ja")).toContain("新金属協会");
  expect(cellsOf("en")).toContain("Japan Society of Newer Metals");
});
