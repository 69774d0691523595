import { type AnyRow, tableNames, tables } from "@kidorui/core";
import { catalogue } from "@kidorui/formulas";
import { caseFamilies } from "../i18n/verification-cases.ts";
import { EXCEL_PATH } from "../lib/add-in.ts";
import { dataPagePath } from "../lib/data-links.ts";
import { functionPath, methodPath } from "../lib/function-text.ts";
import { editionPath } from "../lib/href.ts";
import type { PageContext, SiteContext } from "../lib/page-context.ts";
import { NOTES, noteFiles } from "./note-paths.ts";
import { profileCodes, profileKinds } from "./profile-codes.ts";
import { sharedMethods } from "./shared-method.ts";
import { tableParts } from "./table-parts.ts";
import { familyPath } from "./verification.ts";
import { written } from "./written-pages.ts";

/** Pages that stand once, and those of functions, methods and tables. */
const once: ReadonlySet<string> = new Set([
  ...Object.values(written).map(({ path }) => path),
  ...["changes/", "claims/", "lab/", "lab/chain/", EXCEL_PATH, NOTES],
  ...catalogue.flatMap(({ id }) => [functionPath(id), methodPath(id)]),
  ...sharedMethods.map(({ id }) => methodPath(id)),
  ...Object.keys(caseFamilies).map(familyPath),
  ...tableNames.map((table) => dataPagePath(table)),
]);

/** Whether the site has a page at an address within a language that belongs to no edition. */
export const hasSitePage = (context: PageContext & Partial<SiteContext>, path: string): boolean =>
  once.has(path) ||
  context.dataset.editionIds.some((id) => editionPath(id) === path) ||
  noteFiles({ notes: context.notes ?? {} }).some((note) => note.path === path) ||
  tableNames.some((table) =>
    tableParts(context.dataset, table).some(({ part }) => dataPagePath(table, part) === path),
  );

/** Whether an edition has a front page or a profile at an address within it. */
export const hasProfile = ({ view }: PageContext, path: string): boolean =>
  path === "" ||
  profileKinds.some((kind) => profileCodes(view, kind).some((code) => `${kind}/${code}/` === path));

/** Whether an edition could have a profile at an address: the tables hold what it would be of, seen or not. */
export const couldHaveProfile = ({ dataset }: PageContext, path: string): boolean => {
  const [kind, code] = path.split("/");
  const known = profileKinds.find((one) => one === kind);
  if (known === undefined) return false;
  const [key]: readonly string[] = tables[known].key;
  return dataset.tables[known].some((row: AnyRow) => row[key ?? ""] === code);
};
