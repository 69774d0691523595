// What others take for the same work: pages of four charts and a table, each from a table of its own. The others are
// fetched from the registry into a folder that goes when they are measured; nothing of ours rests on them.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { neutralTable } from "./neutral/rows.ts";
import { fetchInto } from "./registry.ts";

const PAGES = 400;
/** Builds of each, in turn. */
const ROUNDS = 3;
const report = join(import.meta.dirname, "..");
const neutral = join(import.meta.dirname, "neutral");
const folder = mkdtempSync(join(tmpdir(), "kidorui-peers-"));
const tables = join(folder, "tables");

const version = (name: string): string =>
  JSON.parse(readFileSync(join(report, "node_modules", name, "package.json"), "utf8")).version;

/** Another tool: what it needs from the registry, how it builds, and the most of its time that ours may take. */
interface Project {
  readonly name: string;
  readonly packages: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly build: readonly string[];
  readonly most: number;
}

const astroBuild = ["node_modules/astro/bin/astro.mjs", "build"];
const astroConfig = (more = "") =>
  `export default { cacheDir: ".cache", vite: { cacheDir: ".vite", ${more} } };\n`;
const astroFiles = (page: string, config: string) => ({
  "src/pages/[id].astro": readFileSync(join(neutral, page), "utf8"),
  "src/series.ts": readFileSync(join(neutral, "series.ts"), "utf8"),
  "astro.config.mjs": config,
});

const charts = JSON.stringify(join(report, "src/charts"));
const projects: readonly Project[] = [
  {
    name: "kidorui",
    packages: [],
    files: astroFiles("kidorui.astro", astroConfig(`resolve: { alias: { "#charts": ${charts} } }`)),
    build: astroBuild,
    most: 1,
  },
  {
    name: "Astro + Plot",
    packages: [
      `astro@${version("astro")}`,
      `papaparse@${version("papaparse")}`,
      "@observablehq/plot@0.6.17",
      "linkedom@0.18.15",
    ],
    files: astroFiles("plot.astro", astroConfig()),
    build: astroBuild,
    most: 0.5,
  },
  {
    name: "Observable Framework",
    packages: ["@observablehq/framework@1.13.4", "@observablehq/plot@0.6.17", "d3-dsv@3.0.1"],
    files: {
      "src/[id].md": readFileSync(join(neutral, "framework.md"), "utf8"),
      "src/index.md": "# Pages\n",
      "observablehq.config.js": `export default { title: "x", globalStylesheets: [], search: false, dynamicPaths: Array.from({ length: ${PAGES} }, (_, id) => "/" + id) };\n`,
    },
    build: ["node_modules/@observablehq/framework/dist/bin/observable.js", "build"],
    most: 0.25,
  },
];

const placeOf = ({ name }: Project): string => join(folder, name.replaceAll(/\W+/g, "-"));

/**
 * Sets a project up.
 * @returns Whether the registry gave what it needs.
 */
function setUp(project: Project): boolean {
  const place = placeOf(project);
  mkdirSync(join(place, "src/pages"), { recursive: true });
  writeFileSync(join(place, "package.json"), '{ "private": true, "type": "module" }\n');
  for (const [name, content] of Object.entries(project.files)) writeFileSync(join(place, name), content);
  if (project.packages.length === 0) {
    symlinkSync(join(report, "node_modules"), join(place, "node_modules"));
    return true;
  }
  cpSync(tables, join(place, "src/tables"), { recursive: true });
  return fetchInto(place, project.packages);
}

/** Processor's seconds of a build, with all processes that it starts. */
function seconds(project: Project): number {
  const env = { ...process.env, NODE_ENV: "production", PAGES: String(PAGES), TABLES: tables };
  const args = ["-c", '"$@" >&2; state=$?; times; exit $state', "sh", process.execPath, ...project.build];
  const { status, stdout, stderr } = spawnSync("sh", args, { cwd: placeOf(project), encoding: "utf8", env });
  if (status !== 0) throw new Error(`${project.name} ended with ${status}\n${stderr.slice(-2000)}`);
  const [, children = ""] = stdout.trim().split("\n");
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60 + Number(s),
    0,
  );
}

try {
  mkdirSync(tables);
  for (let page = 0; page < PAGES; page += 1) writeFileSync(join(tables, `${page}.csv`), neutralTable(page));
  const there = projects.filter((project) => {
    const isThere = setUp(project);
    if (!isThere) console.log(`${project.name}: not measured, as the registry did not give it.`);
    return isThere;
  });
  const times = new Map(there.map((project) => [project, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [project, taken] of times) taken.push(seconds(project));
  const [own = 0] = [...times.values()].map((taken) => Math.min(...taken));
  for (const [{ name, most }, taken] of times) {
    const least = Math.min(...taken);
    console.log(
      `${name}: ${least.toFixed(1)} s of processor for ${PAGES} pages, the least of ${ROUNDS} in turn; kidorui takes ${(own / least).toFixed(2)}× (at most ${most})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
