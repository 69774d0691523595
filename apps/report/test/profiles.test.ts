import { expect, test } from "vitest";
import { countryName } from "../src/lib/names.ts";
import { contextOf } from "../src/lib/page-context.ts";
import { listedCodes, neighboursOf } from "../src/models/profile.ts";
import { profileCodes } from "../src/models/profile-codes.ts";
import { dataset, publication } from "./dataset.ts";

const view = dataset.edition(dataset.latest);

test.each(["en", "ja"] as const)(
  "countries are listed by their names, each beside its neighbours (%s)",
  (lang) => {
    const context = contextOf(publication, dataset.latest, lang);
    const codes = listedCodes(context, "countries");
    const names = codes.map((code) => countryName(view, code, lang));
    expect(names).toEqual(names.toSorted(new Intl.Collator(lang).compare));
    expect(codes.toSorted()).toEqual(profileCodes(view, "countries").toSorted());
    const [first, second] = codes;
    expect(neighboursOf(context, `editions/x/countries/${first}/`)).toEqual([
      { kind: "countries", code: second, is: "next" },
    ]);
  },
);

test("every event that has a page says in both languages what happened, in the order of the days", () => {
  const rows = profileCodes(view, "events").map((id) =>
    view.visible("events").find(({ event_id }) => event_id === id),
  );
  expect(rows.filter((row) => !row?.name_en || !row.name_ja)).toEqual([]);
  const days = rows.map((row) => row?.date ?? "");
  expect(days).toEqual(days.toSorted());
});
