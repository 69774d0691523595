import { compareEditionIds, Dataset, editionName, type Tables } from "@kidorui/core";
import { lastCommit } from "@kidorui/core/node";
import { VERSION } from "@kidorui/formulas";
import { differences } from "../editions/differences.ts";
import {
  frozenEditions,
  type Manifest,
  readManifest,
  rowsHash,
  writeManifest,
} from "../editions/manifest.ts";
import { soundTables, worktreeTables } from "../editions/read-tables.ts";
import { appendRow, replaceCell } from "../editions/table-file.ts";
import { verifyEditions } from "../editions/verify.ts";
import { editionRecord } from "../models/edition-record.ts";
import { dayOf, folderOf, readArguments, shownPath, today, UsageError } from "./context.ts";
import { verdictLines } from "./verdict-lines.ts";

export const EDITION_USAGE = `       data edition new <id> --as-of <date>
                                  adds an edition that sees what was published by a day
         --published date    day of issue, if it is known; a draft until then
         --note-en, --note-ja text   what a reader should know of it
       data edition freeze [id]   records every number, row and sentence of an edition (the newest);
                                  a draft is issued by it, today
         --all               of every edition
         --again             also where an issued edition says otherwise than was recorded
       data edition verify [id]   recomputes frozen editions (all) and names every difference
         --json              for programs
         --data folder       the data folder, if it is not the repository's`;

const options = {
  data: { type: "string" },
  json: { type: "boolean" },
  all: { type: "boolean" },
  again: { type: "boolean" },
  "as-of": { type: "string" },
  published: { type: "string" },
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
  const published = values.published === undefined ? "" : dayOf(values.published, "published");
  const { editions } = await worktreeTables(folder);
  if (editions.some((edition) => edition.edition_id === id))
    throw new UsageError(`Edition ${id} is there already.`);
  const last = editions.toSorted((a, b) => compareEditionIds(a.edition_id, b.edition_id)).at(-1);
  if (last && (compareEditionIds(id, last.edition_id) < 0 || asOf < last.as_of))
    throw new UsageError(
      `Edition: expected a name and a date after ${last.edition_id}, ${last.as_of}, received ${id}, ${asOf}.`,
    );
  if (published !== "" && published < asOf)
    throw new UsageError(`--published: expected a day from ${asOf}, received ${published}.`);
  const file = appendRow(folder, "editions", {
    edition_id: id,
    as_of: asOf,
    published,
    hash: "",
    note_en: values["note-en"] ?? "",
    note_ja: values["note-ja"] ?? "",
  });
  const standing = published === "" ? "a draft" : `issued ${published}`;
  console.log(`${shownPath(file)}: added ${id}, data published by ${asOf}, ${standing}`);
  return 0;
}

/** Freezes one edition and says what became of it; `undefined` where it is refused. */
function freeze(folder: string, dataset: Dataset, id: string, again: boolean): string | undefined {
  const record = editionRecord(dataset, id);
  const former = readManifest(folder, id);
  const moved = former ? differences(former, record).length : 0;
  if (former && moved === 0) return `${id}: frozen on ${former.frozen}, holds`;
  const { isIssued, row } = dataset.edition(id);
  // No edition is issued before its data.
  const published = isIssued ? row.published : ([row.as_of, today()].sort().at(-1) ?? row.as_of);
  // Until the day of issue is over nobody can have relied on it.
  if (former && published < today() && !again) return undefined;
  const code = [VERSION, lastCommit(folder) ?? []].flat().join("+");
  const hash = dataset.edition(id).contentsHash;
  const manifest: Manifest = { ...record, frozen: today(), code, data: rowsHash(record), hash };
  replaceCell(folder, "editions", id, "published", published);
  replaceCell(folder, "editions", id, "hash", hash);
  const path = writeManifest(folder, manifest);
  const size = `${Object.keys(record.figures).length} figures, ${Object.keys(record.rows).length} rows, ${Object.keys(record.pages).length} pages`;
  return `${id}: ${former ? `frozen again, ${moved} differences` : "frozen"}, ${size} → ${shownPath(path)}`;
}

async function freezeEditions(folder: string, id: string | undefined, values: Values): Promise<number> {
  const dataset = new Dataset(await soundTables(folder));
  const ids = values.all ? dataset.editionIds : [known(dataset.tables, id ?? dataset.latest)];
  const refused = ids.filter((edition) => {
    const outcome = freeze(folder, dataset, edition, values.again ?? false);
    if (outcome !== undefined) console.log(outcome);
    return outcome === undefined;
  });
  for (const edition of refused) {
    console.error(
      `${edition}: was issued and says otherwise now; not frozen again. See: data edition verify ${edition}. Issue an erratum (data erratum), or freeze it --again if nobody has seen it.`,
    );
  }
  return refused.length > 0 ? 1 : 0;
}

async function verify(folder: string, id: string | undefined, values: Values): Promise<number> {
  const dataset = new Dataset(await worktreeTables(folder));
  const frozen = frozenEditions(folder);
  if (id !== undefined && !frozen.includes(id))
    throw new UsageError(
      `Edition: expected a frozen one${frozen.length > 0 ? ` (${frozen.join(", ")})` : ""}, received "${id}".`,
    );
  const verdicts = verifyEditions(folder, dataset, id === undefined ? frozen : [id]);
  if (values.json) console.log(JSON.stringify(verdicts, null, 2));
  else if (verdicts.length === 0) console.log("No edition is frozen.");
  else console.log(verdictLines(verdicts, values.all ? Infinity : SHOWN).join("\n"));
  return verdicts.some((verdict) => verdict.differences.length > 0) ? 1 : 0;
}

/** `data edition`: makes, freezes and verifies editions. */
export async function editionCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options);
  const [action, id, ...rest] = positionals;
  const folder = folderOf(values.data);
  if (rest.length === 0 && action === "new" && id !== undefined) return newEdition(folder, id, values);
  if (rest.length === 0 && action === "freeze") return freezeEditions(folder, id, values);
  if (rest.length === 0 && action === "verify") return verify(folder, id, values);
  throw new UsageError("edition: expected new <id>, freeze [id] or verify [id].");
}
