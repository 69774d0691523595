import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatIssue, TableError, type TableIssue } from "../errors.ts";
import { fileOf, kinds, untriedKinds } from "../importers/recognise.ts";
import { type SheetKind, sheetImporters } from "../importers/registry.ts";
import { type TradeKind, tradeImporters } from "../importers/trade-registry.ts";
import { writeAppend } from "../node/append.ts";
import {
  type Gathered,
  gatherSheets,
  type ImportPlan,
  type ImportRequest,
  type Publisher,
  planImport,
} from "../node/import.ts";
import { systemTrouble } from "../node/system-trouble.ts";
import { nearNames } from "../tables/nearest.ts";
import { didYouMean } from "../tables/suggest.ts";
import { callProblem } from "./call-problem.ts";
import { kindOfFiles, otherKind } from "./recognise-files.ts";

/** How `data import` is called. */
export const IMPORT_USAGE = `       data import <kind> <file…> adds the rows of a publisher's file
         the kind may be left out where the columns of the file tell it
         kinds: ${kinds.join(", ")}
         of these ${untriedKinds.join(", ")}: layout from its description, untried
         --data folder       the data folder, if it is not the repository's
         --dry-run           prints what would be added and writes nothing
         --guarded           adds rows that guards stop, too; give the reasons next
         --published date    when it was published; needed for a source that is not listed yet
         --source id         key of the source, if the file does not tell its release
         --title, --url      of the source, if the usual ones do not fit
         --copy where        the file is a copy, read there
         --read date         when it was read, if not today
         --since year        leaves earlier years out
         --period span       eu-crm: years the shares are averages of, as 2016-2020
         --assessment id     eu-crm: assessment the uses belong to, as eu-2023
         --flow import       gacc, usitc: what the file counts, import or export
         --reporter codes    customs files: reporters to keep, as JPN,USA`;

const options = {
  data: { type: "string" },
  "dry-run": { type: "boolean" },
  guarded: { type: "boolean" },
  published: { type: "string" },
  source: { type: "string" },
  title: { type: "string" },
  url: { type: "string" },
  copy: { type: "string" },
  read: { type: "string" },
  since: { type: "string" },
  period: { type: "string" },
  assessment: { type: "string" },
  flow: { type: "string" },
  reporter: { type: "string" },
} as const;

const isSheetKind = (kind: string): kind is SheetKind => Object.hasOwn(sheetImporters, kind);
const isTradeKind = (kind: string): kind is TradeKind => Object.hasOwn(tradeImporters, kind);

/** The call in words of the importers. */
export interface Call {
  readonly kind: SheetKind | TradeKind;
  readonly request: ImportRequest;
  readonly isDryRun: boolean;
  /** Rows that guards stop are added, too. */
  readonly isGuarded: boolean;
}

/** Hours that the easternmost clocks are ahead: a maintainer in Tokyo reads on a day that has not begun in UTC. */
const EASTERNMOST_HOURS = 14;

/** The day it is where clocks are so many hours ahead of UTC. */
const dayIn = (ahead: number): string => new Date(Date.now() + ahead * 3_600_000).toISOString().slice(0, 10);

/** Reads a call of import: as it is, what is wrong with it in words, or nothing where only the usage can help. */
export async function parseCall(
  args: readonly string[],
  caller: string,
  repositoryData: string,
): Promise<Call | string | undefined> {
  let parsed: ReturnType<
    typeof parseArgs<{ options: typeof options; allowPositionals: true; args: string[] }>
  >;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [, flag] = /'(--[^\s=']+)/.exec(error instanceof Error ? error.message : "") ?? [];
    if (flag === undefined) return undefined;
    const name = flag.slice(2);
    const isKnown = Object.hasOwn(options, name);
    return isKnown
      ? `${flag}: expected ${options[name as keyof typeof options].type === "string" ? "a value after it" : "no value after it"}.`
      : `expected an option of import, found ${flag}.${didYouMean(nearNames(name, Object.keys(options)))}`;
  }
  const [word = "", ...named] = parsed.positionals;
  if (word === "") return undefined;
  const isKind = isSheetKind(word) || isTradeKind(word);
  if (isKind && named.length === 0) return undefined;
  const files = isKind ? named : parsed.positionals;
  const isWord = !isKind && named.length > 0 && !existsSync(resolve(caller, word));
  if (isWord)
    return `expected a kind of file, one of ${kinds.join(", ")}, found "${word}".${didYouMean(nearNames(word, kinds))}`;
  const told = isKind ? { kind: word } : await kindOfFiles(files, caller);
  if (typeof told === "string") return told;
  const { kind } = told;
  if (!isKind) console.error(`reading as ${kind}: ${fileOf(kind)}`);
  const { data, source, published, title, url, copy, since, period, assessment, flow, reporter } =
    parsed.values;
  const problem = callProblem(kind, parsed.values, dayIn(EASTERNMOST_HOURS));
  if (problem !== undefined) return problem;
  return {
    kind,
    isDryRun: parsed.values["dry-run"] ?? false,
    isGuarded: parsed.values.guarded ?? false,
    request: {
      files: files.map((file) => resolve(caller, file)),
      directory: data === undefined ? repositoryData : resolve(caller, data),
      facts: {
        read: parsed.values.read ?? dayIn(0),
        ...(source === undefined ? {} : { source }),
        ...(published === undefined ? {} : { published }),
        ...(title === undefined ? {} : { title }),
        ...(url === undefined ? {} : { url }),
        ...(copy === undefined ? {} : { copy }),
      },
      options: {
        ...(period === undefined ? {} : { period }),
        ...(assessment === undefined ? {} : { assessment }),
        ...(flow === undefined ? {} : { flow }),
        ...(reporter === undefined ? {} : { reporters: reporter.split(",") }),
      },
      ...(since === undefined ? {} : { since }),
    },
  };
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Tells what an import does, or would do. */
export function printPlan(
  { added, known, rounded, source, terms, leftOut, remarks }: ImportPlan,
  verb: string,
  isListed: boolean,
): void {
  for (const remark of remarks) console.log(remark);
  if (leftOut.length > 0) {
    console.log(`left out: ${leftOut.length} that tables/countries.csv does not hold: ${leftOut.join(", ")}`);
  }
  if (isListed) {
    for (const [table, lines] of added) for (const line of lines) console.log(`${table}: ${line}`);
  }
  for (const [table, lines] of added)
    console.log(`${source}: ${verb} ${count(lines.length, "row")} to ${table}`);
  if (added.size > 0 && terms === "cited-facts") {
    console.log(
      `${source}: the publisher reserves its rights: keep single facts or whole answers, never whole tables`,
    );
  }
  if (known === 0 && added.size > 0) return;
  const digits = rounded > 0 ? `, ${rounded} of them with more or fewer digits of the same figures` : "";
  console.log(`${source}: ${count(known, "row")} there already${digits}`);
}

