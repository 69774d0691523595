import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namedAddresses } from "./named-addresses.ts";
import { RepositoryCopy } from "./repository-copy.ts";
import { addressesIn, articleOf, filesOf, Places, said, shellOf } from "./site-reader.ts";

// The site is built from a copy of the repository, in which two editions are issued and then everything around them
// changes. The older one is issued first, so that the pages of what changed between the two are kept with the newer.
const copy = new RepositoryCopy();
afterAll(() => copy.remove());
const OLDEST = "2024Q1";
const EDITION = "2026Q1";
const CHANGES = `changes/${OLDEST}..${EDITION}`;
const PAGES = ["en", "ja"].flatMap((lang) => [`${lang}/editions/${EDITION}`, `${lang}/${CHANGES}`]);
/** What was issued with the newer one. */
const OWN = [...PAGES, `${CHANGES}.csv`];
const page = (site: string): string => readFileSync(join(site, "en/editions", EDITION, "index.html"), "utf8");

/** Where the site stands, or would without other settings. */
const OWN_HOST = /^https:\/\/(?:other\.test|kidorui\.github\.io)\b/;

/** Kinds of files that name addresses of the site. */
const NAMING = [".bib", ".html", ".json", ".pdf", ".ris", ".svg", ".txt", ".xlsx", ".xml", ".zip"];

/** Fails with the first file that says something else. */
function expectSame(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [file, text] of before) if (after.get(file) !== text) expect(file).toBe("the same");
}

let draft: ReadonlyMap<string, string>;
let issued: ReadonlyMap<string, string>;

beforeAll(() => {
  const site = copy.buildBeside("draft");
  draft = said(site, OWN);
  rmSync(site, { recursive: true });
  for (const edition of [OLDEST, EDITION])
    expect(copy.data("edition", "freeze", edition)).toMatchObject({ status: 0, stderr: "" });
  issued = said(copy.build(), OWN);
});

