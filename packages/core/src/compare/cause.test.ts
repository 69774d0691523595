import fc from "fast-check";
import { expect, test } from "vitest";
import { causeOf, causes, causeWords, extentOf, factCauses, type Statement } from "./cause.ts";

const statement = (number: number | null, more: Partial<Statement> = {}): Statement => {
  const source = more.source ?? "old";
  return {
    row: { country_code: "AUS", quantity_t: number, flag: "", source_id: source },
    number,
    isStated: number !== null,
    source,
    publisher: "Survey",
    isCorrected: false,
    ...more,
  };
};
const none: Statement = { ...statement(null), row: undefined, source: "", publisher: "" };
const next = (number: number | null, more: Partial<Statement> = {}): Statement =>
  statement(number, { source: "new", ...more });
const bound = (number: number, source: string): Statement =>
  statement(number, { source, row: { quantity_t: number, flag: ">", source_id: source } });

test("each kind of difference has its own cause", () => {
  expect(causeOf(none, next(29))).toBe("new-data");
  expect(causeOf(statement(null), next(29))).toBe("new-data");
  expect(causeOf(statement(13), statement(29))).toBe("correction");
  expect(causeOf(statement(13), next(29, { isCorrected: true }))).toBe("correction");
  expect(causeOf(statement(13, { isCorrected: true }), next(29, { isCorrected: true }))).toBe("revision");
  expect(causeOf(statement(13), { ...none, isCorrected: true })).toBe("correction");
  expect(causeOf(statement(13), none)).toBe("not-listed");
  expect(causeOf(statement(13), next(null))).toBe("withdrawn");
  expect(causeOf(statement(13), next(29, { publisher: "Other" }))).toBe("other-source");
  expect(causeOf(statement(13), next(13.4, { publisher: "Other" }))).toBe("other-source");
  expect(causeOf(statement(13), next(13.4))).toBe("digits");
  expect(causeOf(statement(13), next(29))).toBe("revision");
  expect(causeOf(statement(21000), next(20000))).toBe("revision");
  expect(causeOf(statement(13), next(13))).toBe("new-data");
});

test("a bound has no digits: another one is a revision", () => {
  expect(causeOf(bound(90_000_000, "old"), bound(85_000_000, "new"))).toBe("revision");
  expect(causeOf(bound(90, "old"), next(90.4))).toBe("revision");
  expect(extentOf(bound(90, "old"), next(90))).toBe("figure");
});

test("a figure counts before the words beside it, and these before the place in the publication", () => {
  const row = { country_code: "AUS", quantity_t: 13, flag: "e", source_id: "new" };
  expect(extentOf(statement(13), statement(13))).toBeUndefined();
  expect(extentOf(statement(13), next(13))).toBe("place");
  expect(extentOf(statement(13), next(13, { row }))).toBe("words");
  expect(extentOf(statement(13), next(29, { row }))).toBe("figure");
  const text = (title_en: string, source: string): Statement => ({
    ...statement(null, { source, row: { event: "x", title_en, source_id: source } }),
    isStated: true,
  });
  expect(extentOf(text("Bans.", "old"), text("Licences.", "new"))).toBe("figure");
  expect(causeOf(text("Bans.", "old"), text("Licences.", "new"))).toBe("revision");
});

test("whatever two statements are, more digits are said of figures that round to the former alone", () => {
  const some = fc.record({
    number: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: null }),
    source: fc.constantFrom("old", "new"),
    publisher: fc.constantFrom("Survey", "Other"),
    isCorrected: fc.boolean(),
  });
  fc.assert(
    fc.property(some, some, ({ number: a, ...old }, { number: b, ...now }) => {
      const [before, after] = [statement(a, old), statement(b, now)];
      const cause = causeOf(before, after);
      expect(factCauses).toContain(cause);
      if (cause === "digits") expect(Number(b?.toPrecision(String(a).replace(/0+$/, "").length))).toBe(a);
      if (cause === "revision") expect(old.publisher).toBe(now.publisher);
      if (a !== null && b !== null && old.source === now.source) expect(cause).toBe("correction");
    }),
  );
});

test("every cause has words in both languages, no two the same", () => {
  for (const lang of ["en", "ja"] as const)
    expect(new Set(causes.map((cause) => causeWords[cause][lang])).size).toBe(causes.length);
});
