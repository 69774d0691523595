import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { oracleCases, TOLERANCE } from "../test/oracles.ts";

/** What LibreOffice computes of a formula beside its numbers, one row each. */
function computed(): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-oracle-"));
  try {
    const lines = oracleCases.map(({ native, numbers: { list, single } }, i) =>
      [...list, "", ...single, "", `"=${native(i + 1)}"`].join(","),
    );
    writeFileSync(join(folder, "oracle.csv"), lines.join("\n"));
    const { error, stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
        "--headless",
        "--infilter=CSV:44,34,76,1,,1033",
        "--convert-to",
        "fods",
        "--outdir",
        folder,
        join(folder, "oracle.csv"),
      ],
      { encoding: "utf8" },
    );
    if (error)
      throw new Error(`expected LibreOffice's soffice on this machine, found none: ${error.message}`);
    const document = readFileSync(join(folder, "oracle.fods"), "utf8");
    const found = [...document.matchAll(/table:formula="[^"]*"[^>]*?office:value="([^"]*)"/g)];
    if (found.length !== oracleCases.length)
      throw new Error(`${found.length} of ${oracleCases.length} computed: ${stderr}`);
    return found.map(([, value]) => Number(value));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("LibreOffice's own functions give what ours give, to the twelfth digit", () => {
  const theirs = computed();
  const differing = oracleCases.flatMap(({ id, native, ours }, i) => {
    const other = theirs[i] ?? Number.NaN;
    const equal = Math.abs(ours - other) <= TOLERANCE * Math.max(1, Math.abs(other));
    return equal ? [] : [`${id} gives ${ours}, ${native(i + 1)} ${other}`];
  });
  expect(differing).toEqual([]);
  expect(new Set(theirs).size).toBeGreaterThan(0.7 * oracleCases.length);
});
