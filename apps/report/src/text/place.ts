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
  /** What else is wrong on the same page. */
  readonly others: readonly TextFault[];
  /** The place as the development server looks for it, to show the line over the page; of names it knows no colours. */
  readonly loc: Place | undefined;
  constructor(place: Place, message: string, others: readonly TextFault[] = []) {
    const own = `${place.file}:${place.line}:${place.column}: ${message}`;
    super([own, ...others.map((other) => other.message)].join("\n"));
    this.place = place;
    this.told = message;
    this.others = others;
    this.loc = place.file.endsWith(".names") ? undefined : { ...place };
    // Where the program noticed it tells whoever writes nothing.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** Faults that are told together, each once. */
export class Faults {
  readonly #found = new Map<string, TextFault>();

  /** Goes on without what a fault keeps from being made. */
  without<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.add(error);
      return undefined;
    }
  }

  /** Keeps a fault and those told with it; whatever else went wrong is thrown on. */
  add(error: unknown): void {
    if (!(error instanceof TextFault)) throw error;
    for (const fault of [error, ...error.others])
      if (!this.#found.has(fault.message))
        this.#found.set(fault.message, new TextFault(fault.place, fault.told));
  }

  /** @throws {TextFault} the first of them, which holds all others. */
  refuse(): void {
    const [first, ...others] = this.#found.values();
    if (first) throw new TextFault(first.place, first.told, others);
  }
}

/** A place some characters further on the same line. */
export const further = (place: Place, characters: number): Place => ({
  ...place,
  column: place.column + characters,
});

/** Where a part of a formula stands, when its first character stands at `place`. */
export const placeOfSpan = (place: Place, { start }: Span): Place => further(place, start);
