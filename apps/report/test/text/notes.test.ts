import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { piecesOf } from "../../src/lib/page.ts";
import { newestContext } from "../../src/lib/page-context.ts";
import { notePages } from "../../src/models/notes.ts";
import { readNotes } from "../../src/text/report-files.ts";
import { publication } from "../dataset.ts";

const base = mkdtempSync(join(tmpdir(), "kidorui-notes-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A folder with a note of one number. */
function folderWith(name: string, en = "# Ours\n\n:::summary\nOurs.\n:::\n\nThe index is `=half`."): string {
  const folder = join(base, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "note.names"), "half = REE.HHI({50;50}) | 0.00\n");
  writeFileSync(join(folder, "note.en.md"), en);
  writeFileSync(join(folder, "note.ja.md"), "# 自社\n\n:::summary\n自社。\n:::\n\n指数は`=half`である。");
  return folder;
}

test("the notes of the repository stand beside the report, from the same tables", () => {
  const pages = Object.entries(notePages(publication));
  expect(pages.length).toBeGreaterThan(0);
  for (const lang of ["en", "ja"] as const)
    for (const [path, make] of pages) {
      const page = make(newestContext(publication, lang));
      expect(page.path).toBe(path);
      expect(page.book.entries.length).toBeGreaterThan(0);
      expect(piecesOf(page).some((piece) => piece.kind === "figure")).toBe(true);
    }
});

test("a folder of one's own gives pages under its name", () => {
  const notes = readNotes([folderWith("ours")]);
  const pages = notePages({ notes });
  expect(Object.keys(pages)).toEqual(["notes/ours/"]);
  const page = pages["notes/ours/"]?.(newestContext(publication, "en"));
  expect(page?.title.plain).toBe("Ours");
  expect(page?.lead.map(({ html }) => html).join("")).toContain("0.50");
});

test("a fault stands at its place in the folder", () => {
  const folder = folderWith("wrong", "# Ours\n\n:::summary\nOurs.\n:::\n\nThe index is `=halv`.");
  const make = notePages({ notes: readNotes([folder]) })["notes/wrong/"];
  expect(() => make?.(newestContext(publication, "en"))).toThrow(
    `${folder}/note.en.md:7:16: There is no name halv. Did you mean half?`,
  );
});

test.each([
  [["/nowhere/notes"], "KIDORUI_NOTES: there is no folder /nowhere/notes."],
  [
    [folderWith("My_Notes")],
    `${join(base, "My_Notes")}: the name of a folder of notes is small letters, digits and hyphens.`,
  ],
  [
    [folderWith("ours"), folderWith("more/ours")],
    `${join(base, "more/ours")}: another folder of notes is called ours, too.`,
  ],
])("folders that cannot stand are refused: %j", (folders, message) => {
  expect(() => readNotes(folders)).toThrow(message);
});
