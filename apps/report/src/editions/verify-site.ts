import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EditionRecord } from "../models/edition-record.ts";
import { type Difference, differences } from "./differences.ts";
import { frozenEditions, readManifest } from "./manifest.ts";
import type { Verdict } from "./verify.ts";

const missing: Difference = { kind: "edition", name: "pages", before: "there", after: undefined };

/**
 * Frozen editions that a built site shows otherwise.
 * @param data The data folder that holds what was frozen.
 * @param site The built site, which holds a record of each of its editions.
 */
export function movedEditions(data: string, site: string): readonly Verdict[] {
  return frozenEditions(data).flatMap((edition): Verdict[] => {
    const manifest = readManifest(data, edition);
    const file = join(site, "editions", `${edition}.json`);
    if (!manifest || !existsSync(file)) return [{ edition, differences: [missing] }];
    const found = differences(manifest, JSON.parse(readFileSync(file, "utf8")) as EditionRecord);
    return found.length > 0 ? [{ edition, differences: found }] : [];
  });
}
