import type { Text } from "@kidorui/core";
import type { EditionRecord } from "../models/edition-record.ts";

/** What an edition said when it was issued, and what it was made with. */
export interface IssuedRecord extends EditionRecord {
  /** Day of issue. */
  readonly published: string;
  /** What a reader should know of it. */
  readonly note: Text;
  /** Version of the functions, and the commit it was made on. */
  readonly code: string;
  /** SHA-256 of every row the edition saw: what citations name it by. */
  readonly data: string;
  /** Editions it was compared with: their pages of changes are kept with it. */
  readonly compared: readonly string[];
  /** SHA-256 of each file of the text it was written in. */
  readonly text: Readonly<Record<string, string>>;
}

const section = (name: string, entries: Readonly<Record<string, unknown>>): string => {
  const lines = Object.entries(entries).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `${JSON.stringify(name)}: {\n${lines.join(",\n")}\n}`;
};

/** A record as JSON with one call or row a line, so that a difference is a line; its head first, which is read alone. */
export const recordText = ({ figures, rows, ...head }: EditionRecord): string =>
  `{\n${[
    ...Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    section("figures", figures),
    section("rows", rows),
  ].join(",\n")}\n}\n`;
