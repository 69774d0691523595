import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { textsIn } from "../../src/editions/manuscript.ts";
import { figuresOf } from "../../src/lib/page.ts";
import { newestContext } from "../../src/lib/page-context.ts";
import { idleNames } from "../../src/models/idle-names.ts";
import { notePages } from "../../src/models/notes.ts";
import { dataFolder } from "../../src/site/data-plugin.ts";
import { publication } from "../dataset.ts";

/** A page of one figure, as the site makes it. */
function pageOf(line: string, table: string) {
  const text = `# T\n\n:::summary\nT.\n:::\n\n## F {#on-f}\n\n:::figure{#f}\ntitle: T\n\nalt: A\n\n${table}\n:::`;
  const names = `half = REE.HHI({50;50}) | 0.00\nminers = REE.SUPPLIERS("REE","mine",2024)\n${line}\n`;
  const files = { "note.names": names, "note.en.md": text, "note.ja.md": text };
  const make = notePages({ notes: { x: { folder: "x", files } } })["notes/x/"];
  return make?.(newestContext(publication, "en"));
}

const TABLE = "| A | B |\n| --- | --- |\n| a | `=half` |\n| b | `=REE.HHI({1})`{0.00} |";

test("a link to a page that is not there is refused at its place, whatever kind of page it would be", () => {
  const page = (...links: readonly string[]) => {
    const text = `# T\n\n:::summary\nT.\n:::\n\n${links.map((link) => `[a](page:${link})`).join("\n")}`;
    const files = { "note.names": "", "note.en.md": text, "note.ja.md": text };
    const notes = { x: { folder: "x", files } };
    return notePages({ notes })["notes/x/"]?.(newestContext({ ...publication, notes }, "en"));
  };
  const there = [
    "",
    "changes",
    "resilience",
    "elements/Dy",
    "countries/CHN#top",
    "functions/HHI",
    "methods/hhi",
  ];
  const others = ["data/trade/JPN", "data/uses", "editions/2026Q4", "notes/x", "glossary#hhi", "lab/chain"];
  expect(page(...there, ...others)?.path).toBe("notes/x/");
  const gone = [
    "resilince",
    "elements/Xx",
    "functions/HII",
    "data/trades",
    "notes/y",
    "methods/verification/x",
  ];
  const messages = gone.flatMap((link, at) =>
    ["en", "ja"].map(
      (lang) =>
        `x/note.${lang}.md:${7 + at}:1: The link page:${link} leads nowhere. Links are https://…, page:…, term:…, row:…, function:…, figure:… and repository:….`,
    ),
  );
  expect(() => page(...gone)).toThrow(
    [
      ...messages.filter((one) => one.includes(".en.")),
      ...messages.filter((one) => one.includes(".ja.")),
    ].join("\n"),
  );
});

test("a name that may have no data and has none in any draft is told", () => {
  const names =
    'year = REE.LATEST("mine_production")\nnever? = REE.GET("demand.JPN.Dy",1901)\nonce? = REE.GET("demand.JPN.Dy",2010)\nalways = 1\n';
  const none = { folder: "none", files: {} };
  const one = (each: string) => ({ folder: "x", files: { ...files, "note.names": each + names } });
  const files = { "note.en.md": "# T", "note.ja.md": "# T" };
  const told = (each: string) => idleNames({ ...publication, text: one(each), site: none, notes: {} });
  const remark =
    "remark: never? has data in no draft, and what needs it is left out of all. Is its formula right?";
  expect(told("")).toEqual([`x/note.names:2:10: ${remark}`]);
  expect(told('each thing in {"Dy";"Tb"}\n')).toEqual([`x/note.names:3:10: ${remark}`]);
});

