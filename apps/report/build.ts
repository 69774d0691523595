// Builds the site beside the former one and puts it in its place only when everything held,
// so that a data problem, a failed page or a damaged record of an issued edition never costs what is
// already published.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Dataset, TableError } from "@kidorui/core";
import { FolderError, readTables, writeWholeFolder } from "@kidorui/core/node";
import { build } from "astro";
import { buildFault } from "./src/editions/build-fault.ts";
import { productIssues } from "./src/editions/product-issues.ts";
import { typedTables } from "./src/editions/read-tables.ts";
import { countedApart } from "./src/site/counted-apart.ts";
import { dataFolder } from "./src/site/data-plugin.ts";
import { reportFolder } from "./src/site/report-plugin.ts";
import { readNotes, readReport, readSite } from "./src/text/report-files.ts";

const root = import.meta.dirname;
/** A short build, for somebody who is writing: the pages of the open edition alone, in a folder of its own. */
const isShort = process.argv.includes("--open");
if (isShort) process.env["KIDORUI_SHORT"] = "1";
const target = process.env["KIDORUI_OUT"] ?? join(root, isShort ? "dist-open" : "dist");
/** Beside the generator's own working folder, between which and this one it moves files. */
const work = join(root, ".dist-next");

/** What is no site would be lost: the folder is replaced as a whole. */
function refuseForeign(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, "index.html")))
    return;
  throw new FolderError(
    `${folder}: expected a folder that is new, empty or holds a former site, found other files. It would be replaced whole; name another.`,
  );
}

async function writeSite(next: string): Promise<void> {
  // Before the generator starts, so that a damaged table costs a second and not a minute.
  const { tables, issues } = await readTables(dataFolder);
  if (issues.length > 0) throw new TableError(issues);
  const publication = {
    dataset: new Dataset(typedTables(tables)),
    text: readReport(reportFolder),
    site: readSite(),
    notes: readNotes(),
  };
  try {
    await build({ root, outDir: next, logLevel: "warn" });
  } catch (error) {
    // The generator ends at the first page that misses something; they are told together.
    const missed = productIssues(dataFolder, publication, tables);
    throw missed.length > 0 ? new TableError(missed) : error;
  }
  // Read late, since it depends on what was asked for above.
  const { isPagesAlone } = await import("./src/site/short.ts");
  if (isPagesAlone) return;
  const { printReports } = await import("./src/site/printed-reports.ts");
  if (!(await countedApart("printing", () => printReports(next))))
    console.log(
      "The editions were not printed as PDF: no Chromium was found. Install Chromium or Chrome, or name one in CHROME_PATH.",
    );
}

try {
  refuseForeign(target);
  await writeWholeFolder(target, work, writeSite);
} catch (error) {
  const fault = buildFault(error);
  if (fault === undefined) throw error;
  console.error(`${fault}\nThe site was not built; a former one stands as it was.`);
  process.exitCode = 1;
}
