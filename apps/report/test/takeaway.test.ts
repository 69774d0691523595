import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Dataset, tableNames } from "@kidorui/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { langs } from "../src/lib/lang.ts";
import { INDEX, LICENCES, SCHEMA } from "../src/takeaway/addresses.ts";
import type { JsonAddresses } from "../src/takeaway/json-addresses.ts";
import { newsOf } from "../src/takeaway/news.ts";
import { dataset } from "./dataset.ts";

const dist = join(import.meta.dirname, "../dist");
const read = (path: string): string => readFileSync(join(dist, path), "utf8");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const index: JsonAddresses = JSON.parse(read(INDEX));
/** Address of the site that was built. */
const root = index.schema.slice(0, -SCHEMA.length);

/** The file that a whole address, or one relative to a file, leads to. */
function fileAt(address: string, from = ""): string {
  const { href } = new URL(address, `${root}${from}`);
  expect(href.startsWith(root)).toBe(true);
  const path = decodeURI(href.slice(root.length).replace(/#.*/, ""));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
const isThere = (address: string, from?: string): boolean => existsSync(join(dist, fileAt(address, from)));

describe("feeds", () => {
  test("say the same in Atom and JSON, each entry dated by the data and leading to its place", () => {
    for (const lang of langs) {
      const atom = parseAtomFeed(read(`${lang}/feed.xml`));
      const json = parseJsonFeed(read(`${lang}/feed.json`));
      const entries = atom.entries ?? [];
      expect(entries.length).toBeGreaterThan(50);
      expect(json.items?.map(({ id, title, date_published }) => [id, title, date_published])).toEqual(
        entries.map(({ id, title, updated }) => [
          id,
          typeof title === "string" ? title : title?.value,
          updated,
        ]),
      );
      expect(atom.links?.find(({ rel }) => rel === "self")?.href).toBe(`${root}${lang}/feed.xml`);
      expect(json.feed_url).toBe(`${root}${lang}/feed.json`);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      const days = entries.map(({ updated }) => updated ?? "");
      expect(days).toEqual(days.toSorted().reverse());
      expect(atom.updated).toBe(days[0]);
      expect(days.filter((day) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(day))).toEqual([]);
      expect((days[0] ?? "9").slice(0, 10) <= dataset.edition(dataset.latest).asOf).toBe(true);
      for (const { id = "" } of entries) {
        const place = decodeURI(new URL(id).hash.slice(1));
        expect([id, isThere(id) && read(fileAt(id)).includes(`id="${place}"`)]).toEqual([id, true]);
      }
    }
  });

  test("name an edition once it is issued, and a correction with the edition that sets it right", () => {
    const editions = dataset.tables.editions.map((row, i) =>
      i === 0 ? { ...row, published: "2026-11-20" } : row,
    );
    const [issued] = editions;
    if (!issued) throw new Error("There is no edition.");
    const draft = { ...issued, edition_id: `${issued.edition_id}.1`, published: "" };
    const erratum = {
      erratum_id: `${issued.edition_id}-1`,
      edition_id: issued.edition_id,
      corrected_edition_id: draft.edition_id,
      date: "2026-11-27",
      what_en: "Wrong.",
      what_ja: "誤り。",
      table_name: "",
      row_id: "",
      column_name: "",
      old_value: "",
      new_value: "",
      why_en: "Typed.",
      why_ja: "入力。",
      reported_by: "",
      function_ids: "",
    };
    const newsWith = (corrected: typeof draft) =>
      newsOf(
        new Dataset({ ...dataset.tables, editions: [...editions, corrected], errata: [erratum] }),
        "ja",
      ).filter(({ kind }) => kind !== "event");
    expect(newsOf(dataset, "en").filter(({ kind }) => kind !== "event")).toEqual([]);
    expect(newsWith(draft).map(({ path }) => path)).toEqual([`editions/${issued.edition_id}/`]);
    const [correction, edition] = newsWith({ ...draft, published: "2026-11-27" }).filter(
      ({ path }) => path !== `editions/${draft.edition_id}/`,
    );
    expect(correction).toMatchObject({
      title: `${issued.edition_id}版の訂正`,
      text: "誤り。入力。",
      path: `data/errata/#${erratum.erratum_id}`,
      date: "2026-11-27",
    });
    expect(edition).toMatchObject({ title: `${issued.edition_id}版`, date: "2026-11-20" });
  });

  test("are named by every page, for both languages as for neither", () => {
    const pages = files.filter((file) => /^(en|ja)\/.*index\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(1000);
    const faults = pages.filter((page) => {
      const head = read(page).split("</head>")[0] ?? "";
      const lang = page.slice(0, 2);
      return !(
        head.includes(`type="application/atom+xml"`) &&
        head.includes(`/${lang}/feed.xml"`) &&
        /hreflang="x-default" href="[^"]*\/en\//.test(head)
      );
    });
    expect(faults).toEqual([]);
  });
});

describe("files for programs", () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false });
  addFormats(ajv);
  const schema = JSON.parse(read(SCHEMA));
  ajv.addSchema(schema);
  const fault = (part: string, value: unknown): string | undefined => {
    const holds = ajv.getSchema(`${schema.$id}#/$defs/${part}`);
    if (!holds) return `no schema ${part}`;
    return holds(value) ? undefined : ajv.errorsText(holds.errors);
  };
  const faultIn = (part: string, file: string) => {
    const found = fault(part, JSON.parse(read(file)));
    return found === undefined ? [] : [`${file}: ${found}`];
  };

  test("hold what the schema says: the index, every edition, every list of figures, every figure, every table", () => {
    const figures = files.filter((file) => /\/figures\/[^/]+\.json$/.test(file));
    const drawings = files.filter((file) => /\/figures\/[^/]+\.svg$/.test(file));
    expect(figures.map((file) => file.replace("json", "svg")).toSorted()).toEqual(drawings.toSorted());
    expect([
      ...faultIn("index", INDEX),
      ...index.editions.flatMap(({ record, figures: list }) => [
        ...faultIn("edition", fileAt(record)),
        ...faultIn("figures", fileAt(list)),
      ]),
      ...figures.flatMap((file) => faultIn("figure", file)),
      ...index.tables.flatMap(({ name, json }) => faultIn(`table.${name}`, fileAt(json))),
    ]).toEqual([]);
  });

  test("are refused by the schema where they hold something else", () => {
    expect(fault("index", { ...index, version: 2 })).toContain("version");
    expect(fault("figure", { id: "x" })).toContain("required property");
    const [row] = dataset.tables.mine_production;
    expect(fault("table.mine_production", [row])).toBeUndefined();
    expect(fault("table.mine_production", [{ ...row, year: "2024" }])).toContain("year");
    expect(fault("table.mine_production", [{ ...row, colour: "red" }])).toContain("additional properties");
  });

  test("stand where index and lists say, and a figure's file has the rows of its CSV", () => {
    expect(index.tables.map(({ name }) => name)).toEqual(tableNames);
    const { editions, tables, dataPackage, feeds } = index;
    const named = [
      ...editions.flatMap(({ page, record, figures, citation }) => [
        page.en,
        page.ja,
        record,
        figures,
        citation.ja,
      ]),
      ...tables.flatMap(({ page, json, csv }) => [page.en, page.ja, json, csv]),
      ...[dataPackage, feeds.atom.en, feeds.atom.ja, feeds.json.en, feeds.json.ja],
      ...[...read("llms.txt").matchAll(/\]\(([^)]+)\)/g)].map(([, address = ""]) => address),
    ];
    expect(named.filter((address) => !isThere(address))).toEqual([]);
    for (const { id, figures } of editions) {
      const from = fileAt(figures);
      const { figures: list } = JSON.parse(read(from));
      expect(list.length).toBeGreaterThan(20);
      for (const { id: name, json, csv, svg, page } of list)
        for (const lang of langs) {
          expect([name, isThere(csv[lang], from), isThere(svg[lang], from)]).toEqual([name, true, true]);
          const figure = JSON.parse(read(fileAt(json[lang], from)));
          expect(figure).toMatchObject({ id: name, edition: id, lang });
          expect(figure.page).toBe(new URL(page[lang], `${root}${from}`).href);
          expect(figure.rows.every((row: unknown[]) => row.length === figure.columns.length)).toBe(true);
          expect(figure.rows).toHaveLength(read(fileAt(csv[lang], from)).trimEnd().split("\n").length - 1);
        }
    }
  });
});

