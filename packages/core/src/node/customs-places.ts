import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import Papa from "papaparse";
import type { TableIssue } from "../errors.ts";
import { FIGURE, FIGURE_LIMIT } from "../importers/trade-format.ts";
import type { Place } from "../tables/parse.ts";
import { scanLine } from "../tables/scan.ts";
import type { CustomsFile } from "./customs-file.ts";

/** A cell of a file by the text that is looked for in it. */
type Wanted = (cells: readonly string[], headings: readonly string[]) => string | undefined;

/** Reads a file line by line until every text that is wanted has a place. */
async function findPlaces(
  { file, path, headings }: CustomsFile,
  wanted: Wanted,
  count: number,
): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (line === 1) continue;
    const cells = text.includes('"') ? (Papa.parse<string[]>(text).data[0] ?? []) : text.split(",");
    const name = wanted(cells, headings);
    if (name === undefined || places.has(name)) continue;
    const at = cells.findIndex((cell) => cell.trim() === name);
    places.set(name, { file, line, column: scanLine(text).starts[at] ?? 1 });
    if (places.size === count) break;
  }
  lines.close();
  return places;
}

/** Places of names that are not mapped. */
export async function placesOfNames(
  opened: CustomsFile,
  names: readonly string[],
): Promise<ReadonlyMap<string, Place>> {
  if (names.length === 0) return new Map();
  const { reporter, partner } = opened.format.columns;
  const columns = [reporter, partner].map((heading) => opened.headings.indexOf(heading ?? ""));
  return findPlaces(
    opened,
    (cells) => columns.map((index) => cells[index]?.trim() ?? "").find((cell) => names.includes(cell)),
    names.length,
  );
}

const FORM = new RegExp(`^(${FIGURE})$`);
const isFigure = (cell: string): boolean =>
  FORM.test(cell) && Number(cell.replaceAll(",", "")) < FIGURE_LIMIT;

const isOf = (products: readonly string[], cell: string | undefined): boolean => {
  const product = (cell ?? "").replaceAll(/['\s]/g, "");
  return products.some((code) => product.startsWith(code));
};

/** The first record of a wanted product that stands in the file a second time, as an issue. */
export async function repeatedPlace(opened: CustomsFile, products: readonly string[]): Promise<TableIssue> {
  const { format, headings, file } = opened;
  const productAt = headings.indexOf(format.columns.product);
  const namesAt = format.names(headings).map((heading) => headings.indexOf(heading));
  const seen = new Set<string>();
  let again: readonly string[] = [];
  const places = await findPlaces(
    opened,
    (cells) => {
      if (!isOf(products, cells[productAt])) return undefined;
      const names = namesAt.map((index) => (cells[index] ?? "").trim());
      const record = names.join("|");
      if (!seen.has(record)) {
        seen.add(record);
        return undefined;
      }
      again = names.filter((name) => name !== "");
      return (cells[productAt] ?? "").trim();
    },
    1,
  );
  const [place] = places.values();
  const message = `expected each record once, found ${again.join(", ")} again. It would be counted twice: fetch the file again.`;
  return { ...(place ?? { file, line: 1, column: 1 }), message };
}

/** The first figure, period or mark of a flow of a wanted product that cannot be read, as an issue. */
export async function unreadPlace(opened: CustomsFile, products: readonly string[]): Promise<TableIssue> {
  const { format, headings, file } = opened;
  const { flow } = format;
  const productAt = headings.indexOf(format.columns.product);
  const periodAt = headings.indexOf(format.columns.period);
  const figures = format
    .figures(headings)
    .map(({ heading, absent }) => ({ index: headings.indexOf(heading), absent }));
  let heading = "";
  const places = await findPlaces(
    opened,
    (cells) => {
      if (!isOf(products, cells[productAt])) return undefined;
      const mark = flow === undefined ? "" : (cells[headings.indexOf(flow.heading)] ?? "").trim();
      if (flow !== undefined && !flow.marks.includes(mark)) {
        heading = flow.heading;
        return mark;
      }
      const period = (cells[periodAt] ?? "").trim();
      const textOf = (index: number): string => (cells[index] ?? "").trim();
      const unread = figures.find(
        ({ index, absent }) => !absent.includes(textOf(index)) && !isFigure(textOf(index)),
      );
      const at = format.isPeriod.test(period) ? unread?.index : periodAt;
      heading = headings[at ?? -1] ?? "";
      return at === undefined ? undefined : (cells[at] ?? "").trim();
    },
    1,
  );
  const [found] = places;
  const [text, place] = found ?? ["", { file, line: 1, column: 1 }];
  const marks = heading === flow?.heading ? flow.marks.join(" or ") : "";
  const form = marks || (heading === format.columns.period ? "a period" : "a figure such as 1234.5");
  return { ...place, message: `${heading}: expected ${form}, found "${text}". Fetch the file again.` };
}
