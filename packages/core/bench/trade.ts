// A year of BACI, generated: what the importer spends beside the bare query, and how much it holds.
// Each run is a process of its own, so that the memory of one is not counted for the other.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { gatherTrade } from "../src/node/trade.ts";
import { seeded } from "./measure.ts";

const ROWS = 11_000_000;
const RUNS = 7;
const CHUNK = 50_000;
const RARE_EARTHS = ["280530", "284610", "284690", "850511"];
/** So many codes from chapter 1 on end before chapter 28, where those of rare earths begin. */
const OTHER_GOODS = 250_000;
const directory = join(import.meta.dirname, "../../../data");

/** Numeric codes of countries that the mapping knows. */
function countries(): string[] {
  const lines = readFileSync(join(directory, "mappings/countries.csv"), "utf8").split("\n");
  return lines.filter((line) => line.startsWith("baci,")).map((line) => line.split(",")[1] ?? "");
}

/** Writes a year in the format of BACI: one row in two thousand is of a rare earth, each flow once. */
function writeYear(path: string): void {
  const random = seeded(42);
  const codes = countries();
  const written = new Set<string>();
  const file = openSync(path, "w");
  writeSync(file, "t,i,j,k,v,q\n");
  for (let row = 0; row < ROWS; row += CHUNK) {
    let text = "";
    for (let line = 0; line < CHUNK; line += 1) {
      const pair = Math.floor(random() * codes.length * codes.length);
      const goods = random();
      const rare = goods < 0.0005 ? RARE_EARTHS[Math.floor(goods * 8000)] : undefined;
      const flow = `${rare} ${pair}`;
      const product =
        rare !== undefined && !written.has(flow)
          ? rare
          : String(10_000 + Math.floor(goods * OTHER_GOODS)).padStart(6, "0");
      if (product === rare) written.add(flow);
      const value = random();
      const quantity = value < 0.02 ? "NA" : `${Math.floor(value * 1e4)}.${Math.floor(value * 1e7) % 10}`;
      text += `2030,${codes[pair % codes.length]},${codes[Math.floor(pair / codes.length)]},${product},${Math.floor(value * 1e8) / 1000},${quantity}\n`;
    }
    writeSync(file, text);
  }
  // A year is in the order of its exporters, of whom 894 is the last.
  writeSync(file, "2030,894,392,740311,90,1.5\n");
  closeSync(file);
}

async function imported(path: string): Promise<number> {
  const request = { files: [path], directory, facts: { read: "2031-01-01" }, options: {} };
  return (await gatherTrade("baci", request, () => {})).rows.length;
}

async function bare(path: string): Promise<number> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const codes = RARE_EARTHS.map((code) => `'${code}'`).join(", ");
  const answer = await connection.runAndReadAll(
    `SELECT t, i, j, k, SUM(v), SUM(q) FROM read_csv('${path}', nullstr = 'NA') WHERE k IN (${codes}) GROUP BY ALL`,
  );
  return answer.currentRowCount;
}

const subjects = { imported, bare };

/** One run in a process of its own: milliseconds on the clock and of the processors, peak of memory, rows. */
interface Run {
  readonly milliseconds: number;
  readonly processor: number;
  readonly megabytes: number;
  readonly rows: number;
}

function run(subject: keyof typeof subjects, path: string): Run {
  const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, subject, path], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

const format = (runs: readonly Run[]): string => {
  const times = runs.map(({ milliseconds }) => milliseconds);
  const memory = Math.max(...runs.map(({ megabytes }) => megabytes));
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return `min ${Math.min(...times).toFixed(0)} ms, mean ${mean.toFixed(0)} ms, at most ${memory.toFixed(0)} MB`;
};

const [subject, path = ""] = process.argv.slice(2);
if (subject === "imported" || subject === "bare") {
  const start = performance.now();
  const rows = await subjects[subject](path);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage();
  const processor = (user + system) / 1000;
  console.log(
    JSON.stringify({ milliseconds, processor, megabytes: process.resourceUsage().maxRSS / 1024, rows }),
  );
} else {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-bench-"));
  try {
    const file = join(folder, "BACI_HS22_Y2030_V203101.csv");
    writeYear(file);
    const ours: Run[] = [];
    const theirs: Run[] = [];
    for (let turn = 0; turn < RUNS; turn += 1) {
      ours.push(run("imported", file));
      theirs.push(run("bare", file));
    }
    console.log(`import of a year of BACI, ${ROWS} rows: ${format(ours)}, ${ours[0]?.rows} rows kept`);
    console.log(`  the bare query: ${format(theirs)}`);
    const ratio = (measure: "milliseconds" | "processor"): string => {
      const least = (runs: readonly Run[]): number => Math.min(...runs.map((one) => one[measure]));
      return (least(ours) / least(theirs)).toFixed(2);
    };
    console.log(`  ratio of the minima: ${ratio("milliseconds")}; of processor time: ${ratio("processor")}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