/** Says on stderr how far a long reading is, so that stdout holds the answer alone. */
function printProgress(doing: string, part: number): void {
  console.error(`${doing}: ${Math.round(100 * Math.max(0, part))} %`);
}

/** What the files of a call hold, while the places of its figures can still be looked up. */
export async function withGathered<T>(
  { kind, request }: Pick<Call, "kind" | "request">,
  use: (gathered: Gathered, publisher: Publisher) => Promise<T>,
): Promise<T> {
  if (isSheetKind(kind)) return use(await gatherSheets(kind, request), sheetImporters[kind]);
  // The engine is a native module of tens of megabytes: loaded only where it is needed.
  const { withTrade } = await import("../node/trade.ts");
  return withTrade(kind, request, printProgress, (gathered) => use(gathered, tradeImporters[kind]));
}

const planOf = (call: Pick<Call, "kind" | "request">): Promise<ImportPlan> =>
  withGathered(call, (gathered, publisher) => planImport(gathered, call.request, publisher));

/**
 * `data import`: adds the rows of a publisher's file to a data folder, or nothing.
 * @returns The exit code: 0 done, 1 refused with reasons, 2 called wrongly.
 */
export async function importCommand(
  args: readonly string[],
  { caller, repositoryData }: { readonly caller: string; readonly repositoryData: string },
): Promise<number> {
  const call = await parseCall(args, caller, repositoryData);
  if (call === undefined) {
    console.error(`Usage:\n${IMPORT_USAGE}`);
    return 2;
  }
  if (typeof call === "string") {
    console.error(`${call}\nSee: data import`);
    return 2;
  }
  const { kind, request, isDryRun, isGuarded } = call;
  // Paths from where the reader stands, so that a terminal can open them.
  const print = (issue: TableIssue): void =>
    console.log(formatIssue({ ...issue, file: relative(caller, issue.file) }));
  try {
    for (const file of request.files) {
      if (!(await stat(file)).isDirectory()) continue;
      console.log(
        `data: expected a file at ${relative(caller, file)}, found a folder; nothing was changed. Name the files in it.`,
      );
      return 2;
    }
    const others: TableIssue[] = [];
    for (const file of request.files) {
      const other = await otherKind(kind, file);
      if (other !== undefined) others.push(other);
    }
    if (others.length > 0) throw new TableError(others);
    const plan = await planOf({ kind, request });
    for (const issue of plan.guarded) print(issue);
    const waiting = count(plan.guarded.length, "line");
    if (plan.guarded.length > 0 && !isGuarded) {
      console.log(
        `${waiting} to look at; nothing was changed. If the figures are right, say --guarded and give the reasons next`,
      );
      return 1;
    }
    if (!isDryRun) await writeAppend(plan);
    printPlan(plan, isDryRun ? "would add" : "added", isDryRun);
    if (plan.guarded.length > 0)
      console.log(`${waiting} to mend or give reasons for before the data are sound`);
    if (plan.left > 0)
      console.log(`${count(plan.left, "problem")} of the folder left as before; see: data check`);
    return 0;
  } catch (error) {
    const trouble = systemTrouble(error);
    if (trouble !== undefined) {
      const path = relative(caller, trouble.path ?? request.directory);
      console.log(
        trouble.isMissing
          ? `data: expected a file at ${path}, found none; nothing was changed`
          : `data: expected to read and write at ${path}, found: ${trouble.what}; nothing was changed. Mend that and import again.`,
      );
      return 2;
    }
    if (!(error instanceof TableError)) throw error;
    for (const issue of error.issues) print(issue);
    console.log(`${count(error.issues.length, "problem")}; nothing was changed`);
    return 1;
  }
}
