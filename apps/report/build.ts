// Builds the site beside the former one and puts it in its place only when everything held,
// so that a data problem, a failed page or a frozen edition that moved never costs what is already
// published.
import { join } from "node:path";
import { FolderError, readDataset, writeWholeFolder } from "@kidorui/core/node";
import { build } from "astro";
import { verdictLines } from "./src/cli/verdict-lines.ts";
import { buildFault } from "./src/editions/build-fault.ts";
import { movedEditions } from "./src/editions/verify-site.ts";
import { dataFolder } from "./src/site/data-plugin.ts";

const root = import.meta.dirname;
const target = process.env["KIDORUI_OUT"] ?? join(root, "dist");
/** Beside the generator's own working folder, between which and this one it moves files. */
const work = join(root, ".dist-next");
/** Differences printed for each edition. */
const SHOWN = 20;

async function writeSite(next: string): Promise<void> {
  // Before the generator starts, so that a damaged table costs a second and not a minute.
  await readDataset(dataFolder);
  await build({ root, outDir: next, logLevel: "warn" });
  const moved = movedEditions(dataFolder, next);
  if (moved.length === 0) return;
  const lines = verdictLines(moved, SHOWN).join("\n");
  throw new FolderError(`${lines}\n\nA frozen edition would change. See: npm run data -- edition verify`);
}

try {
  await writeWholeFolder(target, work, writeSite);
} catch (error) {
  const fault = buildFault(error);
  if (fault === undefined) throw error;
  console.error(`${fault}\nThe site was not built; a former one stands as it was.`);
  process.exitCode = 1;
}
