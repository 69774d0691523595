import { isCancel, select, text } from "@clack/prompts";
import { Dataset, type Tables, tableNames } from "@kidorui/core";
import { catalogue } from "@kidorui/formulas";
import {
  cellText,
  ErratumError,
  issueErratum,
  type Mistake,
  planErratum,
} from "../editions/issue-erratum.ts";
import { worktreeTables } from "../editions/read-tables.ts";
import { dayOf, folderOf, readArguments, today, UsageError } from "./context.ts";

export const ERRATUM_USAGE = `       data erratum               corrects a published edition; asks for what is not given
         --edition id        edition that holds the mistake, if not the newest
         --table, --row, --column    the cell that is wrong; none for a text or a method
         --new value         what it shall hold
         --functions ids     of a method that was wrong: the functions whose results change, as HHI,MARKETHHI
         --what-en, --what-ja text   what was wrong, in one sentence
         --why-en, --why-ja text     how it came about
         --reported-by name  who found it; own check where nobody outside did
         --date date         day it is issued, if not today
         --data folder       the data folder, if it is not the repository's`;

const options = {
  data: { type: "string" },
  edition: { type: "string" },
  table: { type: "string" },
  row: { type: "string" },
  column: { type: "string" },
  new: { type: "string" },
  "what-en": { type: "string" },
  "what-ja": { type: "string" },
  "why-en": { type: "string" },
  "why-ja": { type: "string" },
  "reported-by": { type: "string" },
  functions: { type: "string" },
  date: { type: "string" },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>["values"];

/** Ids of functions as the table keeps them. */
function functionIds(given: string): string {
  const ids = given.split(/[ ,]+/).filter((id) => id !== "");
  const strange = ids.find((id) => !catalogue.some((definition) => definition.id === id));
  if (strange !== undefined)
    throw new UsageError(`--functions: expected ids of functions, received "${strange}".`);
  return ids.join(" ");
}

/** Answers of a maintainer at a terminal. */
async function ask(message: string, initial = ""): Promise<string> {
  const answer = await text({
    message,
    initialValue: initial,
    validate: (given) => (given?.trim() ? undefined : "An answer is needed."),
  });
  if (isCancel(answer)) throw new UsageError("Nothing was written.");
  return answer.trim();
}

const NO_CELL = { table_name: "", row_id: "", column_name: "", new_value: "" } as const;

async function askCell(
  tables: Tables,
): Promise<Pick<Mistake, "table_name" | "row_id" | "column_name" | "new_value">> {
  const table = await select<string>({
    message: "Where is it?",
    maxItems: 12,
    options: [
      { value: "", label: "in a text or a method, not in a table" },
      ...tableNames.map((name) => ({ value: name, label: name })),
    ],
  });
  if (isCancel(table)) throw new UsageError("Nothing was written.");
  if (table === "") return NO_CELL;
  const row_id = await ask("Which row? Key and source, as in its address: AUS/2024@usgs-mcs-2026");
  const column_name = await ask("Which column?");
  const cell = { table_name: table, row_id, column_name };
  return { ...cell, new_value: await ask(`It says "${cellText(tables, cell)}". What shall it say?`) };
}

async function askMistake(tables: Tables, functions: string): Promise<Mistake> {
  return {
    ...(functions === "" ? await askCell(tables) : NO_CELL),
    function_ids: functionIds(functions),
    what_en: await ask("What was wrong, in one sentence in English?"),
    what_ja: await ask("The same in Japanese?"),
    why_en: await ask("How did it come about, in English?"),
    why_ja: await ask("The same in Japanese?"),
    reported_by: await ask("Who reported it, as they wish to be named?", "own check"),
  };
}

/** The mistake from the options; `undefined` where a text is missing and a terminal can be asked. */
function mistakeFrom(values: Values): Mistake | undefined {
  const needed = ["what-en", "what-ja", "why-en", "why-ja", "reported-by"] as const;
  const cell = ["table", "row", "column", "new"] as const;
  const given = cell.filter((name) => values[name] !== undefined);
  if (values.functions !== undefined && given.length > 0)
    throw new UsageError(
      `erratum: expected a cell or a method, received --${given[0]} and --functions: they are two errata.`,
    );
  const missing = [...needed, ...(given.length > 0 ? cell : [])].filter((name) => values[name] === undefined);
  if (missing.length > 0) {
    if (process.stdin.isTTY) return undefined;
    throw new UsageError(`erratum: expected ${missing.map((name) => `--${name}`).join(", ")}, found none.`);
  }
  const of = (name: keyof typeof options): string => String(values[name] ?? "");
  return {
    table_name: of("table"),
    row_id: of("row"),
    column_name: of("column"),
    new_value: of("new"),
    what_en: of("what-en"),
    what_ja: of("what-ja"),
    why_en: of("why-en"),
    why_ja: of("why-ja"),
    reported_by: of("reported-by"),
    function_ids: functionIds(of("functions")),
  };
}

/** `data erratum`: makes a corrected edition, to be issued next; the one with the mistake stays and points to it. */
export async function erratumCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options);
  if (positionals.length > 0)
    throw new UsageError(`erratum: expected options only, received "${positionals[0]}".`);
  const folder = folderOf(values.data);
  const date = values.date === undefined ? today() : dayOf(values.date, "date");
  const tables = await worktreeTables(folder);
  try {
    const mistake = mistakeFrom(values) ?? (await askMistake(tables, values.functions ?? ""));
    const plan = planErratum(tables, values.edition ?? new Dataset(tables).latest, date, mistake);
    await issueErratum(folder, plan);
    const {
      erratum_id,
      edition_id,
      corrected_edition_id,
      table_name,
      row_id,
      column_name,
      old_value,
      new_value,
    } = plan.erratum;
    console.log(
      `erratum ${erratum_id}: ${edition_id} stays as it is, ${corrected_edition_id} ${plan.edition ? "is made" : "takes it in"}`,
    );
    if (table_name !== "")
      console.log(
        `${table_name} ${row_id}, ${column_name}: ${old_value || "empty"} → ${new_value || "empty"}`,
      );
    console.log(
      `Next: data diff ${edition_id} ${corrected_edition_id}; data edition freeze ${corrected_edition_id}`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ErratumError)) throw error;
    console.error(error.message);
    return 2;
  }
}