describe("an issued edition", () => {
  test("says on the site, byte for byte, what its draft said when it was issued", () => {
    expectSame(draft, issued);
    expect(draft.size).toBeGreaterThan(300);
    expect(page(copy.dist)).not.toContain("A draft, not issued");
  });

  test("does in a browser, with the scripts of today, what its numbers promise", () => {
    expect(copy.browse("oldest-edition")).toBe("");
  });

  test("is answered page by page, with scripts and styles, while somebody works on the site", async () => {
    const { root, server } = await copy.develop();
    const ask = async (path: string): Promise<Response> => fetch(`${root}${path}`);
    try {
      for (const path of PAGES) {
        const answer = await ask(`/${path}/`);
        expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
        const html = await answer.text();
        expect(articleOf(html)).toBe(issued.get(`${path}/index.html`));
        const parts = addressesIn((html.match(/<(?:script|link)[^>]*>/g) ?? []).join(""));
        expect(html).toContain(".key-figure__label{");
        expect(parts.some((part) => part.includes("type=script"))).toBe(true);
        for (const part of parts) expect(`${part} ${(await ask(part)).status}`).toBe(`${part} 200`);
      }
      const drawing = [...issued.keys()].find((file) => file.endsWith(".svg")) ?? "";
      expect(await (await ask(`/${drawing}`)).text()).toBe(issued.get(drawing));
      expect((await ask(`/editions/${EDITION}.json`)).headers.get("content-type")).toContain("json");
      expect((await ask(`/en/editions/${EDITION}/nothing/`)).status).toBe(404);
    } finally {
      server.kill();
    }
  });

  test("keeps its articles whatever changes in row, metric, component, style sheet and sentence; the shell follows", () => {
    copy.change("data/tables/mine_production.csv", /^AUS,2024,29000,/m, "AUS,2024,29001,");
    copy.change("packages/formulas/src/catalogue.ts", "  hhi,\n", '  hhi,\n  { ...hhi, id: "REHEARSAL" },\n');
    copy.change("packages/formulas/src/methods.ts", "  HHI: hhi,\n", "  HHI: hhi,\n  REHEARSAL: hhi,\n");
    copy.change("packages/core/src/indicators/market-concentration.ts", "part * part", "0.99 * part * part");
    copy.change(
      "apps/report/src/components/Figure.astro",
      '<figure class="figure"',
      '<figure class="figure" data-new',
    );
    copy.change(
      "apps/report/src/styles/components.css",
      ".key-figure__label {",
      ".key-figure__label {\n    color: #010203;",
    );
    copy.change("data/report/front.en.md", "Choose a number to see", "Press a number to see");
    copy.change(
      "apps/report/src/components/Footer.astro",
      'class="site-footer"',
      'class="site-footer" data-new',
    );
    const site = copy.buildBeside("changed");
    expectSame(issued, said(site, OWN));
    expect(existsSync(join(site, "en/functions/REHEARSAL/index.html"))).toBe(true);
    const now = page(site);
    expect(shellOf(now)).not.toBe(shellOf(page(copy.dist)));
    expect(now).toContain('<footer class="site-footer" data-new');
    // The draft beside it does show all of it, so that the comparison can fail.
    const open = readFileSync(join(site, "en/index.html"), "utf8");
    for (const word of ["data-new", "Press a number to see"]) expect(open).toContain(word);
    expect(open).toContain(".key-figure__label{color:#010203");
    expect(now).toContain(".key-figure__label{");
    expect(now).not.toContain("#010203");
    rmSync(site, { recursive: true });
  });

  test("does not verify with another row or method, until an erratum of method covers the method", () => {
    const both = copy.data("edition", "verify", EDITION, "--all");
    expect(both.status).toBe(1);
    expect(both.stdout).toMatch(
      /^ {2}row mine_production\/AUS\/2024@[^ ]+, quantity_t: was 29000, is 29001$/m,
    );
    copy.change("data/tables/mine_production.csv", /^AUS,2024,29001,/m, "AUS,2024,29000,");
    const method = copy.data("edition", "verify", EDITION, "--all");
    expect(method.status).toBe(1);
    expect(method.stdout).not.toMatch(/^ {2}row /m);
    const moved = [...method.stdout.matchAll(/^ {2}figure =REE\.([A-Z.]+)/gm)].map(([, id = ""]) => id);
    expect(moved).toContain("MARKETHHI");
    const erratum = (functions: string) => [
      ...["erratum", "--edition", EDITION, "--functions", functions, "--reported-by", "own check"],
      ...["--what-en", "A factor was too small.", "--what-ja", "係数が小さすぎた。"],
      ...["--why-en", "Mistyped.", "--why-ja", "入力の誤り。"],
    ];
    expect(copy.data(...erratum([...new Set(moved)].join(",")))).toMatchObject({ status: 0 });
    const covered = copy.data("edition", "verify", EDITION);
    expect(covered.status).toBe(0);
    expect(covered.stdout).toMatch(
      new RegExp(
        `^Issued edition ${EDITION} keeps \\d+ results? of a method that erratum ${EDITION}-1 corrected$`,
        "m",
      ),
    );
  });

  test("leads nowhere dead under another address, with a table that became paged, in no page and no file that is taken away", async () => {
    copy.change(
      "packages/core/src/tables/definitions/mine-production.ts",
      /name: "mine_production",\n/,
      'name: "mine_production",\n  pageBy: "country_code",\n',
    );
    const base = "/deep/path/";
    const host = "https://other.test";
    const env = { KIDORUI_SITE: host, KIDORUI_BASE: base };
    const site = copy.build(env);
    const places = new Places(site, base);
    const leads = filesOf(site, ".html").flatMap((file) =>
      addressesIn(readFileSync(join(site, file), "utf8")).map((address) => [file, address] as const),
    );
    expect(leads.length).toBeGreaterThan(100_000);
    expect(leads.filter(([, address]) => !places.has(address))).toEqual([]);
    const named = await namedAddresses(site, OWN_HOST);
    expect([...named.keys()].toSorted()).toEqual(NAMING);
    const whole = [...named.values()].flatMap((addresses) => [...addresses]);
    const isThere = (address: string) => address.startsWith(host) && places.has(address.slice(host.length));
    expect(whole.filter(([address]) => !isThere(address))).toEqual([]);
    expect(copy.browse("base-path", env)).toBe("");
    const numbers = readFileSync(join(site, "en/editions", EDITION, "numbers/index.html"), "utf8");
    expect(numbers).toContain(`href="${base}en/data/mine_production/AUS/#AUS/`);
    // What is said of it today stands around the article: the erratum of the test before.
    expect(page(site)).toContain("A factor was too small.");
  });
});
