import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { systemTrouble } from "./system-trouble.ts";

/** What reading or writing throws. */
function thrown(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

test("an error of the system is told in words, with its path where the system names one", () => {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-file-"));
  try {
    const path = join(folder, "none.csv");
    expect(systemTrouble(thrown(() => readFileSync(path)))).toEqual({
      path,
      what: "no such file or directory",
      isMissing: true,
    });
    expect(systemTrouble(thrown(() => readFileSync(folder)))).toMatchObject({
      what: "illegal operation on a directory",
      isMissing: false,
    });
    expect(systemTrouble(thrown(() => writeFileSync(folder, "")))).toMatchObject({
      path: folder,
      isMissing: false,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("an error of the program is none of the system", () => {
  expect(systemTrouble(new TypeError("not a function"))).toBeUndefined();
  expect(systemTrouble("EROFS")).toBeUndefined();
});
