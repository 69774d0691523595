import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { stablePdf } from "../print/pdf-bytes.ts";

const FONT = /@fontsource\/[^"]+\.woff2/g;

/** The fonts that a document names, by their addresses in it. */
export const fontsOf = async (text: string): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map(
    await Promise.all(
      [...new Set(text.match(FONT))].map(
        async (name) => [`/${name}`, await readFile(fileURLToPath(import.meta.resolve(name)))] as const,
      ),
    ),
  );

/** Prints documents with one browser, which is started when there is something to print. */
export class Printer {
  readonly #path: string;
  #browser: Promise<Browser> | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async #open() {
    const { chromium } = await import("@playwright/test");
    return chromium.launch({ executablePath: this.#path, args: ["--no-sandbox"] });
  }

  /**
   * A document as a PDF.
   * @param files What it loads, by its addresses; it has no others.
   * @param date Day that it is of.
   */
  async print(text: string, files: ReadonlyMap<string, Uint8Array>, date: string): Promise<Uint8Array> {
    this.#browser ??= this.#open();
    const page = await (await this.#browser).newPage();
    try {
      await page.route("**/*", (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === "/") return route.fulfill({ body: text, contentType: "text/html" });
        const file = files.get(pathname);
        return file === undefined ? route.abort() : route.fulfill({ body: Buffer.from(file) });
      });
      await page.goto("http://print.invalid/");
      await page.evaluate(() => document.fonts.ready);
      const options = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
      return stablePdf(await page.pdf(options), date);
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }
}
