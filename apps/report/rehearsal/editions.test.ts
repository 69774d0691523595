import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The site is built from a copy of the repository, in which an edition is issued and then everything around it changes.
const repository = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "kidorui-rehearsal-"));
const copy = join(folder, "kidorui");
const report = join(copy, "apps/report");
const EDITION = "2026Q1";
const langs = ["en", "ja"] as const;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MADE = /(?:^|\/)(?:\.git|\.astro|\.turbo|\.dist-next.*|dist|test-results|reports)$/;

/** Copies what the site is built from; packages that are installed are led to. */
function copyRepository(): void {
  for (const name of ["apps/report", "packages/core", "packages/formulas", "packages/toolchain", "data"])
    cpSync(join(repository, name), join(copy, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !MADE.test(relative(repository, file)),
    });
  for (const name of ["package.json", "pnpm-workspace.yaml", "tsconfig.base.json"])
    cpSync(join(repository, name), join(copy, name));
  symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"));
}

/** Runs a script of the report in the copy. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: report,
    encoding: "utf8",
    // The test runner's own settings would make it a development build.
    env: { ...process.env, NODE_ENV: "production", VITEST: "", MODE: "", DEV: "", PROD: "", ...env },
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
}

function build(name: string, env: Readonly<Record<string, string>> = {}): string {
  const out = join(folder, name);
  run(["build.ts"], { ...env, KIDORUI_DATA: join(copy, "data"), KIDORUI_OUT: out });
  return out;
}

/** Changes a file of the copy. */
function change(file: string, from: string | RegExp, to: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file}: expected ${from}, found none.`);
  writeFileSync(path, changed);
}

const filesIn = (site: string): readonly string[] =>
  langs.flatMap((lang) => {
    const root = join(lang, "editions", EDITION);
    return readdirSync(join(site, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(site, join(entry.parentPath, entry.name)))
      .toSorted();
  });

/** The article of a page, without what is said today of its edition. */
const articleOf = (page: string): string =>
  page
    .slice(page.indexOf('<div class="page">'), page.indexOf("<footer"))
    .replace(
      /(<h1 class="title">[^<]*<\/h1>)(?:<p class="(?:notice|dateline)">.*?)(<p class="lead">)/s,
      "$1$2",
    );

const shellOf = (page: string): string =>
  page.slice(0, page.indexOf('<div class="page">')) + page.slice(page.indexOf("<footer"));

/** What an edition says on a site: its articles, and its figures' files as they are. */
const said = (site: string): ReadonlyMap<string, string> =>
  new Map(
    filesIn(site).map((file) => {
      const text = readFileSync(join(site, file), "utf8");
      return [file, file.endsWith(".html") ? articleOf(text) : text];
    }),
  );

const pageOf = (site: string): string =>
  readFileSync(join(site, "en/editions", EDITION, "index.html"), "utf8");

let draft: ReadonlyMap<string, string>;
let issued: ReadonlyMap<string, string>;
let issuedPage: string;

beforeAll(() => {
  copyRepository();
  const site = build("draft");
  draft = said(site);
  rmSync(site, { recursive: true });
  run(["src/cli/data.ts", "edition", "freeze", EDITION, "--data", join(copy, "data")]);
  const kept = build("issued");
  issued = said(kept);
  issuedPage = pageOf(kept);
  rmSync(kept, { recursive: true });
});

describe("an issued edition", () => {
  test("says on the site, byte for byte, what its draft said when it was issued", () => {
    expect([...issued.keys()]).toEqual([...draft.keys()]);
    for (const [file, text] of draft) if (issued.get(file) !== text) expect(file).toBe("the same");
    expect(draft.size).toBeGreaterThan(300);
    expect(issuedPage).not.toContain("A draft, not issued");
  });

  test("keeps its articles whatever changes in row, metric, component, style sheet and sentence; the shell follows", () => {
    change("data/tables/mine_production.csv", /^AUS,2024,29000,/m, "AUS,2024,29001,");
    change("packages/formulas/src/catalogue.ts", "  hhi,\n", '  hhi,\n  { ...hhi, id: "REHEARSAL" },\n');
    change("packages/formulas/src/methods.ts", "  HHI: hhi,\n", "  HHI: hhi,\n  REHEARSAL: hhi,\n");
    change("packages/core/src/indicators/market-concentration.ts", "part * part", "0.99 * part * part");
    change(
      "apps/report/src/components/Figure.astro",
      '<figure class="figure"',
      '<figure class="figure" data-new',
    );
    change(
      "apps/report/src/styles/components.css",
      ".key-figure__label {",
      ".key-figure__label {\n    color: red;",
    );
    change(
      "apps/report/src/models/edition/edition-page.ts",
      "Choose a number to see",
      "Press a number to see",
    );
    change("apps/report/src/components/Footer.astro", 'class="site-footer"', 'class="site-footer" data-new');
    const site = build("changed");
    const now = said(site);
    expect([...now.keys()]).toEqual([...issued.keys()]);
    for (const [file, text] of issued) if (now.get(file) !== text) expect(file).toBe("the same");
    expect(existsSync(join(site, "en/functions/REHEARSAL/index.html"))).toBe(true);
    const page = pageOf(site);
    expect(shellOf(page)).not.toBe(shellOf(issuedPage));
    expect(page).toContain('<footer class="site-footer" data-new');
    // The draft beside it does show all of it, so that the comparison can fail.
    const open = readFileSync(join(site, "en/index.html"), "utf8");
    for (const word of ["data-new", "Press a number to see"]) expect(open).toContain(word);
    const [sheet = ""] = /href="\/(styles\/[0-9a-f]+\.css)"/.exec(page)?.slice(1) ?? [];
    expect(readFileSync(join(site, sheet), "utf8")).not.toContain("color: red");
    expect(page).not.toContain("/_astro/Page.");
    rmSync(site, { recursive: true });
  });

  test("leads nowhere dead under another address, with a table that became paged", () => {
    change(
      "packages/core/src/tables/definitions/mine-production.ts",
      /name: "mine_production",\n/,
      'name: "mine_production",\n  pageBy: "country_code",\n',
    );
    const site = build("moved", { KIDORUI_SITE: "https://other.test", KIDORUI_BASE: "/deep/path/" });
    const ids = new Map<string, ReadonlySet<string>>();
    const idsOf = (file: string): ReadonlySet<string> => {
      const known =
        ids.get(file) ??
        new Set(
          [...readFileSync(file, "utf8").matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) =>
            id.replaceAll("&gt;", ">").replaceAll("&lt;", "<"),
          ),
        );
      ids.set(file, known);
      return known;
    };
    let led = 0;
    for (const [file, text] of said(site)) {
      if (!file.endsWith(".html")) continue;
      for (const [, address = ""] of text.matchAll(/ href="(?!https?:|mailto:|#)([^"]*)"/g)) {
        led += 1;
        expect(address).toMatch(/^\/deep\/path\//);
        const [path = "", anchor = ""] = decodeURI(address.slice("/deep/path/".length)).split("#");
        const target = join(site, path.endsWith("/") ? `${path}index.html` : path);
        if (!existsSync(target) || (anchor !== "" && !idsOf(target).has(anchor)))
          expect(`${file}: ${address}`).toBe("an address that leads somewhere");
      }
    }
    expect(led).toBeGreaterThan(1000);
    const numbers = readFileSync(join(site, "en/editions", EDITION, "numbers/index.html"), "utf8");
    expect(numbers).toContain('href="/deep/path/en/data/mine_production/AUS/#AUS/');
    const drawing = filesIn(site).find((file) => file.endsWith(".svg")) ?? "";
    expect(readFileSync(join(site, drawing), "utf8")).toContain("https://other.test/deep/path/");
  });
});
