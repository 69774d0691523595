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

test("an error of copying a folder, which the system words otherwise, is told in the same way", () => {
  const error = Object.assign(new Error("ENOSPC, No space left on device '/data/text'"), {
    ...{ code: "ENOSPC", syscall: "cp", path: "/data/text" },
  });
  expect(systemTrouble(error)).toEqual({
    path: "/data/text",
    what: "no space left on device",
    isMissing: false,
  });
});

test("an error of a copy names the place that has no room for it, or the file that is not there", () => {
  const copying = (code: string) =>
    Object.assign(new Error(`${code}: what, copyfile '/a' -> '/b'`), {
      ...{ code, syscall: "copyfile", path: "/a", dest: "/b" },
    });
  expect(systemTrouble(copying("ENOSPC"))?.path).toBe("/b");
  expect(systemTrouble(copying("ENOENT"))?.path).toBe("/a");
});

test("an error of the program is none of the system", () => {
  expect(systemTrouble(new TypeError("not a function"))).toBeUndefined();
  expect(systemTrouble("EROFS")).toBeUndefined();
});
