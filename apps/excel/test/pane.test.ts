import { catalogue } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { search } from "../src/pane/search.ts";

test("search finds by name, by either language and by full-width letters; all words must hold", () => {
  expect(search(catalogue, "ＨＨＩ")[0]?.id).toBe("HHI");
  expect(search(catalogue, "二乗和").map(({ id }) => id)).toContain("HHI");
  expect(search(catalogue, "herfindahl nonsense")).toEqual([]);
  expect(search(catalogue, " ")).toHaveLength(catalogue.length);
});