test("KIDORUI_REPORT names the folder that is checked, and whose faults are told by its path", () => {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-report-"));
  writeFileSync(join(folder, "front.names"), "Q4 = 1");
  vi.stubEnv("KIDORUI_REPORT", folder);
  expect(textsIn(dataFolder).text).toEqual({ folder, files: { "front.names": "Q4 = 1" } });
  vi.stubEnv("KIDORUI_REPORT", join(folder, "none"));
  expect(() => textsIn(dataFolder)).toThrow(`KIDORUI_REPORT: there is no folder ${join(folder, "none")}.`);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("choices of a figure that nothing asks for are refused at its line", () => {
  expect(() => pageOf("figure f = bars(miners) label=country value=share fist=3", "")).toThrow(
    /^x\/note\.names:3:8: bars has no use for fist= here; it asked for .*\bfirst\b.*\.$/,
  );
  const page = pageOf("figure f = bars(miners) label=country value=share first=3", "");
  expect(page && figuresOf(page)).toHaveLength(1);
});

test("a column of a written table has one unit", () => {
  const mixed = TABLE.replace("`=REE.HHI({1})`{0.00}", "`=INDEX(miners[share],1)`{0%}");
  expect(() => pageOf("figure f = bars() value=2", mixed)).toThrow(
    "x/note.names:3:8: The column B has numbers in index 0–1 and share: one column, one unit.",
  );
});

test("lines whose numbers have no unit are refused, as their axis would say none", () => {
  const table = (format: string) =>
    `| A | B |\n| --- | --- |\n| a | \`=half*2\`{0${format}} |\n| b | \`=half*3\`{0${format}} |`;
  expect(() => pageOf("figure f = lines() lines=2", table(""))).toThrow(
    "x/note.names:3:8: The numbers of column 2 of f have no unit, so its axis says none: write one into their format, as in {0 t}.",
  );
  const [figure] = [pageOf("figure f = lines() lines=2", table(" million USD"))].flatMap((page) =>
    page ? figuresOf(page) : [],
  );
  expect(figure?.wide).toContain("million USD");
});

test("answers stand on one line, or on a line for each year with the least and the largest named", () => {
  const drawn = (choice: string) => {
    const page = pageOf(
      `answers = REE.DEFINITIONS("JPN","CHN")\nfigure f = definitions(answers) value=share ${choice}`,
      "",
    );
    return page ? (figuresOf(page)[0]?.wide ?? "") : "";
  };
  const years = [...drawn("each=year").matchAll(/>(\d{4})<\/text>/g)].map(([, year]) => year);
  expect(years.length).toBeGreaterThan(3);
  expect(years).toEqual(years.toSorted().toReversed());
  expect(() => drawn("")).toThrow(/definitions needs years=/);
});

test("what has the number of a name stands apart, nothing where the name has none; another word is refused", () => {
  const drawn = (names: string, apart: string) => {
    const page = pageOf(
      `answers = REE.DEFINITIONS("JPN","CHN")\n${names}\nfigure f = definitions(answers) value=share years=5 apart=${apart}`,
      "",
    );
    return page ? (figuresOf(page)[0]?.wide ?? "") : "";
  };
  const inInk = (svg: string): number => svg.match(/class="[^"]*tone-ink[^"]*"/g)?.length ?? 0;
  const share = 'share? = REE.DEPENDENCE("JPN","CHN",,,,"metals+compounds"';
  expect(inInk(drawn(`${share})`, "share"))).toBeGreaterThan(0);
  expect(inInk(drawn(`${share},,"2024Q1")`, "share"))).toBe(0);
  expect(() => drawn(`${share})`, "shore")).toThrow(
    "x/note.names:5:8: apart=shore: expected the place of a row, such as 1, or a name of the page; the page has none of that name.",
  );
});

test("a measure whose suspension has ended is drawn as not read since, up to the day of the data", () => {
  const drawn = (until: string) => {
    const page = pageOf(
      `until = "${until}"\nmeasures = REE.DATASET("export_controls",{"control_id","CHN-61-2025"},{"issuer_code","goods_en","goods_ja","in_force_from","in_force_to","suspended_from","suspended_to","status_as_of"})\nfigure f = timeline(measures) label=goods from=2025 until=until`,
      "",
    );
    return (page ? (figuresOf(page)[0]?.wide ?? "") : "").match(/<title>/g)?.length ?? 0;
  };
  expect(drawn("2026-11-29") - drawn("2026-11-10")).toBeGreaterThan(0);
});

test("rows of a written table stand in the order of a column where the line says so", () => {
  const page = pageOf("figure f = bars() value=2 sort=2", TABLE);
  const [figure] = page ? figuresOf(page) : [];
  expect(figure?.csv.trim().split(/\r?\n/).slice(1)).toEqual(["b,1", "a,0.5"]);
});

test("a waterfall leads to its last row, or is refused; where nobody knows a step it is not drawn", () => {
  const table = (step: string, last: string) =>
    `| A | B |\n| --- | --- |\n| a | \`=half\` |\n| b | \`=${step}\` |\n| c | \`=${last}\`{0.00} |`;
  const drawn = (line: string, ...ends: readonly [string, string]) => {
    const page = pageOf(
      `none? = REE.GET("demand.JPN.Dy",1901)\nfigure f = waterfall() value=2 ${line}`,
      table(...ends),
    );
    return page ? figuresOf(page).length : undefined;
  };
  expect(drawn("", "half", "REE.HHI({1})")).toBe(1);
  expect(() => drawn("", "half", "half")).toThrow(/The rows of f add up to 1; the last row is 0\.5\./);
  expect(drawn("rows=all", "none", "half")).toBe(0);
});

test("the shades of a map begin at numbers that rise", () => {
  const drawn = (steps: string) => {
    const page = pageOf(`figure f = map(miners) label=country value=share steps=${steps}`, "");
    return page ? figuresOf(page).map(({ id }) => id) : [];
  };
  expect(drawn("1,5,20")).toEqual(["f"]);
  for (const steps of ["5,1", "0,5", "1,2,3,4", "a"])
    expect(() => drawn(steps)).toThrow(/steps= holds up to three numbers above nothing/);
});
