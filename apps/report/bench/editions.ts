// What an issued edition costs the build: the whole site with 5 and with 25 of them beside the open one.
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import zlib from "node:zlib";
import { issuedLine, readDatasetSync, sha256Of } from "@kidorui/core/node";
import { readPack, readRecord, writeIssued } from "../src/editions/issued-folder.ts";
import { type IssuedRecord, recordText } from "../src/editions/issued-record.ts";
import { type Pack, packContent } from "../src/editions/pack.ts";
import { leastOf, type Measured, measured } from "./measured-build.ts";

const root = join(import.meta.dirname, "..");
const repositoryData = join(root, "../../data");
const folder = mkdtempSync(join(tmpdir(), "kidorui-bench-"));
/** Numbers of issued editions that are compared. */
const FEW = 5;
const MANY = 25;
/** Year of the first of them, and the draft after the last. */
const FIRST = 2030;
const LAST = "2099Q1";

/** The newest edition of the repository and the one before it, issued in a copy. */
function issuedCopy(): { readonly data: string; readonly edition: string; readonly before: string } {
  const data = join(folder, "two");
  cpSync(repositoryData, data, { recursive: true });
  const { editionIds } = readDatasetSync(data);
  const [before = "", edition = ""] = editionIds.slice(-2);
  for (const id of [before, edition].filter((one) => !readDatasetSync(data).edition(one).isIssued)) {
    const freeze = ["src/cli/data.ts", "edition", "freeze", id, "--data", data];
    const { status, stderr } = spawnSync(process.execPath, freeze, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  }
  return { data, edition, before };
}

const issued = issuedCopy();

/** The pack of an edition of the size of the newest, compared with the four before it. */
function packFor(id: string, olders: readonly string[]): Pack {
  const { data, edition, before } = issued;
  const { articles, files, style } = readPack(data, edition);
  const renamed = <T>(value: T, older: string): T =>
    JSON.parse(JSON.stringify(value).replaceAll(edition, id).replaceAll(before, older)) as T;
  const isChange = (path: string): boolean => path.startsWith("changes/");
  const own = articles.filter(({ path }) => !isChange(path));
  const changes = articles.filter(({ path }) => isChange(path));
  const [ownFiles, changeFiles] = [false, true].map((kind) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => isChange(path) === kind)),
  );
  return {
    edition: id,
    style,
    articles: [...renamed(own, before), ...olders.flatMap((older) => renamed(changes, older))],
    files: Object.assign(
      {},
      renamed(ownFiles, before),
      ...olders.map((older) => renamed(changeFiles, older)),
    ),
  };
}

/** The repository's data, then so many issued editions of the size of its newest, and a draft after them. */
function dataWith(count: number): string {
  const { data, edition } = issued;
  const target = join(folder, `with-${count}`);
  cpSync(repositoryData, target, { recursive: true });
  const record = readRecord(data, edition);
  // All see the same, so that every example of the product goes on holding.
  const repository = readDatasetSync(repositoryData);
  const { asOf } = repository.edition(edition);
  const ids = Array.from({ length: count }, (_, i) => `${FIRST + Math.floor(i / 4)}Q${1 + (i % 4)}`);
  const made = ids.map((id, i) => {
    const olders = [...repository.editionIds, ...ids.slice(0, i)].slice(-4);
    const renamed = JSON.parse(JSON.stringify(record).replaceAll(edition, id)) as IssuedRecord;
    const own: IssuedRecord = { ...renamed, asOf, note: { en: "", ja: "" }, compared: olders, text: {} };
    const text = recordText(own);
    // Packed less tightly than one that is kept: it takes a hundredth of the time, and reading takes as long.
    const articles = zlib.zstdCompressSync(packContent(packFor(id, olders)));
    writeIssued(target, id, { record: text, articles, text: { folder: "", files: {} } });
    return { id, hashes: [sha256Of(text), sha256Of(articles)] as const };
  });
  const rows = made.map(
    ({ id, hashes }) => `${id},${asOf},${record.published},${record.data},,,${hashes.join(",")}`,
  );
  appendFileSync(join(target, "tables/editions.csv"), `${[...rows, `${LAST},${asOf},,,,,,`].join("\n")}\n`);
  const lines = made.map(({ id, hashes }) => `- ${issuedLine(id, ...hashes)}\n`);
  appendFileSync(join(target, "CHANGELOG.md"), `\n${lines.join("")}`);
  return target;
}

/** Builds of each, one after the other: the least of them is what the machine's other work disturbed least. */
const ROUNDS = 3;
try {
  const sites = [FEW, MANY].map((count) => ({
    count,
    // What is made of pages is kept once it is made: `bench/builds.ts` counts it.
    env: { KIDORUI_PAGES: "1", KIDORUI_DATA: dataWith(count), KIDORUI_OUT: join(folder, `site-${count}`) },
    builds: [] as Measured[],
  }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { count, env, builds } of sites) {
      const build = measured("build.ts", env);
      builds.push(build);
      console.log(
        `${count} issued editions: ${build.pages.toFixed(1)} s of processor, ${Math.round(build.peak / 1024)} MB`,
      );
    }
  const [few, many] = sites.map(({ builds }) => leastOf(builds));
  if (!few || !many) throw new Error("Expected two sites.");
  const each = ((many.pages - few.pages) / (MANY - FEW)).toFixed(3);
  console.log(`each issued edition: ${each} s (at most 0.25)`);
  console.log(`peak memory of ${MANY} to ${FEW}: ${(many.peak / few.peak).toFixed(2)} (at most 1.1)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
