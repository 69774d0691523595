import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

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

/** What a page breaks of the standard. */
export const faultsOf = (text: string): readonly string[] =>
  html
    .validateStringSync(text)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));

const dist = join(import.meta.dirname, "../dist");

/** The first few faults of built pages, each with the page's name. */
export const faultsOfPages = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) =>
    faultsOf(readFileSync(join(dist, file), "utf8"))
      .slice(0, 3)
      .map((fault) => `${file} ${fault}`),
  );
