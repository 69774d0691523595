import {
  causeWords,
  Dataset,
  type RowChange,
  rowChanges,
  type TableDefinition,
  type Tables,
  tableNames,
  tables,
} from "@kidorui/core";
import { committedTables, committedTexts } from "@kidorui/core/node";
import type { Cell } from "@kidorui/formulas";
import {
  type Comparison,
  compareStates,
  type FigureMove,
  type RowMove,
  type State,
  WORKTREE,
  withWorktreeEdition,
} from "../editions/compare.ts";
import { textOf } from "../editions/manuscript.ts";
import { worktreeTables } from "../editions/read-tables.ts";
import { type Verdict, verifyEditions } from "../editions/verify.ts";
import type { ReportText } from "../lib/report-text.ts";
import { dayOf, folderOf, readArguments, UsageError } from "./context.ts";
import { textTable } from "./text-table.ts";
import { verdictLines } from "./verdict-lines.ts";

export const DIFF_USAGE = `       data diff [edition] [edition|${WORKTREE}]
                                  rows that differ and the published figures that move; by default the
                                  newest edition as committed against the files as they lie there
         --against folder    compares with another data folder instead of the last commit
         --as-of date        last day the worktree sees, if not the newest date in the files
         --json              everything, for programs
         --all               every line, where the table would stop at ${"40"}
         --data folder       the data folder, if it is not the repository's`;

const options = {
  against: { type: "string" },
  data: { type: "string" },
  json: { type: "boolean" },
  all: { type: "boolean" },
  "as-of": { type: "string" },
} as const;

/** Lines of one part of the table unless all are asked for. */
const SHOWN = 40;

const number = (value: Cell): string =>
  typeof value === "number" ? String(Number(value.toPrecision(6))) : String(value ?? "") || "–";

const count = (rows: readonly RowChange[], kind: RowChange["kind"]): number =>
  rows.filter((row) => row.kind === kind).length;

const signs = { added: "+", changed: "~", withdrawn: "-" } as const;

/** The number a row states, where its table has one. */
function stated({ table, row }: RowChange): string {
  const { value }: TableDefinition = tables[table];
  return value === undefined ? "" : number(row[value] ?? null);
}

function rowText(change: RowMove): string {
  const { table, rowId, kind, cells, cause } = change;
  const what = cells.map(({ column, before, after }) => `${column} ${number(before)} → ${number(after)}`);
  return [
    signs[kind],
    `${table}/${rowId}`,
    kind === "changed" ? what.join(", ") : stated(change),
    cause === undefined ? "" : `(${causeWords[cause].en})`,
  ]
    .filter(Boolean)
    .join(" ");
}

function rowLines(title: string, rows: readonly RowMove[], limit: number): string[] {
  if (rows.length === 0) return [`${title}: none differs.`];
  const kinds = ["added", "changed", "withdrawn"] as const;
  const counts = tableNames.flatMap((table) => {
    const own = rows.filter((row) => row.table === table);
    return own.length === 0 ? [] : [[table, ...kinds.map((kind) => String(count(own, kind)))]];
  });
  const listed = rows.toSorted((a, b) => kinds.indexOf(b.kind) - kinds.indexOf(a.kind));
  const rest = listed.length - limit;
  return [
    title,
    ...textTable(
      [["  table", ...kinds], ...counts.map(([table, ...rest]) => [`  ${table}`, ...rest])],
      [1, 2, 3],
    ),
    "",
    ...listed.slice(0, limit).map((row) => `  ${rowText(row)}`),
    ...(rest > 0 ? [`  … and ${rest} more (--all)`] : []),
  ];
}

const place = (pages: readonly string[]): string => {
  const [first = "", ...rest] = pages.toSorted((a, b) => a.length - b.length);
  const name = first === "" ? "report" : first.replace(/\/$/, "");
  return rest.length === 0 ? name : `${name} +${rest.length}`;
};

function figureLines({ figures, published }: Comparison, limit: number): string[] {
  const calls = new Set(figures.map(({ formula }) => formula)).size;
  if (figures.length === 0) return [`Published figures: none of ${published} calls moves.`];
  // Single numbers before cells of tables; what was there before what is new.
  const weight = ({ cell, before, after }: FigureMove) =>
    (cell === "" ? 0 : 2) + (before === null || after === null ? 1 : 0);
  const listed = figures.toSorted((a, b) => weight(a) - weight(b));
  const rest = listed.length - limit;
  return [
    `Published figures: ${figures.length} numbers in ${calls} of ${published} calls move`,
    ...textTable(
      listed.slice(0, limit).map(({ formula, cell, before, after, unit, causes, pages }) => [
        `  ${formula}${cell === "" ? "" : ` [${cell}]`}`,
        number(before),
        "→",
        number(after),
        // The unit is that of the call as a whole; a cell of a table has that of its column.
        cell === "" ? unit : "",
        causes.map((cause) => causeWords[cause].en).join(", "),
        place(pages),
      ]),
      [1, 3],
    ),
    ...(rest > 0 ? [`  … and ${rest} more (--all)`] : []),
  ];
}

