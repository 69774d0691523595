import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { checksums } from "../src/build/checksums.ts";
import { LicenceError, licences } from "../src/build/licences.ts";

const root = join(import.meta.dirname, "..");
const out = mkdtempSync(join(tmpdir(), "kidorui-release-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const release = (address: string) =>
  spawnSync(process.execPath, ["release.ts"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, KIDORUI_ADDIN_URL: address, KIDORUI_RELEASE_OUT: out },
  });
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("one command makes a folder and an archive of everything to serve at an address", () => {
  const { status, stdout, stderr } = release("https://example.org/ree/excel");
  expect([status, stderr]).toEqual([0, ""]);
  const name = `kidorui-excel-${version}`;
  const folder = join(out, name);
  expect(stdout.trim()).toBe(`${folder}.zip`);
  const archive = unzipSync(readFileSync(`${folder}.zip`));
  expect(Object.keys(archive)).toEqual(
    readdirSync(folder)
      .sort()
      .map((file) => `${name}/${file}`),
  );
  expect(text(archive[`${name}/SHA256SUMS`])).toBe(checksums(folder));
  for (const manifest of ["manifest.xml", "manifest.json"]) {
    expect(text(archive[`${name}/${manifest}`])).toContain("https://example.org/ree/excel/functions.js");
  }
  for (const [packed, id] of [
    ["kidorui.zip", "manifest.json"],
    ["kidorui.dev.zip", "manifest.dev.json"],
  ] as const) {
    const inner = unzipSync(archive[`${name}/${packed}`] ?? new Uint8Array());
    expect(Object.keys(inner).sort()).toEqual(["color.png", "ja-jp.json", "manifest.json", "outline.png"]);
    expect(text(inner["manifest.json"])).toBe(text(archive[`${name}/${id}`]));
  }
});

test.for(["", "http://example.org/", "not an address"])(
  "an address that is not https is refused: %j",
  (address) => {
    expect(release(address)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`https address that will serve the files, received "${address}"`),
    });
  },
);

test("the version satisfies the store, which takes none below 1.0.0", () => {
  expect(Number(version.split(".")[0])).toBeGreaterThanOrEqual(1);
});

test("the licence of every package in the scripts is there in full; a package without one is refused", () => {
  const listed = readFileSync(join(root, "dist/licences.txt"), "utf8");
  for (const part of ["The Kidorui contributors", "CC BY 4.0", "@noble/hashes", "@borgar/fx"])
    expect(listed).toContain(part);
  const bare = join(out, "node_modules/bare");
  mkdirSync(bare, { recursive: true });
  writeFileSync(join(bare, "package.json"), '{ "name": "bare", "version": "1.0.0" }');
  expect(() => licences(join(root, "../.."), [join(bare, "index.js")])).toThrow(LicenceError);
});

test("the checklist for real Excel has twenty steps, each with a place for the result of every platform", () => {
  const steps = readFileSync(join(root, "CHECKLIST.md"), "utf8").match(/^\| \d+ .*\|$/gm) ?? [];
  expect(steps.length).toBeGreaterThanOrEqual(20);
  for (const step of steps) expect(step.split("|")).toHaveLength(8);
});
