import type { Span } from "@kidorui/formulas/expression";

/** A place in a file of the report, lines and columns counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A fault in a text of the report: where, what was expected, what was found, how to mend it. */
export class TextFault extends Error {
  override readonly name = "TextFault";
  readonly place: Place;
  /** The message without its place. */
  readonly told: string;
  /** The place as the development server looks for it, to show the line over the page; of names it knows no colours. */
  readonly loc: Place | undefined;
  constructor(place: Place, message: string) {
    super(`${place.file}:${place.line}:${place.column}: ${message}`);
    this.place = place;
    this.told = message;
    this.loc = place.file.endsWith(".names") ? undefined : { ...place };
    // Where the program noticed it tells whoever writes nothing.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** A place some characters further on the same line. */
export const further = (place: Place, characters: number): Place => ({
  ...place,
  column: place.column + characters,
});

/** Where a part of a formula stands, when its first character stands at `place`. */
export const placeOfSpan = (place: Place, { start }: Span): Place => further(place, start);
