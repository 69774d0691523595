import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Lang, Text } from "@kidorui/core";
import { readDataset } from "@kidorui/core/node";
import { type ComputedSheet, workbookFile } from "@kidorui/templates";
import { workbookWords } from "../i18n/workbook.ts";
import { editionPath } from "../lib/href.ts";
import { langs } from "../lib/lang.ts";
import { recordPath } from "../takeaway/addresses.ts";
import { CallPlaces, type RecordedCall } from "../takeaway/call-places.ts";
import { citation } from "../takeaway/citation.ts";
import { citedWhole } from "../takeaway/cited.ts";
import { figureListPath } from "../takeaway/figure-list.ts";
import {
  callSheet,
  type FigureFile,
  type FormulaNumber,
  figuresSheet,
  numberSheet,
  readMeSheet,
  workbookPath,
} from "../takeaway/workbook.ts";
import { afterBuild } from "./after-build.ts";
import { dataFolder } from "./data-plugin.ts";
import { madeOnce } from "./made-once.ts";
import { publishedNumbers } from "./published-numbers.ts";

/** A built site that files are read from. */
const readJson = async <T>(site: string, path: string): Promise<T> =>
  JSON.parse(await readFile(join(site, path), "utf8")) as T;

interface Listed {
  readonly page: Text;
  readonly json: Text;
}

/** The figures of an edition by the page that they stand on; those of profiles by their kind. */
async function figuresByPage(site: string, edition: string, lang: Lang) {
  const from = figureListPath(edition);
  const { figures } = await readJson<{ readonly figures: readonly Listed[] }>(site, from);
  const pages = new Map<string, FigureFile[]>();
  for (const { page, json } of figures) {
    const within = page[lang].split(`${editionPath(edition)}`)[1] ?? "";
    const name = within.split(/[/#]/)[0] || workbookWords.report[lang];
    const file = await readJson<FigureFile>(site, join(dirname(from), json[lang]));
    pages.set(name, [...(pages.get(name) ?? []), file]);
  }
  return pages;
}

const numbersOf = async (site: string, edition: string): Promise<readonly FormulaNumber[]> =>
  (await publishedNumbers(site, edition)).map(({ formula, value }) => ({ formula, value: Number(value) }));

/** The sheets of an edition in a language. */
async function sheetsOf(
  site: string,
  edition: string,
  lang: Lang,
  cited: string,
  numbers: readonly FormulaNumber[],
): Promise<readonly ComputedSheet[]> {
  const { figures: calls } = await readJson<{ readonly figures: Readonly<Record<string, RecordedCall>> }>(
    site,
    recordPath(edition),
  );
  const places = new CallPlaces(calls, workbookWords.calls[lang]);
  const pages = await figuresByPage(site, edition, lang);
  return [
    readMeSheet(lang, cited),
    ...[...pages].map(([name, figures]) => figuresSheet(name, figures, lang, places)),
    numberSheet(numbers, places, lang),
    callSheet(places, lang),
  ];
}

async function writeWorkbooks(site: string, root: string): Promise<void> {
  const dataset = await readDataset(dataFolder);
  for (const edition of dataset.editionIds) {
    let numbers: Promise<readonly FormulaNumber[]> | undefined;
    for (const lang of langs) {
      const view = dataset.edition(edition);
      const cited = citation(citedWhole(view, lang, root));
      const title = `Kidorui ${edition}`;
      const workbook = await madeOnce(view, ["workbook", lang, cited, root], async () => {
        numbers ??= numbersOf(site, edition);
        const sheets = await sheetsOf(site, edition, lang, cited, await numbers);
        return workbookFile(sheets, { en: title, ja: title });
      });
      await writeFile(join(site, lang, workbookPath(edition)), workbook);
    }
  }
}

/** Writes every edition as a workbook in each language: as it was issued, in the form of today. */
export const workbooks = () => afterBuild("workbooks", writeWorkbooks);
