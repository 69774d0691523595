import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "kidorui-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the data with something done to it. */
function dataWith(name: string, change: (tables: string) => void): string {
  const copy = join(folder, name);
  cpSync(join(root, "../../data"), copy, { recursive: true });
  change(join(copy, "tables"));
  return copy;
}

interface Built {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function build(data: string, out: string, ...options: readonly string[]): Built {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["build.ts", ...options], {
    cwd: root,
    encoding: "utf8",
    // The test runner's own settings would make it a development build.
    env: {
      ...process.env,
      KIDORUI_DATA: data,
      KIDORUI_OUT: out,
      NODE_ENV: "production",
      VITEST: "",
      MODE: "",
      DEV: "",
      PROD: "",
    },
  });
  return { status, stdout, stderr };
}

const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .toSorted();

describe("the build", () => {
  test("refuses damaged data with the place of the damage, and keeps the former site", () => {
    const out = join(folder, "kept");
    cpSync(join(root, "dist/en/about"), out, { recursive: true });
    const before = filesIn(out).map((file) => readFileSync(join(out, file), "utf8"));
    const data = dataWith("damaged", (tables) => {
      const file = join(tables, "mine_production.csv");
      const lines = readFileSync(file, "utf8").split("\n");
      lines[1] = (lines[1] ?? "").replace(/^[A-Z]{3},/, "XXX,");
      writeFileSync(file, lines.join("\n"));
    });
    const { status, stderr } = build(data, out);
    expect(status).toBe(1);
    expect(stderr).toMatch(/tables\/mine_production\.csv:2:1 country_code: .*"XXX"/);
    expect(filesIn(out).map((file) => readFileSync(join(out, file), "utf8"))).toEqual(before);
  });

  test("tells together what a page misses, each at its place, and keeps the former site", () => {
    const out = join(folder, "unwritten");
    cpSync(join(root, "dist/en/about"), out, { recursive: true });
    const before = filesIn(out);
    const data = dataWith("missing", (tables) => {
      for (const lang of ["en", "ja"])
        appendFileSync(join(tables, `../report/front.${lang}.md`), "\n`=NOSUCH()`\n\n`=NOR.THIS()`\n");
    });
    const { status, stdout, stderr } = build(data, out, "--open");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    for (const lang of ["en", "ja"])
      for (const name of ["NOSUCH", "NOR.THIS"])
        expect(stderr).toMatch(new RegExp(`^report/front\\.${lang}\\.md:\\d+:\\d+ .*${name}`, "m"));
    expect(stderr).toMatch(
      /The data have problems\.\nThe site was not built; a former one stands as it was\.\n$/,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(filesIn(out)).toEqual(before);
  });

  test("does not take the place of files that are no site", () => {
    const out = join(folder, "documents");
    mkdirSync(out);
    writeFileSync(join(out, "letter.txt"), "Dear");
    const { status, stderr } = build(join(root, "../../data"), out);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${out}: expected a folder that is new, empty or holds a former site, found other files. It would be replaced whole; name another.\nThe site was not built; a former one stands as it was.\n`,
    );
    expect(readdirSync(out)).toEqual(["letter.txt"]);
  });

  test("says in one sentence that another build is at work, and leaves it alone", () => {
    const lock = join(root, ".dist-next.lock");
    writeFileSync(lock, `${process.pid}\n`);
    try {
      const { status, stderr } = build(join(root, "../../data"), join(folder, "second"));
      expect(status).toBe(1);
      expect(stderr).toBe(
        `Another build (process ${process.pid}) is at work; wait until it has ended: ${lock}\nThe site was not built; a former one stands as it was.\n`,
      );
      expect(existsSync(lock)).toBe(true);
    } finally {
      rmSync(lock);
    }
  });

  test("of the open edition alone gives its pages the bytes of the whole site, and no other page", () => {
    const out = join(folder, "open");
    expect(build(join(root, "../../data"), out, "--open")).toEqual({ status: 0, stdout: "", stderr: "" });
    // What lists the pages lists those that there are.
    const files = filesIn(out).filter((file) => file !== "sitemap.xml");
    expect(files).toContain("en/editions/2026Q4/countries/AUS/numbers/index.html");
    expect(files).toContain("ja/index.html");
    expect(
      files.filter((file) => /^(en|ja)\//.test(file) && !/^..\/(index|editions\/2026Q4\/)/.test(file)),
    ).toEqual([]);
    for (const file of files) {
      if (!readFileSync(join(root, "dist", file)).equals(readFileSync(join(out, file))))
        expect(file).toBe("the same bytes");
    }
  });
});
