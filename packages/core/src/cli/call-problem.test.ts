import { expect, test } from "vitest";
import { callProblem } from "./call-problem.ts";

const TODAY = "2031-11-01";

test("a sound call has no problem", () => {
  const said = { published: "2031-10", read: TODAY, since: "2008" };
  expect(callProblem("wgi", said, TODAY)).toBeUndefined();
  expect(callProblem("gacc", { flow: "import" }, TODAY)).toBeUndefined();
  expect(callProblem("baci", { reporter: "JPN" }, TODAY)).toBeUndefined();
  expect(callProblem("eu-crm", { period: "2016-2020", assessment: "eu-2023" }, TODAY)).toBeUndefined();
});

test.each([
  ["wgi", { published: "2031/10" }, /^--published: expected a date as .* found "2031\/10"\.$/],
  ["wgi", { published: "2031-02-30" }, /^--published: expected a date/],
  ["wgi", { read: "2031-10" }, /^--read: expected a day as YYYY-MM-DD, found "2031-10"\.$/],
  ["wgi", { read: "tomorrow" }, /^--read: expected a day/],
  ["wgi", { read: "2031-11-02" }, /^--read: expected a day up to today, 2031-11-01, found 2031-11-02\.$/],
  ["wgi", { since: "20l8" }, /^--since: expected a year as YYYY, found "20l8"\.$/],
  ["gacc", { flow: "Import" }, /^--flow: expected import or export, found "Import"\.$/],
  ["comtrade", { flow: "import" }, /^--flow: expected with gacc or usitc only, found with comtrade\./],
  [
    "japan-customs",
    { reporter: "USA" },
    /^--reporter: expected with comtrade or baci or eurostat or ticm only/,
  ],
  ["wgi", { period: "2016-2020" }, /^--period: expected with eu-crm only/],
  ["usgs-mcs", { assessment: "eu-2023" }, /^--assessment: expected with eu-crm only/],
] as const)("%s with %o is called wrongly", (kind, said, problem) => {
  expect(callProblem(kind, said, TODAY)).toMatch(problem);
});
