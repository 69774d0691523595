import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FolderError } from "@kidorui/core/node";
import { UnresolvedAddress } from "./addresses.ts";
import { placesIn } from "./places-in.ts";

const leadsNowhere = (place: string, target: string): FolderError =>
  new FolderError(
    `Issued edition ${place}: leads to ${target}. Give what stands there now a line in apps/report/src/editions/redirects.ts.`,
  );

const fileOf = (site: string, path: string): string =>
  join(site, path === "" || path.endsWith("/") ? `${path}index.html` : path);

/** Says which article leads nowhere. */
export function unresolvedIn<T>(place: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof UnresolvedAddress)) throw error;
    throw leadsNowhere(place, error.message);
  }
}

/**
 * Looks for every page, file and anchor that articles lead to. Rows are found by the tables.
 * @param targets Paths of the site, each with an article that leads there.
 * @throws {FolderError} for the first that is not there.
 */
export function lookForTargets(site: string, targets: ReadonlyMap<string, string>): void {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const [target, place] of targets) {
    const [path = "", anchor] = target.split("#");
    const file = fileOf(site, path);
    if (!existsSync(file)) throw leadsNowhere(place, `${path}, which is no page or file`);
    if (anchor === undefined || /^(?:en|ja)\/data\//.test(path)) continue;
    const known = ids.get(file) ?? placesIn(readFileSync(file, "utf8"));
    ids.set(file, known);
    if (!known.has(decodeURI(anchor)))
      throw leadsNowhere(place, `${path}#${anchor}, which is no place of that page`);
  }
}