describe("what a strict host asks", () => {
  const pages = files.filter((file) => file.endsWith(".html"));

  test("no page has code in it: every script is a file of the site", () => {
    const inline = pages.filter((page) => {
      const markup = read(page);
      const scripts = [...markup.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);
      return (
        scripts.some((one) => !/ src="\/[^"]+"/.test(one) && !one.includes('type="application/json"')) ||
        / on[a-z]+="|href="javascript:/.test(markup.replace(/<script\b[\s\S]*?<\/script>/g, ""))
      );
    });
    expect(inline).toEqual([]);
  });

  test("the licences of what the site is made of lie in one file, those of fonts, solver and sheet among them", () => {
    const licences = read(LICENCES);
    for (const name of [
      "@fontsource-variable/source-sans-3",
      "@fontsource/source-serif-4",
      "highs",
      "@univerjs/core",
      "d3-scale",
      "world-atlas",
      "@fontsource/noto-sans-jp",
    ])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, "m"));
    expect(licences).toContain("SIL OPEN FONT LICENSE");
    expect(read("ja/index.html")).toContain(`href="/${LICENCES}"`);
  });

  test("who comes to a page that is not there is led to every section in both languages", () => {
    const missing = read("404.html");
    for (const lang of langs)
      for (const path of ["", "lab/", "methods/", "data/", "editions/", "search/"])
        expect(missing).toContain(`href="/${lang}/${path}"`);
  });
});
