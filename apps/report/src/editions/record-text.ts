import type { EditionRecord } from "../models/edition-record.ts";

const section = (name: string, entries: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify(name)}: {\n${Object.entries(entries)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(",\n")}\n}`;

const pagesText = (pages: EditionRecord["pages"]): string =>
  `"pages": {\n${Object.entries(pages)
    .map(
      ([page, lines]) =>
        `${JSON.stringify(page)}: [\n${lines.map((line) => JSON.stringify(line)).join(",\n")}\n]`,
    )
    .join(",\n")}\n}`;

/** A record as JSON with one number, row or sentence a line, so that a difference is a line. */
export const recordText = ({ figures, rows, pages, ...head }: EditionRecord): string =>
  `{\n${[
    ...Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    section("figures", figures),
    section("rows", rows),
    pagesText(pages),
  ].join(",\n")}\n}\n`;
