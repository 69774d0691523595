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
