import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { FolderError, moveFolder, writeWholeFolder } from "./whole-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "kidorui-whole-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [target, work] = [join(folder, "out/dist"), join(folder, "work")];

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});

/** Writes a folder with one file. */
const holding = (text: string) => async (next: string) => {
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, "page"), text);
};
const shown = (): string => readFileSync(join(target, "page"), "utf8");
const leftovers = (): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /former|next|lock|work/.test(name));
const published = async (): Promise<void> => {
  mkdirSync(join(folder, "out"), { recursive: true });
  await writeWholeFolder(target, work, holding("first"));
};

describe("a folder is written whole or not at all", () => {
  test("the next takes the place of the former, and nothing else is left", async () => {
    await published();
    await writeWholeFolder(target, work, holding("second"));
    expect(shown()).toBe("second");
    expect(leftovers()).toEqual([]);
  });

  test("a fault while it is written leaves the former", async () => {
    await published();
    const failing = async (next: string): Promise<void> => {
      await holding("half")(next);
      throw new Error("no space left on device");
    };
    await expect(writeWholeFolder(target, work, failing)).rejects.toThrow("no space left");
    expect(shown()).toBe("first");
    expect(leftovers()).toEqual([]);
  });

  test("a path that ends in a slash, or leads there by a link, names the same folder", async () => {
    await published();
    await writeWholeFolder(`${target}/`, work, holding("second"));
    expect(shown()).toBe("second");
    const link = join(folder, "link");
    symlinkSync(target, link);
    await writeWholeFolder(link, work, holding("third"));
    expect(shown()).toBe("third");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(target)).toEqual(["page"]);
    expect(leftovers()).toEqual([]);
  });

  test("what cannot be put in its place leaves the former, and nothing beside it", async () => {
    await published();
    const emptied = async (next: string): Promise<void> => {
      await holding("second")(next);
      // Nothing is renamed into a folder that is gone.
      rmSync(join(folder, "out"), { recursive: true });
      writeFileSync(join(folder, "out"), "");
    };
    await expect(writeWholeFolder(target, work, emptied)).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(leftovers()).toEqual([]);
  });

  test("a second run is refused while the first is at work, and the first ends well", async () => {
    await published();
    await writeWholeFolder(target, work, async (next) => {
      await holding("second")(next);
      const other = writeWholeFolder(target, work, holding("third"));
      await expect(other).rejects.toThrow(FolderError);
      await expect(other).rejects.toThrow(`Another build (process ${process.pid}) is at work`);
    });
    expect(shown()).toBe("second");
  });

  test("what a killed run left is taken over", async () => {
    await published();
    // No process has so high a number.
    writeFileSync(`${work}.lock`, "4194999\n");
    await holding("half")(work);
    await writeWholeFolder(target, work, holding("second"));
    expect(shown()).toBe("second");
    expect(leftovers()).toEqual([]);
  });

  test("a run killed between its two renames has lost nothing", async () => {
    await published();
    cpSync(target, `${target}.former`, { recursive: true });
    rmSync(target, { recursive: true });
    const failing = () => Promise.reject(new Error("stopped"));
    await expect(writeWholeFolder(target, work, failing)).rejects.toThrow("stopped");
    expect(shown()).toBe("first");
  });

  test("to another file system it is copied", async () => {
    await holding("far")(work);
    const refusing = () => {
      throw Object.assign(new Error("EXDEV: cross-device link not permitted"), { code: "EXDEV" });
    };
    await moveFolder(work, join(folder, "far"), refusing);
    expect(readFileSync(join(folder, "far/page"), "utf8")).toBe("far");
    expect(existsSync(work)).toBe(false);
  });
});
