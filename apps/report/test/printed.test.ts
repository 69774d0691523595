import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "@kidorui/toolchain/chromium";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { editionPath } from "../src/lib/href.ts";
import { langs } from "../src/lib/lang.ts";
import { plainHtml } from "../src/lib/plain-html.ts";
import { printedPath } from "../src/print/link.ts";
import { stablePdf } from "../src/print/pdf-bytes.ts";
import { documentOf } from "../src/site/printed-reports.ts";
import { fontsOf, Printer } from "../src/site/printer.ts";
import { dataset } from "./dataset.ts";

const dist = join(import.meta.dirname, "../dist");
const edition = dataset.latest;
const read = (path: string): string => readFileSync(join(dist, path), "utf8");
const chromium = findChromium();
/** Letters alone; of two that are drawn alike a PDF knows one. */
const letters = (text: string): string => text.replace(/\s+/g, "").replaceAll("～", "〜");
const words = (html: string): string => letters(plainHtml(html));

test("what tells of the printing of a document is replaced, and nothing moves", () => {
  const printed = "/ID (node00000412) /ID (node00000009) /CreationDate (D:20261130190541+00'00')";
  const stable = Buffer.from(stablePdf(Buffer.from(printed, "latin1"), "2026-11-29")).toString("latin1");
  expect(stable).toBe("/ID (node00000001) /ID (node00000000) /CreationDate (D:20261129000000+00'00')");
});

test("the list of editions leads to every printed report that there is, with its size, and to no other", () => {
  for (const lang of langs) {
    const page = read(`${lang}/editions/index.html`);
    expect(page).not.toContain("<!--printed");
    const offered = [...page.matchAll(/ href="([^"]*\.pdf)" download>[^<]*<data value="(\d+)"/g)].map(
      ([, address, size]) => [address, Number(size)],
    );
    const there = dataset.editionIds
      .map((id) => printedPath(id, lang))
      .filter((path) => existsSync(join(dist, path)))
      .map((path) => [`/${path}`, statSync(join(dist, path)).size]);
    expect(offered).toEqual(there.toReversed());
    expect(page.match(/ href="[^"]*\.pdf"/g)?.length ?? 0).toBe(there.length);
  }
});

/** The places that links of a page lead to. */
async function placesOn(pdf: PDFDocumentProxy, page: number): Promise<readonly string[]> {
  const annotations = await (await pdf.getPage(page)).getAnnotations();
  return annotations.flatMap(({ dest }) => (dest ? [String(dest)] : []));
}

async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  return letters(pages.join(""));
}

describe.skipIf(!existsSync(join(dist, printedPath(edition, "en"))))("a printed report", () => {
  test.each(langs)(
    "has at most forty pages, tagged, with an outline and contents that lead on (%s)",
    async (lang) => {
      const data = new Uint8Array(readFileSync(join(dist, printedPath(edition, lang))));
      const pdf = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise;
      expect(pdf.numPages).toBeLessThanOrEqual(40);
      const marks: unknown = await pdf.getMarkInfo();
      expect([...(marks as ReadonlyMap<string, boolean>)]).toContainEqual(["Marked", true]);
      const { info } = await pdf.getMetadata();
      const { asOf, row } = dataset.edition(edition);
      expect(info).toMatchObject({
        CreationDate: `D:${(row.published || asOf).replaceAll("-", "")}000000+00'00'`,
      });
      const [report] = await pdf.getOutline();
      expect((await pdf.getOutline()).length + (report?.items.length ?? 0)).toBeGreaterThan(8);
      const places = await placesOn(pdf, 1);
      expect(places.length).toBeGreaterThan(20);
      const led = await Promise.all(places.map((place) => pdf.getDestination(place)));
      expect(places.filter((_, i) => !led[i])).toEqual([]);
      const text = await textOf(pdf);
      for (const path of [editionPath(edition), `${editionPath(edition)}uses/`]) {
        const main = /<main[\s\S]*<\/main>/.exec(read(`${lang}/${path}index.html`))?.[0] ?? "";
        const said = main
          .replace(/<details class="figure__table">[\s\S]*?<\/details>|<svg[\s\S]*?<\/svg>/g, "")
          .matchAll(/<data value="[^"]*" data-formula="[^"]*"[^>]*>([\s\S]*?)<\/data>/g);
        const numbers = Array.from(said, ([, shown = ""]) => words(shown));
        expect(numbers.length).toBeGreaterThan(20);
        expect(numbers.filter((number) => !text.includes(number))).toEqual([]);
        const leads = Array.from(main.matchAll(/<div class="lead"><p>([\s\S]*?)<\/p>/g), ([, lead = ""]) =>
          words(lead),
        );
        expect(leads.filter((lead) => !text.includes(lead))).toEqual([]);
      }
    },
  );

  test("is the same bytes twice", async () => {
    const [oldest = ""] = dataset.editionIds;
    const root = /<link rel="canonical" href="([^"]*?\/)en\//.exec(read("en/index.html"))?.[1] ?? "";
    const text = await documentOf({ folder: dist, root }, dataset, oldest, "ja");
    for (const screen of ["link-list", 'id="part-2-pairs"', "figure__actions", "drawing--narrow"])
      expect(text.split("</style>")[1]).not.toContain(screen);
    const fonts = await fontsOf(text);
    const printed = async (): Promise<Uint8Array> => {
      const printer = new Printer(chromium ?? "");
      try {
        return await printer.print(text, fonts, "2024-03-31");
      } finally {
        await printer.close();
      }
    };
    const [one, other] = [await printed(), await printed()];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.compare(one, readFileSync(join(dist, printedPath(oldest, "ja"))))).toBe(0);
  });
});
