// Builds the site beside the former one and puts it in its place only when everything held,
// so that a data problem, a failed page or a frozen edition that moved never costs what is already
// published.
import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { TableError } from "@kidorui/core";
import { readDataset } from "@kidorui/core/node";
import { build } from "astro";
import { verdictLines } from "./src/cli/verdict-lines.ts";
import { movedEditions } from "./src/editions/verify-site.ts";
import { dataFolder } from "./src/lib/data-plugin.ts";

const root = import.meta.dirname;
const target = process.env["KIDORUI_OUT"] ?? join(root, "dist");
/** Differences printed for each edition. */
const SHOWN = 20;
const [next, former] = [join(dirname(target), ".dist-next"), join(dirname(target), ".dist-former")];

try {
  await readDataset(dataFolder);
} catch (error) {
  if (!(error instanceof TableError)) throw error;
  console.error(
    `${error.message}\n\nThe data have ${error.issues.length} problem(s); the site was not built and the former one stands.`,
  );
  process.exit(1);
}

rmSync(next, { recursive: true, force: true });
await build({ root, outDir: next, logLevel: "warn" });

const moved = movedEditions(dataFolder, next);
if (moved.length > 0) {
  const lines = verdictLines(moved, SHOWN).join("\n");
  console.error(
    `${lines}\n\nA frozen edition would change; the site was not built and the former one stands. See: npm run data -- edition verify`,
  );
  process.exit(1);
}

rmSync(former, { recursive: true, force: true });
if (existsSync(target)) renameSync(target, former);
renameSync(next, target);
rmSync(former, { recursive: true, force: true });
