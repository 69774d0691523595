import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../dist");

/** What the standard rules ask for beyond the language, and why it is not asked for here. */
const ELSE = {
  // A matter of style, and that of the generator.
  "void-style": "off",
  // A title is a finding, as long as it must be.
  "long-title": "off",
  // Regions that scroll are no sections of the text.
  "prefer-native-element": "off",
  // What is chosen is computed at once: there is nothing to submit.
  "wcag/h32": "off",
} as const;

const html = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ["html-validate:standard"], rules: ELSE }),
);

const faultsOf = (text: string): readonly string[] =>
  html
    .validateStringSync(text)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`;

test("a page that is no HTML is found", () => {
  expect(faultsOf(page('<p id="a">x</p>'))).toEqual([]);
  expect(faultsOf(page('<p id="a">x</p><p id="a">y</p>')).join()).toContain("no-dup-id");
  expect(faultsOf(page('<p id="a b">x</p>')).join()).toContain("valid-id");
  expect(faultsOf(page("<p><div>x</div></p>")).join()).toContain("close-order");
});

test("every page is HTML as the standard has it", () => {
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  expect(pages.length).toBeGreaterThan(1000);
  const faults = pages.toSorted().flatMap((file) =>
    faultsOf(readFileSync(join(dist, file), "utf8"))
      .slice(0, 3)
      .map((fault) => `${file} ${fault}`),
  );
  expect(faults).toEqual([]);
});
