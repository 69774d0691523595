import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Dataset, servedCsv, tableNames } from "@kidorui/core";
import { readDataset } from "@kidorui/core/node";
import { build } from "esbuild";
import { strToU8, zipSync } from "fflate";
import { takeawayWords } from "../i18n/takeaway.ts";
import { DATA_PACKAGE } from "../lib/counted.ts";
import { langs } from "../lib/lang.ts";
import { fill } from "../lib/text.ts";
import { recordPath } from "../takeaway/addresses.ts";
import { archivePath, NODE, NUMBERS, PROGRAM, TABLES } from "../takeaway/archive/names.ts";
import { citation } from "../takeaway/citation.ts";
import { citedWhole } from "../takeaway/cited.ts";
import { afterBuild } from "./after-build.ts";
import { dataFolder } from "./data-plugin.ts";
import { licencesOf } from "./licences.ts";
import { madeOnce } from "./made-once.ts";
import { publishedNumbers } from "./published-numbers.ts";

type Files = Readonly<Record<string, Uint8Array>>;

/** Dates of files in an archive; the earliest that one can name. */
const NEVER = new Date(1980, 0, 1);
const root = join(import.meta.dirname, "../../../..");

/** The program that computes again, in one file, and the licences of what is in it. */
async function program(): Promise<Files> {
  const made = await build({
    entryPoints: [join(import.meta.dirname, "../takeaway/archive/recompute.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    minify: true,
    metafile: true,
    absWorkingDir: root,
    logLevel: "error",
  });
  const [file] = made.outputFiles;
  if (file === undefined) throw new Error("The program of the archives could not be made.");
  const inputs = Object.keys(made.metafile.inputs).map((input) => join(root, input));
  return { [PROGRAM]: file.contents, "LICENSES-PROGRAM.txt": strToU8(licencesOf(inputs)) };
}

/** What is the same in every archive. */
async function common(site: string): Promise<Files> {
  const served = async (path: string): Promise<Uint8Array> => readFile(join(site, path));
  const tables = await Promise.all(
    tableNames.map(async (name) => [`${TABLES}/${name}.csv`, await served(`data/${name}.csv`)] as const),
  );
  return {
    ...Object.fromEntries(tables),
    [`${TABLES}/datapackage.json`]: await served(DATA_PACKAGE),
    ...(await program()),
    "LICENSE-CODE.txt": await readFile(join(root, "LICENSE")),
    "LICENSE-DATA.txt": await readFile(join(dataFolder, "LICENSE")),
  };
}

/** Every number on the pages of an edition, as a file. */
async function numbersOf(site: string, edition: string): Promise<string> {
  const numbers = await publishedNumbers(site, edition);
  const rows = numbers.map(({ edition: of, formula, value }) => [of, formula, value]);
  return servedCsv([["edition", "formula", "value"], ...rows]);
}

function readMe(dataset: Dataset, edition: string, address: string): string {
  const view = dataset.edition(edition);
  return langs
    .map((lang) =>
      fill(takeawayWords.readMe[lang], {
        edition,
        citation: citation(citedWhole(view, lang, address)),
        numbers: NUMBERS,
        tables: TABLES,
        program: PROGRAM,
        node: NODE,
      }),
    )
    .join("\n");
}

/** Writes an archive for every edition of a built site, issued or not: what it published, and what computes it again. */
async function writeArchives(site: string, address: string): Promise<void> {
  const dataset = await readDataset(dataFolder);
  const shared = await common(site);
  await mkdir(join(site, "editions"), { recursive: true });
  const parts = Object.values(shared);
  for (const edition of dataset.editionIds) {
    const told = readMe(dataset, edition, address);
    const archive = await madeOnce(dataset.edition(edition), ["archive", told, ...parts], async () => {
      const files: Files = {
        "README.md": strToU8(told),
        [NUMBERS]: strToU8(await numbersOf(site, edition)),
        "record.json": await readFile(join(site, recordPath(edition))),
        ...shared,
      };
      return zipSync(files, { mtime: NEVER, level: 6 });
    });
    await writeFile(join(site, archivePath(edition)), archive);
  }
}

/** Puts the archives into the site. */
export const archives = () => afterBuild("archives", writeArchives);
