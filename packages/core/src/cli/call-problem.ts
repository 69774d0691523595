import type { TradeImporter } from "../importers/trade-format.ts";
import { tradeImporters } from "../importers/trade-registry.ts";
import { isDate } from "../tables/cell.ts";

/** What a call says beside its files. */
interface Said {
  readonly published?: string | undefined;
  readonly read?: string | undefined;
  readonly since?: string | undefined;
  readonly period?: string | undefined;
  readonly assessment?: string | undefined;
  readonly flow?: string | undefined;
  readonly reporter?: string | undefined;
}

const customsKinds = (holds: (importer: TradeImporter) => boolean): readonly string[] =>
  Object.entries<TradeImporter>(tradeImporters)
    .filter(([, importer]) => holds(importer))
    .map(([kind]) => kind);

/** Options that tell what only some files leave open, and the kinds of those files. */
const kindsOf = {
  period: ["eu-crm"],
  assessment: ["eu-crm"],
  flow: customsKinds(({ needsFlow }) => needsFlow === true),
  // What one country's customs give names no reporter.
  reporter: customsKinds(({ reporter }) => reporter === undefined),
} as const;

const DAY = /^\d{4}-\d\d-\d\d$/;

const isOneOf = (kinds: readonly string[], kind: string): boolean => kinds.includes(kind);

function strayOption(kind: string, said: Said): string | undefined {
  for (const name of ["period", "assessment", "flow", "reporter"] as const) {
    if (said[name] === undefined || isOneOf(kindsOf[name], kind)) continue;
    return `--${name}: expected with ${kindsOf[name].join(" or ")} only, found with ${kind}. Leave it out: the file tells, or has no such thing.`;
  }
  return undefined;
}

/**
 * What is wrong with the options of an import, before any file is read.
 * @param today The day of the call, `YYYY-MM-DD`: nobody has read a file later.
 */
export function callProblem(kind: string, said: Said, today: string): string | undefined {
  const { published, read, since, flow } = said;
  if (published !== undefined && !isDate(published))
    return `--published: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, found "${published}".`;
  if (read !== undefined && !(DAY.test(read) && isDate(read)))
    return `--read: expected a day as YYYY-MM-DD, found "${read}".`;
  if (read !== undefined && read > today)
    return `--read: expected a day up to today, ${today}, found ${read}.`;
  if (since !== undefined && !/^\d{4}$/.test(since))
    return `--since: expected a year as YYYY, found "${since}".`;
  if (flow !== undefined && flow !== "import" && flow !== "export")
    return `--flow: expected import or export, found "${flow}".`;
  return strayOption(kind, said);
}
