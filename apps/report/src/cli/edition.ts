import { compareEditionIds, Dataset, draftEdition, editionName, type Tables } from "@kidorui/core";
import { lastCommit } from "@kidorui/core/node";
import { VERSION } from "@kidorui/formulas";
import { IssueError, issueEdition } from "../editions/issue.ts";
import { issuedFolder } from "../editions/issued-folder.ts";
import { textOf } from "../editions/manuscript.ts";
import { soundTables, worktreeTables } from "../editions/read-tables.ts";
import { appendRow } from "../editions/table-file.ts";
import { verifyEditions } from "../editions/verify.ts";
import { issuedEditions } from "../lib/editions.ts";
import { ArticleWorkshop } from "../site/load-articles.ts";
import { dayOf, folderOf, readArguments, shownPath, today, UsageError } from "./context.ts";
import { verdictLines } from "./verdict-lines.ts";

export const EDITION_USAGE = `       data edition new <id> --as-of <date>
                                  adds a draft that sees what was published by a day
         --note-en, --note-ja text   what a reader should know of it
       data edition freeze [id]   issues a draft (the newest), today: keeps its record and its articles for good
       data edition verify [id]   recomputes what issued editions (all) recorded and names every difference
         --all               every difference
         --json              for programs
         --data folder       the data folder, if it is not the repository's`;

const options = {
  data: { type: "string" },
  json: { type: "boolean" },
  all: { type: "boolean" },
  "as-of": { type: "string" },
  "note-en": { type: "string" },
  "note-ja": { type: "string" },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>["values"];

/** Lines of one edition's differences unless all are asked for. */
const SHOWN = 30;

function known({ editions }: Tables, id: string): string {
  const ids = editions.map((edition) => edition.edition_id);
  if (ids.includes(id)) return id;
  throw new UsageError(
    `Edition: expected one of ${ids.toSorted(compareEditionIds).join(", ")}, received "${id}".`,
  );
}

async function newEdition(folder: string, id: string, values: Values): Promise<number> {
  if (editionName(id)?.erratum !== 0)
    throw new UsageError(
      `Edition: expected a year and a quarter such as 2027Q1, received "${id}". An erratum is issued by: data erratum.`,
    );
  if (values["as-of"] === undefined)
    throw new UsageError("edition new: expected --as-of with a day, found none.");
  const asOf = dayOf(values["as-of"], "as-of");
  const { editions } = await worktreeTables(folder);
  if (editions.some((edition) => edition.edition_id === id))
    throw new UsageError(`Edition ${id} is there already.`);
  const last = editions.toSorted((a, b) => compareEditionIds(a.edition_id, b.edition_id)).at(-1);
  if (last && (compareEditionIds(id, last.edition_id) < 0 || asOf < last.as_of))
    throw new UsageError(
      `Edition: expected a name and a date after ${last.edition_id}, ${last.as_of}, received ${id}, ${asOf}.`,
    );
  const file = appendRow(folder, "editions", {
    ...draftEdition(id, asOf),
    note_en: values["note-en"] ?? "",
    note_ja: values["note-ja"] ?? "",
  });
  console.log(`${shownPath(file)}: added ${id}, data published by ${asOf}, a draft`);
  return 0;
}

async function freezeEdition(folder: string, id: string | undefined): Promise<number> {
  const tables = await soundTables(folder);
  const edition = known(tables, id ?? new Dataset(tables).latest);
  const workshop = new ArticleWorkshop();
  try {
    const record = await issueEdition({
      folder,
      edition,
      date: today(),
      code: [VERSION, lastCommit(folder) ?? []].flat().join("+"),
      text: textOf(folder, edition),
      make: (manuscript, draft) => workshop.render(manuscript, draft),
    });
    const size = `${Object.keys(record.figures).length} calls, ${Object.keys(record.rows).length} rows`;
    console.log(
      `${edition}: issued on ${record.published}, ${size} → ${shownPath(issuedFolder(folder, edition))}`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await workshop.close();
  }
}

async function verify(folder: string, id: string | undefined, values: Values): Promise<number> {
  const dataset = new Dataset(await worktreeTables(folder));
  const issued = issuedEditions(dataset);
  if (id !== undefined && !issued.includes(id))
    throw new UsageError(
      `Edition: expected an issued one${issued.length > 0 ? ` (${issued.join(", ")})` : ""}, received "${id}".`,
    );
  const verdicts = verifyEditions(folder, dataset, id === undefined ? issued : [id]);
  if (values.json) console.log(JSON.stringify(verdicts, null, 2));
  else if (verdicts.length === 0) console.log("No edition is issued.");
  else console.log(verdictLines(verdicts, values.all ? Infinity : SHOWN).join("\n"));
  return verdicts.some((verdict) => verdict.differences.length > 0) ? 1 : 0;
}

/** `data edition`: makes, freezes and verifies editions. */
export async function editionCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options);
  const [action, id, ...rest] = positionals;
  const folder = folderOf(values.data);
  if (rest.length === 0 && action === "new" && id !== undefined) return newEdition(folder, id, values);
  if (rest.length === 0 && action === "freeze") return freezeEdition(folder, id);
  if (rest.length === 0 && action === "verify") return verify(folder, id, values);
  throw new UsageError("edition: expected new <id>, freeze [id] or verify [id].");
}
