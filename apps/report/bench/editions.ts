// What an issued edition costs the build: the whole site with 5 and with 25 of them beside the open one.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { issuedLine, sha256Of } from "@kidorui/core/node";
import { readPack, recordBytes, writeIssued } from "../src/editions/issued-folder.ts";
import { packBytes } from "../src/editions/pack.ts";

const root = join(import.meta.dirname, "..");
const repositoryData = join(root, "../../data");
const folder = mkdtempSync(join(tmpdir(), "kidorui-bench-"));
/** Numbers of issued editions that are compared. */
const FEW = 5;
const MANY = 25;

/** Runs a script of the report; what it says of itself at its end. */
function measured(script: string, env: Readonly<Record<string, string>>): { seconds: number; peak: number } {
  const report = `process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS }));
  });
  await import(${JSON.stringify(join(root, script))});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", report], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The newest edition of the repository, issued in a copy. */
function issuedCopy(): { readonly data: string; readonly edition: string; readonly row: string } {
  const data = join(folder, "one");
  cpSync(repositoryData, data, { recursive: true });
  const drafts = readFileSync(join(data, "tables/editions.csv"), "utf8").trimEnd().split("\n");
  const edition = drafts.findLast((line) => /^[^,]+,[^,]+,,/.test(line))?.split(",")[0] ?? "";
  const { status, stderr } = spawnSync(
    process.execPath,
    ["src/cli/data.ts", "edition", "freeze", edition, "--data", data],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  const lines = readFileSync(join(data, "tables/editions.csv"), "utf8").split("\n");
  return { data, edition, row: lines.find((line) => line.startsWith(`${edition},`)) ?? "" };
}

const issuedOne = issuedCopy();

/** Data with so many issued editions, all of the size of the newest, and that one as a draft. */
function dataWith(count: number): string {
  const { data, edition, row } = issuedOne;
  const target = join(folder, `with-${count}`);
  cpSync(join(data, "tables"), join(target, "tables"), { recursive: true });
  mkdirSync(join(target, "editions"), { recursive: true });
  const [head = ""] = readFileSync(join(data, "tables/editions.csv"), "utf8").split("\n");
  const [record, pack] = [
    Buffer.from(recordBytes(data, edition)).toString("utf8"),
    JSON.stringify(readPack(data, edition)),
  ];
  const [, asOf = "", published = "", hash = ""] = row.split(",");
  const made = Array.from({ length: count }, (_, i) => {
    const id = `${2000 + Math.floor(i / 4)}Q${1 + (i % 4)}`;
    const renamed = record.replaceAll(edition, id).replace(/^"note": .*$/m, '"note": {"en":"","ja":""},');
    const articles = packBytes(JSON.parse(pack.replaceAll(edition, id)));
    writeIssued(target, id, renamed, articles);
    return { id, hashes: [sha256Of(renamed), sha256Of(articles)] as const };
  });
  const rows = made.map(({ id, hashes }) => `${id},${asOf},${published},${hash},,,${hashes.join(",")}`);
  writeFileSync(
    join(target, "tables/editions.csv"),
    `${[head, ...rows, `${edition},${asOf},,,,,,`].join("\n")}\n`,
  );
  writeFileSync(
    join(target, "CHANGELOG.md"),
    `# Changelog\n\n${made.map(({ id, hashes }) => `- ${issuedLine(id, ...hashes)}`).join("\n")}\n`,
  );
  return target;
}

try {
  const [few, many] = [FEW, MANY].map((count) =>
    measured("build.ts", { KIDORUI_DATA: dataWith(count), KIDORUI_OUT: join(folder, `site-${count}`) }),
  );
  if (!few || !many) throw new Error("Expected two builds.");
  const megabytes = ({ peak }: { peak: number }) => Math.round(peak / 1024);
  console.log(`${FEW} issued editions: ${few.seconds.toFixed(1)} s of processor, ${megabytes(few)} MB`);
  console.log(`${MANY} issued editions: ${many.seconds.toFixed(1)} s of processor, ${megabytes(many)} MB`);
  console.log(
    `each issued edition: ${((many.seconds - few.seconds) / (MANY - FEW)).toFixed(3)} s (at most 0.25)`,
  );
  console.log(`peak memory of ${MANY} to ${FEW}: ${(many.peak / few.peak).toFixed(2)} (at most 1.1)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
