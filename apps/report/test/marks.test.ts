import { describe, expect, test } from "vitest";
import { filled, marked } from "../src/editions/marks.ts";

const kept = (text: string) => {
  const numbers = new Map<string, number>();
  return { body: Buffer.from(marked(text, numbers)), names: [...numbers.keys()] };
};
const back = (text: string) => {
  const { body, names } = kept(text);
  return filled(body, (number) => Buffer.from(names[number] ?? "?")).toString();
};

describe("names in what is kept", () => {
  test("stand once in the list, however often they are led to", () => {
    const { body, names } = kept(
      '<a href="site:en/a/">1</a><img src="site:en/a/"><a href="row:ja/x/B@s">希土類</a>',
    );
    expect(names).toEqual(["site:en/a/", "row:ja/x/B@s"]);
    expect(body.toString()).not.toMatch(/(?:site|row):/);
  });

  test("come back as they were, beside digits and at either end", () => {
    const many = Array.from({ length: 120 }, (_, i) => `<a href="site:en/${i}/">${i}</a>`).join("7");
    for (const text of [
      "",
      "no name",
      many,
      "<text>whole:site:en/editions/2024Q1/#f</text>",
      ' href="site:en/"',
    ])
      expect(back(text)).toBe(text);
  });

  test("are names only where an address stands", () => {
    const text = '<p>site:en/ and row:en/x</p><a title="site:en/" href="https://example.org/site:en/">';
    expect(kept(text).names).toEqual([]);
  });
});
