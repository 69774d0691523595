import type { TableIssue } from "@kidorui/core";
import { type GoneThing, goneThings, type ParsedTables } from "@kidorui/core/node";
import { openEditions } from "../lib/editions.ts";
import { groupBy } from "../lib/group.ts";
import { editionPath } from "../lib/href.ts";
import type { SitePublication } from "../lib/publication.ts";
import { type PageFault, pageFaults } from "../models/page-faults.ts";

/** Where the mend of a fault begins, and what was expected there. */
type Missed = Omit<TableIssue, "message"> & { readonly expected: string };

function isNamed(text: string, code: string): boolean {
  const escaped = code.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w-])${escaped}(?![\w-])`).test(text);
}

/** The thing that is gone and that a fault names. */
function missedThing({ formula = "", message }: PageFault, gone: readonly GoneThing[]): Missed | undefined {
  const thing = gone.find(({ code }) => isNamed(`${formula} ${message}`, code));
  if (thing === undefined) return undefined;
  const { code, column, replacement, place } = thing;
  const found = replacement === undefined ? "none" : `${replacement} in its place`;
  return { ...place, expected: `${column}: expected ${code} as in the last commit, found ${found}` };
}

/** The edition that cannot answer, where nothing else is known to be gone. */
function missedAnswer({ edition }: PageFault, { editions }: ParsedTables): Missed {
  const row = editions?.rows.find(({ edition_id }) => edition_id === edition);
  const place = row && editions?.place(row, "edition_id");
  const expected = `edition_id: expected ${edition} to answer what its pages ask`;
  return { ...(place ?? { file: "tables/editions.csv", line: 1, column: 1 }), expected };
}

/** The first page that misses something, with its call, and how many others do. */
function reasonOf([first, ...others]: readonly PageFault[]): string {
  if (first === undefined) return "";
  const { path, formula, message } = first;
  const who = others.length === 0 ? `${path} rests` : `${path} and ${others.length} more rest`;
  return `${who} on it${formula === undefined ? "" : `, by ${formula}`}: ${message}`;
}

/** A file of the text as the data folder has it. */
const fileIn = (file: string): string => file.replace(/^data\//, "");

/**
 * What a text says wrong, at its place. The text makes every draft: where not all of them miss what it asks for, it is
 * said which do.
 */
function writtenIssues(faults: readonly PageFault[], publication: SitePublication): readonly TableIssue[] {
  const drafts = openEditions(publication.dataset);
  const issues = faults.flatMap(({ place, message, path, edition }) =>
    place ? [{ place, message, drafts: path === editionPath(edition) ? [edition] : drafts }] : [],
  );
  const same = groupBy(
    issues,
    ({ place, message }) => `${place.file}:${place.line}:${place.column} ${message}`,
  );
  return [...same.values()].flatMap((group) =>
    group.slice(0, 1).map(({ place, message }) => {
      const missed = drafts.filter((draft) => group.some((issue) => issue.drafts.includes(draft)));
      const where = missed.length < drafts.length ? ` So it is in the draft of ${missed.join(", ")}.` : "";
      return { ...place, file: fileIn(place.file), message: `${message}${where}` };
    }),
  );
}

/**
 * Whatever the product names and the data no longer answer: the examples and worked calls of every function, the
 * calls of the editions' pages, the scenarios of the lab. Found by making these pages, so that nothing is listed twice.
 * @param folder The data folder, whose last commit tells where a thing stood that is gone.
 */
export function productIssues(
  folder: string,
  publication: SitePublication,
  tables: ParsedTables,
): readonly TableIssue[] {
  const faults = pageFaults(publication);
  if (faults.length === 0) return [];
  const gone = goneThings(folder, tables);
  const things = faults.map((fault) => ({ fault, thing: missedThing(fault, gone) }));
  // What a text says wrong stands in the text, unless the data lost what it names.
  const written = writtenIssues(
    things.flatMap(({ fault, thing }) => (thing ? [] : fault)),
    publication,
  );
  const missing = things.filter(({ fault, thing }) => thing !== undefined || fault.place === undefined);
  const found = missing.map(({ fault, thing }) => {
    const missed = thing ?? missedAnswer(fault, tables);
    // One thing that is gone is one problem; answers that are missed have nothing else in common.
    const name = thing ? thing.expected : `${fault.edition} ${fault.formula ?? fault.message}`;
    return { fault, missed, name };
  });
  const named = [...groupBy(found, ({ name }) => name).values()].flatMap((group) =>
    group.slice(0, 1).map(({ missed: { expected, ...place } }) => ({
      ...place,
      message: `${expected}. ${reasonOf(group.map(({ fault }) => fault))} Put it back, or change what names it.`,
    })),
  );
  return [...written, ...named];
}
