import { expect, test } from "vitest";
import { codeWord } from "./code-words.ts";
import type { Column } from "./define.ts";
import { tableNames, tables } from "./registry.ts";

test("every code that a column allows has a word in both languages", () => {
  const lost = tableNames.flatMap((table) =>
    (tables[table].columns as readonly Column[]).flatMap(({ name, values = [] }) =>
      values
        .filter((code) => code !== "" && codeWord(table, name, code) === undefined)
        .map((code) => `${table}.${name}: ${code}`),
    ),
  );
  expect(lost).toEqual([]);
});

test("a code means in a table what the column means there", () => {
  expect(codeWord("export_controls", "measure", "licensing-requirement")?.ja).toBe("許可制");
  expect(codeWord("trade", "measure", "weight")?.ja).toBe("重量");
  expect(codeWord("stage_shares", "scope", "world")?.ja).toBe("世界供給に占める割合");
  expect(codeWord("trade", "measure", "weigth")).toBeUndefined();
});
