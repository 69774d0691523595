import { expect, test } from "vitest";
import { newestContext } from "../../src/lib/page-context.ts";
import { calledPages } from "../../src/models/called-pages.ts";
import { chaptersOf } from "../../src/models/chapters.ts";
import { notesOfKinds } from "../../src/models/notes-of-kinds.ts";
import { sitePage } from "../../src/models/site-page.ts";
import { sitePages } from "../../src/models/site-pages.ts";
import { addressOf } from "../../src/models/text-page.ts";
import { dataset, publication } from "../dataset.ts";

const text = (lines: string) => `# T\n\n:::summary\nx\n:::\n\n${lines}`;

/** A page of the site with such a text in both languages. */
const page = (lines: string, parts: Parameters<typeof sitePage>[3]) =>
  sitePage(
    newestContext(
      {
        ...publication,
        site: {
          folder: "data/site",
          files: { "form.names": "", "form.en.md": text(lines), "form.ja.md": text(lines) },
        },
      },
      "en",
    ),
    "form",
    "form/",
    parts,
  );

test("a page of the site has the parts that it shows, with their words, and no others", () => {
  const open = ":::part{#form}\nopen: x\n:::";
  expect(page(open, { form: ["open"] }).parts["form"]?.["open"]?.plain).toBe("x");
  expect(() => page("x", { form: [] })).toThrow(
    "data/site/form.en.md:1:1: The page has the parts form; the text has none.",
  );
  expect(() => page(open, {})).toThrow("The page has the parts none; the text has form.");
  expect(() => page(open, { form: ["open", "shut"] })).toThrow(
    "data/site/form.en.md:1:1: Part form shows the words open, shut; the text has open.",
  );
});

test("a link to a page leads into the edition for the chapters of its text alone", () => {
  const newest = newestContext(publication, "en");
  const site = { ...newest, text: publication.site };
  expect(addressOf(site, "page:functions")).toBe("/en/functions/");
  expect(addressOf(newest, "page:changes")).toBe("/en/changes/");
  const chapters = chaptersOf(newest);
  expect(chapters.map(({ name }) => addressOf(newest, `page:${name}`))).toEqual(
    chapters.map(({ path }) => `/en/${path}`),
  );
});

test("a text that corrects an issued edition is not that of the pages of the site", () => {
  const corrected = { [dataset.latest]: { folder: "data/editions/x", files: {} } };
  const context = newestContext({ ...publication, corrected }, "en");
  expect(sitePage(context, "about", "about/", { citation: [] }).title.plain).toBe("About Kidorui");
});

test("the check of the data reads every text of the site, and says where one is wrong", () => {
  const { files } = publication.site;
  const paths = calledPages(publication, "en").map(({ path }) => path);
  const names = Object.keys(files).filter((file) => file.endsWith(".names"));
  const own = Object.keys(sitePages({ ...publication, notes: {} }));
  expect([...own, ...Object.keys(notesOfKinds)]).toHaveLength(names.length);
  expect(paths).toEqual(expect.arrayContaining(own));
  const wrong = { ...files, "about.en.md": (files["about.en.md"] ?? "").replace("=unchecked", "=uncheckd") };
  const site = { ...publication.site, files: wrong };
  const page = calledPages({ ...publication, site }, "en").find(({ path }) => path === "about/");
  expect(() => page?.make()).toThrow(/^data\/site\/about\.en\.md:\d+:\d+: .*uncheckd/);
});
