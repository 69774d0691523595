import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset, Lang } from "@kidorui/core";
import { readDataset } from "@kidorui/core/node";
import { findChromium } from "@kidorui/toolchain/chromium";
import { editionPath } from "../lib/href.ts";
import { langs } from "../lib/lang.ts";
import { pairPath, pairsOf } from "../models/edition-pairs.ts";
import { printedDocument } from "../print/document.ts";
import { printedPath, withPrinted } from "../print/link.ts";
import { partOf } from "../print/parts.ts";
import { citation } from "../takeaway/citation.ts";
import { citedWhole } from "../takeaway/cited.ts";
import { stylesIn } from "./built-pages.ts";
import { ContentCache } from "./content-cache.ts";
import { dataFolder } from "./data-plugin.ts";
import { fontsOf, Printer } from "./printer.ts";

/** A built site: where it lies, and its address with the base path, ending in a slash. */
export interface BuiltSite {
  readonly folder: string;
  readonly root: string;
}

const OWN_STYLE = join(import.meta.dirname, "../styles/printed-report.css");
/** Fonts of the site hold all weights in one file, of which a PDF keeps drawings. */
const FONT_FACE = /@font-face\s*\{[^}]*\}/g;

/** The addresses of the parts of a report, from its own contents; what changed stands behind the front. */
async function pathsOf({ folder, root }: BuiltSite, dataset: Dataset, edition: string, lang: Lang) {
  const front = `${lang}/${editionPath(edition)}`;
  const page = await readFile(join(folder, front, "index.html"), "utf8");
  const contents = /<ul class="rail__list rail__list--whole">([\s\S]*?)<\/ul>/.exec(page)?.[1] ?? "";
  const base = new URL(root).pathname.length;
  const [, ...chapters] = Array.from(contents.matchAll(/ href="([^"#]*)"/g), ([, at = ""]) => at.slice(base));
  const before = pairsOf(dataset, edition).findLast(
    ({ older }) => dataset.edition(older).asOf < dataset.edition(edition).asOf,
  );
  return [front, ...(before ? [`${lang}/${pairPath(before)}`] : []), ...chapters];
}

/** The document of an edition in a language, from what its pages say. */
export async function documentOf(
  site: BuiltSite,
  dataset: Dataset,
  edition: string,
  lang: Lang,
): Promise<string> {
  const read = (path: string): Promise<string> => readFile(join(site.folder, path), "utf8");
  const paths = await pathsOf(site, dataset, edition, lang);
  const pages = await Promise.all(paths.map((path) => read(`${path}index.html`)));
  const styles = stylesIn(pages[0] ?? "").map((style) => style.replace(FONT_FACE, ""));
  return printedDocument({
    lang,
    edition,
    root: site.root,
    citation: citation(citedWhole(dataset.edition(edition), lang, site.root)),
    parts: pages.map((page, i) => partOf(page, paths[i] ?? "", `part-${i + 1}`)),
    styles: [...styles, await readFile(OWN_STYLE, "utf8")],
  });
}

/**
 * Prints every edition in a language.
 * @returns What was printed, with its size.
 */
async function printIn(
  site: BuiltSite,
  dataset: Dataset,
  lang: Lang,
  printer: Printer,
): Promise<ReadonlyMap<string, number>> {
  const cache = new ContentCache("kidorui-printed");
  const sizes = new Map<string, number>();
  for (const edition of dataset.editionIds) {
    const { asOf, row } = dataset.edition(edition);
    const date = row.published || asOf;
    const text = await documentOf(site, dataset, edition, lang);
    const fonts = await fontsOf(text);
    const pdf = await cache.get([date, text, ...fonts.values()], () => printer.print(text, fonts, date));
    await writeFile(join(site.folder, printedPath(edition, lang)), pdf);
    sizes.set(edition, pdf.length);
  }
  return sizes;
}

/** Has the list of editions lead to what was printed. */
async function offer({ folder, root }: BuiltSite, lang: Lang, sizes: ReadonlyMap<string, number>) {
  const list = join(folder, lang, "editions/index.html");
  const page = await readFile(list, "utf8");
  await writeFile(list, withPrinted(page, lang, new URL(root).pathname, sizes));
}

/** The address of a built site, as its front page says it. */
async function rootOf(folder: string): Promise<string> {
  const [lang] = langs;
  const page = await readFile(join(folder, `${lang}/index.html`), "utf8");
  const address = new RegExp(`<link rel="canonical" href="([^"]*?/)${lang}/`).exec(page)?.[1];
  if (address === undefined)
    throw new Error(`${lang}/index.html: expected the address of the page, found none.`);
  return address;
}

/**
 * Puts every edition as a PDF into a built site: what its pages say, as they say it.
 * @returns Whether there was a browser to print with.
 */
export async function printReports(folder: string): Promise<boolean> {
  const path = findChromium();
  const printer = path === undefined ? undefined : new Printer(path);
  const dataset = await readDataset(dataFolder);
  const site = { folder, root: await rootOf(folder) };
  try {
    for (const lang of langs)
      await offer(site, lang, printer ? await printIn(site, dataset, lang, printer) : new Map());
  } finally {
    await printer?.close();
  }
  return printer !== undefined;
}
