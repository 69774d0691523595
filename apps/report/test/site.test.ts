import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { catalogue } from "@kidorui/formulas";
import { methodIds, methodOf } from "@kidorui/formulas/methods";
import { templates } from "@kidorui/templates";
import { expect, test } from "vitest";
import { templateIn } from "../src/formula/address.ts";
import { manifestHref } from "../src/lib/add-in.ts";
import { newestContext } from "../src/lib/page-context.ts";
import { writtenPage } from "../src/models/site-pages.ts";
import { publication } from "./dataset.ts";

const dist = join(import.meta.dirname, "../dist");

/** Paths of the built pages, relative to `dist`. */
const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".html"),
);
const read = (path: string): string => readFileSync(join(dist, path), "utf8");

const attributes = (markup: string, name: string): string[] =>
  [...markup.matchAll(new RegExp(`<[a-z][^>]*?\\s${name}="([^"]*)"`, "g"))].map((match) =>
    (match[1] ?? "").replaceAll("&amp;", "&"),
  );

/** The built file an address within the site leads to. */
function target(page: string, address: string): { readonly file: string; readonly fragment: string } {
  const url = new URL(address, `http://site/${page.replace(/index\.html$/, "")}`);
  const path = decodeURIComponent(url.pathname).slice(1);
  return {
    file: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

test("the sitemap lists each page under the address that the page gives as its lasting one", () => {
  const listed = [...read("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address);
  expect(listed.length).toBeGreaterThan(1000);
  const other = listed.filter((address) => {
    const page = read(`${new URL(address).pathname.slice(1)}index.html`);
    return !page.includes(`<link rel="canonical" href="${address}"`);
  });
  expect(other).toEqual([]);
});

test("the site has pages in both languages under the same addresses", () => {
  const of = (lang: string) =>
    pages
      .filter((page) => page.startsWith(`${lang}/`))
      .map((page) => page.slice(3))
      .sort();
  expect(of("en").length).toBeGreaterThan(0);
  expect(of("ja")).toEqual(of("en"));
});

test("no published result is said to be missing where nobody looked for one", () => {
  for (const lang of ["en", "ja"] as const) {
    const { noneFound, noneSought } = writtenPage(newestContext(publication, lang), "verification").parts
      .counts;
    const says = (text: string) =>
      methodIds.filter((id) => read(`${lang}/methods/${id.toLowerCase()}/index.html`).includes(text));
    const [found, notSought] = [says(noneFound.plain), says(noneSought.plain)];
    expect(found).toEqual(methodIds.filter((id) => methodOf(id).sought === true && found.includes(id)));
    expect(notSought.filter((id) => methodOf(id).sought === true)).toEqual([]);
    expect([...found, ...notSought].length).toBeGreaterThan(0);
  }
});

test("no link leads nowhere, neither to a page nor to a place in it", () => {
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known =
      ids.get(file) ??
      new Set(attributes(read(file), "id").map((id) => id.replaceAll("&gt;", ">").replaceAll("&lt;", "<")));
    ids.set(file, known);
    return known;
  };
  const broken: string[] = [];
  for (const page of pages) {
    for (const address of attributes(read(page), "href")) {
      if (/^(https?|mailto):/.test(address)) continue;
      const { file, fragment } = target(page, address);
      const path = join(dist, file);
      if (!existsSync(path) || !statSync(path).isFile()) broken.push(`${page}: ${address}`);
      else if (templateIn(fragment) !== undefined) {
        if (!templates.some(({ id }) => id === templateIn(fragment))) broken.push(`${page}: ${address}`);
      } else if (fragment && file.endsWith(".html") && !idsOf(file).has(fragment))
        broken.push(`${page}: ${address}`);
    }
  }
  expect(broken).toEqual([]);
});

test("every page leads to the add-in, and every function and companion page says so beside its formulas", () => {
  const isOurs = (page: string) => /^(en|ja)\//.test(page);
  const linksOf = (page: string): readonly string[] => attributes(read(page), "href");
  const toExcel = (page: string) =>
    linksOf(page).filter((link) => link === `/${page.slice(0, 2)}/excel/`).length;
  const saying = pages.filter((page) => /^(en|ja)\/functions\/[A-Z0-9]+\/index|\/numbers\/index/.test(page));
  expect(pages.filter((page) => isOurs(page) && toExcel(page) === 0)).toEqual([]);
  expect(saying.length).toBeGreaterThan(catalogue.length);
  expect(saying.filter((page) => toExcel(page) < 2)).toEqual([]);
});

test("a site that was not told of an add-in says so, and offers no manifest that is not there", () => {
  expect(manifestHref(undefined)).toBeUndefined();
  expect(manifestHref("https://example.org/excel")).toBe("https://example.org/excel/manifest.xml");
  expect(manifestHref("https://example.org/excel/")).toBe("https://example.org/excel/manifest.xml");
  const manifest = manifestHref();
  for (const lang of ["en", "ja"]) {
    const page = `${lang}/excel/index.html`;
    const offered = attributes(read(page), "href").filter((link) => link.endsWith("manifest.xml"));
    expect(offered).toEqual(manifest === undefined ? [] : [manifest]);
    expect(read(page).includes("blob/main/apps/excel/README.md")).toBe(manifest === undefined);
    // How a site is built is nothing that a reader needs.
    expect(read(page)).not.toContain("KIDORUI_ADDIN_URL");
  }
});

test("every function that a page calls has a method with a formula or steps in both languages", () => {
  const called = new Set(
    pages.flatMap((page) =>
      attributes(read(page), "data-formula").flatMap(
        (formula) => formula.match(/(?<=\bREE\.)[A-Z0-9]+/g) ?? [],
      ),
    ),
  );
  expect(called.size).toBeGreaterThan(40);
  const told = (lang: string, id: string): boolean => {
    const page = join(lang, "methods", id.toLowerCase(), "index.html");
    return existsSync(join(dist, page)) && /<section class="section" id="(formula|steps)"/.test(read(page));
  };
  expect([...called].filter((id) => !["en", "ja"].every((lang) => told(lang, id)))).toEqual([]);
});

test("a page loads nothing from another host", () => {
  const foreign = pages.flatMap((page) => {
    const markup = read(page);
    const loads = [
      ...attributes(markup, "src"),
      ...[
        ...markup.matchAll(/<link rel="(?:stylesheet|preload|icon|modulepreload)"[^>]*href="([^"]*)"/g),
      ].map((match) => match[1] ?? ""),
    ];
    return loads.filter((address) => /^(https?:)?\/\//.test(address)).map((address) => `${page}: ${address}`);
  });
  expect(foreign).toEqual([]);
});

test("a page weighs at most 33.5 kB with its style as sent with brotli, the lab 35.3 kB, and asks for no other style", () => {
  // The effort servers spend on the fly; files compressed beforehand come out smaller.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const most = (page: string): number => (/^..\/lab\//.test(page) ? 35_300 : 33_500);
  const heavy = pages
    .map((page) => ({ page, bytes: brotliCompressSync(readFileSync(join(dist, page)), { params }).length }))
    .filter(({ page, bytes }) => bytes > most(page));
  expect(heavy).toEqual([]);
  // Figures for frames on pages of others share theirs.
  const asking = pages.filter(
    (page) => !page.startsWith("embed/") && read(page).includes('<link rel="stylesheet"'),
  );
  expect(asking).toEqual([]);
});

/** Whether a file is of what stands around every page: what opens a number, cites, saves, sorts. */
const isFurniture = (file: string): boolean => /\/Frame\./.test(file);

/**
 * Files of code that a page loads, and those that these may load later.
 * @param counts Whether a file that the page names is meant.
 */
function codeOf(
  page: string,
  counts: (file: string) => boolean = () => true,
): { readonly first: ReadonlySet<string>; readonly all: ReadonlySet<string> } {
  const all = new Set<string>();
  const follow = (file: string): void => {
    if (all.has(file)) return;
    all.add(file);
    // Chunks and workers are named in the code that loads them.
    for (const [name] of read(file).matchAll(/[\w.-]+\.js(?=["'`])/g)) {
      if (existsSync(join(dist, "_astro", name))) follow(join("_astro", name));
    }
  };
  const scripts = attributes(read(page), "src").filter((address) => address.endsWith(".js"));
  const first = scripts.map((address) => target(page, address).file).filter(counts);
  for (const file of first) follow(file);
  return { first: new Set(first), all };
}

const weightOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0);

test("the code of the scenario lab weighs at most 58.9 kB as sent with brotli, what every page has apart", () => {
  const { all } = codeOf("en/lab/index.html", (file) => !isFurniture(file));
  expect([...all].some((file) => file.includes("worker"))).toBe(true);
  expect(weightOf(all)).toBeLessThanOrEqual(58_900);
});

test("what every page has weighs at most 3 kB of code, 12 kB with all that a reader may ask of it, and what writes a workbook 40 kB more", () => {
  const { first, all } = codeOf("en/glossary/index.html", isFurniture);
  expect(first.size).toBe(1);
  expect([...all].some((file) => file.includes("take-away"))).toBe(true);
  expect(weightOf(first)).toBeLessThanOrEqual(3_000);
  const writers = [...all].filter((file) => file.includes("take-away-workbook"));
  expect(writers).toHaveLength(1);
  expect(weightOf([...all].filter((file) => !writers.includes(file)))).toBeLessThanOrEqual(12_000);
  expect(weightOf(writers)).toBeLessThanOrEqual(40_000);
});

test("the formula bar costs a page 2 kB of code until it is used, 350 kB with all data then, and other pages nothing", () => {
  const withBar = pages.filter((page) => read(page).includes('id="formula-bar"'));
  expect(withBar.map((page) => page.replace(/^(en|ja)\//, "")).toSorted()).toEqual(
    ["formula", ...catalogue.map(({ id }) => id)]
      .flatMap((name) => Array.from({ length: 2 }, () => `functions/${name}/index.html`))
      .toSorted(),
  );
  const bar = codeOf("en/functions/HHI/index.html");
  const plain = codeOf("en/glossary/index.html");
  const own = [...bar.first].filter((file) => !plain.first.has(file));
  expect(own).toHaveLength(1);
  expect(weightOf(own)).toBeLessThanOrEqual(2_000);
  expect([...bar.all].filter((file) => file.includes("worker"))).toHaveLength(1);
  expect(weightOf(bar.all)).toBeLessThanOrEqual(350_000);
  const [loader = ""] = own;
  const others = pages.filter((page) => !withBar.includes(page) && read(page).includes(loader));
  expect(others).toEqual([]);
});

test("no two pages share a title or a description, copies named as such apart", () => {
  const of = (markup: string, pattern: RegExp) => markup.match(pattern)?.[1] ?? "";
  const heads = pages
    .map((page) => ({ page, markup: read(page).split("</head>")[0] ?? "" }))
    .filter(
      ({ page, markup }) =>
        of(markup, /<link rel="canonical" href="https?:\/\/[^/]+\/([^"]*)"/) ===
        page.replace(/index\.html$/, ""),
    );
  expect(heads.length).toBeGreaterThan(1000);
  for (const pattern of [/<title>(.*?)<\/title>/, /<meta name="description" content="([^"]+)"/]) {
    const texts = heads.map(({ markup }) => of(markup, pattern));
    expect(texts.filter((text, i) => text === "" || texts.indexOf(text) !== i)).toEqual([]);
  }
});

test("what changed is named in words: no formula serves as a name, and no code in Japanese", () => {
  const names = (lang: string) =>
    pages
      .filter((page) => page.startsWith(`${lang}/changes/`) && !page.includes("/numbers/"))
      .flatMap((page) => [...read(page).matchAll(/<th scope="row"[^>]*>(.*?)(?:<code|<\/th>)/g)])
      .map((match) => (match[1] ?? "").replace(/<[^>]+>/g, ""));
  const [en, ja] = [names("en"), names("ja")];
  expect(en.length).toBeGreaterThan(100);
  expect(ja).toHaveLength(en.length);
  expect([...en, ...ja].filter((name) => name === "" || name.startsWith("="))).toEqual([]);
  expect(ja.filter((name) => /[a-z]{2}/.test(name))).toEqual([]);
});
