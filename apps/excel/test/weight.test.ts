import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { catalogue } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { withoutTexts } from "../src/build/without-texts.ts";

const read = (name: string) => readFileSync(join(import.meta.dirname, "../dist", name), "utf8");

test("what is only said of functions is in the pane's script, and not in that of the cells", () => {
  const [cells, pane] = [read("functions.js"), read("taskpane.js")];
  for (const { id, description } of catalogue) {
    const [said] = description.ja.split(/["`\\]/);
    expect(cells.includes(said ?? ""), id).toBe(false);
    expect(pane.includes(said ?? ""), id).toBe(true);
  }
});

test("texts are left out where they are said of something, and nowhere else", () => {
  expect(
    withoutTexts(
      'const a = { description: { en: "A.", ja: "あ。" }, title: { en: "T", ja: "題" }, when: say };',
    ),
  ).toBe('const a = { description: {en:"",ja:""}, title: { en: "T", ja: "題" }, when: say };');
});

test("functions.js with all editions weighs at most 250 kB compressed", () => {
  expect(gzipSync(read("functions.js"), { level: 9 }).length).toBeLessThan(250_000);
});