/** Id of an edition of the tables. */
function editionOf({ editions }: Tables, id: string): string {
  if (editions.some((edition) => edition.edition_id === id)) return id;
  const ids = editions.map((edition) => edition.edition_id).join(", ");
  throw new UsageError(`Edition: expected one of ${ids}, received "${id}".`);
}

/** The text as of the last commit; that of the folder where none was committed yet. */
function committedText(folder: string, edition: string): ReportText {
  const files = committedTexts(folder, "report");
  return files.size === 0
    ? textOf(folder, edition)
    : { folder: "HEAD:data/report", files: Object.fromEntries(files) };
}

/** What is compared: two states, and the rows of the files that differ where one is the worktree. */
interface Question {
  readonly older: State;
  readonly newer: State;
  readonly rows?: readonly RowChange[];
}

async function question(
  folder: string,
  [first, second = WORKTREE]: readonly string[],
  asOf: string | undefined,
  against: string | undefined,
): Promise<Question> {
  const files = await worktreeTables(folder);
  if (second !== WORKTREE) {
    const dataset = new Dataset(files);
    const stateOf = (edition: string): State => ({ dataset, text: textOf(folder, edition), edition });
    return {
      older: stateOf(editionOf(files, first ?? "")),
      newer: stateOf(editionOf(files, second)),
    };
  }
  const last = against === undefined ? committedTables(folder) : await worktreeTables(folderOf(against));
  if (!last)
    throw new UsageError(`diff: expected ${folder} in a git repository, to compare with its last commit.`);
  const committed = new Dataset(last);
  const edition = editionOf(last, first ?? committed.latest);
  return {
    older: {
      dataset: committed,
      text: against === undefined ? committedText(folder, edition) : textOf(folderOf(against), edition),
      edition,
    },
    newer: {
      dataset: new Dataset(withWorktreeEdition(files, asOf)),
      text: textOf(folder, WORKTREE),
      edition: WORKTREE,
    },
    rows: rowChanges(last, files),
  };
}

/** Everything one comparison found, as `--json` prints it. */
interface Found extends Comparison {
  readonly older: { readonly edition: string; readonly asOf: string };
  readonly newer: { readonly edition: string; readonly asOf: string };
  readonly frozen: readonly Verdict[];
}

function lines({ older, newer, frozen, ...found }: Found, limit: number, isAgainstFolder: boolean): string[] {
  return [
    `${older.edition} (data published by ${older.asOf}) → ${newer.edition} (by ${newer.asOf})`,
    "",
    ...rowLines(
      newer.edition === WORKTREE
        ? isAgainstFolder
          ? "Rows of the files"
          : "Rows of the files, against the last commit"
        : "Rows",
      found.rows,
      limit,
    ),
    "",
    ...figureLines(found, limit),
    ...(frozen.length === 0 ? [] : ["", ...verdictLines(frozen, limit)]),
  ];
}

/** What a change of the data does to the rows an edition sees and to what it publishes, as a table or JSON. */
export async function diffText(args: readonly string[]): Promise<string> {
  const { values, positionals } = readArguments(args, options);
  if (positionals.length > 2) throw new UsageError("diff: expected at most two editions.");
  const folder = folderOf(values.data);
  const asOf = values["as-of"] === undefined ? undefined : dayOf(values["as-of"], "as-of");
  const { older, newer, rows } = await question(folder, positionals, asOf, values.against);
  const head = ({ dataset, edition }: State) => ({ edition, asOf: dataset.edition(edition).asOf });
  const report: Found = {
    older: head(older),
    newer: head(newer),
    ...compareStates(older, newer, rows),
    frozen: verifyEditions(folder, newer.dataset),
  };
  return values.json
    ? JSON.stringify(report, null, 2)
    : lines(report, values.all ? Infinity : SHOWN, values.against !== undefined).join("\n");
}

/** `data diff`: prints what a change of the data does. */
export async function diffCommand(args: readonly string[]): Promise<number> {
  console.log(await diffText(args));
  return 0;
}
