/** Folders of the packages that some files come from, each once, in order; files of this project have none. */
export function packagesOf(files: Iterable<string>): string[];

/** A package's name, version and licence, and the text that comes with it. */
export function licenceOf(folder: string): {
  readonly name: string;
  readonly version: string;
  readonly license: string | undefined;
  readonly text: string | undefined;
};

/** Texts of licences one below the other. */
export function asOneText(texts: readonly string[]): string;
