import { expect, test } from "vitest";
import { foldName } from "./fold-name.ts";

test("one name is one, however it is written", () => {
  expect(foldName(" Türkiye")).toBe("turkiye");
  expect(foldName("ＵＡＥ")).toBe("uae");
  expect(foldName("Viet   Nam")).toBe("viet nam");
  expect(foldName("分離･精製")).toBe(foldName("分離精製"));
  expect(foldName("ﾈｵｼﾞﾑ")).toBe("ネオジム");
  expect(foldName("ガーナ")).not.toBe(foldName("カーナ"));
});

test("a name that is folded as it stands is told as the long way tells it", () => {
  // A space before it takes the long way, and is no part of a name.
  for (let code = 0x21; code <= 0x7e; code += 1) {
    const name = `a${String.fromCharCode(code)}1`;
    expect(foldName(name)).toBe(foldName(` ${name}`));
  }
});
