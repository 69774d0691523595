import { readFileSync } from "node:fs";
import { sheetFunctionNames } from "@kidorui/formulas/expression";
import { expect, test } from "vitest";
import { figureKinds } from "../../src/figures/kinds.ts";
import { listKinds } from "../../src/figures/list-kinds.ts";
import { FORMAT_WORDS } from "../../src/text/format.ts";
import { BLOCKS } from "../../src/text/read-text.ts";
import { publication } from "../dataset.ts";

const guide = readFileSync(new URL("../../../../docs/writing.md", import.meta.url), "utf8");

/** Words in back-ticks behind a comment of the guide, up to the end of the paragraph or item. */
const listed = (mark: string): readonly string[] => {
  const [, text = ""] = guide.split(`<!-- ${mark} -->`);
  const [paragraph = ""] = text.split(/\n\n|\n- /);
  return [...paragraph.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word).toSorted();
};

test.each([
  ["sheet functions", sheetFunctionNames],
  ["blocks", BLOCKS],
  ["formats", FORMAT_WORDS],
  ["figure kinds", Object.keys(figureKinds)],
  ["list kinds", Object.keys(listKinds)],
  [
    "pages of the site",
    Object.keys(publication.site.files).flatMap((file) => /^(.*)\.names$/.exec(file)?.[1] ?? []),
  ],
])("the guide for whoever writes lists the %s that there are", (mark, there) => {
  expect(listed(mark)).toEqual([...there].toSorted());
});

test("the gallery shows every kind of figure and list, beside the line that makes it", () => {
  const files = publication.notes["gallery"]?.files ?? {};
  const lines = Object.entries(files).flatMap(([file, source]) =>
    file.endsWith(".names") ? [...source.matchAll(/^(?:figure|list) \S+ = (\w+)\(.*$/gm)] : [],
  );
  const kinds = [...Object.keys(figureKinds), ...Object.keys(listKinds)].toSorted();
  expect([...new Set(lines.map(([, kind]) => kind))].toSorted()).toEqual(kinds);
  for (const lang of ["en", "ja"]) {
    const said = Object.entries(files).flatMap(([file, source]) =>
      file.endsWith(`.${lang}.md`) ? source : [],
    );
    for (const [line] of lines) expect(said.join("\n")).toContain(`\`\` ${line} \`\``);
  }
});
