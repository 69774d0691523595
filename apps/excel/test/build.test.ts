import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "kidorui-addin-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a folder holds, file by file. */
const contents = (directory: string) =>
  Object.fromEntries(
    readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), "base64")]),
  );

test("a build on damaged data says where they are damaged and leaves the add-in that is there", () => {
  const [data, out] = [join(folder, "data"), join(folder, "dist")];
  cpSync(join(root, "../../data"), data, { recursive: true });
  cpSync(join(root, "dist"), out, { recursive: true });
  const before = contents(out);
  const table = join(data, "tables/mine_production.csv");
  writeFileSync(table, readFileSync(table, "utf8").replace(/\n[A-Z]{3},/, "\nXXX,"));
  const { status, stderr } = spawnSync(process.execPath, ["build.ts"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, KIDORUI_DATA: data, KIDORUI_ADDIN_OUT: out },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/mine_production\.csv:2:1 country_code/);
  expect(contents(out)).toEqual(before);
});
