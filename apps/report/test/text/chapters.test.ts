import { expect, test } from "vitest";
import { langs } from "../../src/lib/lang.ts";
import { contextOf, newestContext } from "../../src/lib/page-context.ts";
import { chainPage } from "../../src/models/chain-page.ts";
import { chaptersOf } from "../../src/models/chapters.ts";
import { addressOf } from "../../src/models/text-page.ts";
import { readNamesFile } from "../../src/text/names-file.ts";
import { dataset, publication, text } from "../dataset.ts";

test("every page of the report that is no front page and no template is a chapter, each at a place of its own", () => {
  const pages = Object.keys(text.files).flatMap((file) => /^(.+)\.names$/.exec(file)?.[1] ?? []);
  const namesOf = (name: string) => readNamesFile(name, text.files[`${name}.names`] ?? "");
  const chapters = pages.filter((name) => name !== "front" && namesOf(name).each === undefined);
  const numbers = chapters.map((name) => namesOf(name).chapter?.number);
  expect(new Set(numbers).size).toBe(chapters.length);
  expect(numbers).not.toContain(undefined);
  for (const lang of langs)
    expect(
      chaptersOf(contextOf(publication, dataset.latest, lang))
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(chapters.toSorted());
});

test("an edition that sees nothing of what a chapter needs is without it, and its contents too", () => {
  const names = 'chapter 99 where made\nmade? = REE.GET("demand.JPN.REE",1900)\n';
  const page = { "later.names": names, "later.en.md": "# Later\n", "later.ja.md": "# 後\n" };
  const context = contextOf(publication, dataset.latest, "en");
  const more = { ...context, text: { ...text, files: { ...text.files, ...page } } };
  expect(chaptersOf(more)).toEqual(chaptersOf(context));
  expect(addressOf(more, "page:later#part")).toBe("");
  const elsewhere = { ...context, text: publication.site, report: text };
  expect(addressOf(elsewhere, "page:resilience")).toBe(addressOf(context, "page:resilience"));
  expect(addressOf(more, "page:resilience")).toContain(`/${dataset.latest}/resilience/`);
  const around = JSON.stringify(chainPage(newestContext(publication, "en")).sections);
  expect(around).toContain(`/${dataset.latest}/resilience/`);
});

test("the contents have a chapter's title without the quarter behind it", () => {
  for (const lang of langs)
    for (const { heading } of chaptersOf(contextOf(publication, dataset.latest, lang)))
      expect(heading).toMatch(/^[^0-9]*[^0-9\s,、]$/);
});

test("a chapter is said to be one before all names", () => {
  expect(() => readNamesFile("late.names", "a = REE.EDITION()\nchapter 2 where a")).toThrow(
    "late.names:2:1: chapter … stands once, before all names.",
  );
});
