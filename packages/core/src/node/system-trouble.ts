/**
 * What the system does not allow, in words: `EROFS: read-only file system, open '/data/…'`; of a folder that is
 * copied `ENOSPC, No space left on device '/data/…'`.
 */
const MESSAGE = /^[A-Z]+\d*[:,] (.*?)(?:, | ')/;

/** What went wrong with a file outside of what it holds. */
export interface SystemTrouble {
  /** Where, as far as the system says. */
  readonly path: string | undefined;
  /** `read-only file system`, `permission denied`, `no space left on device`. */
  readonly what: string;
  readonly isMissing: boolean;
}

/** Of a copy that is there and finds no room or right, the place it was to come to. */
function placeOf(error: Error & { readonly code: unknown }): string | undefined {
  if ("dest" in error && error.code !== "ENOENT") return String(error.dest);
  return "path" in error ? String(error.path) : undefined;
}

/** Reads an error of the system; `undefined` for every other. */
export function systemTrouble(error: unknown): SystemTrouble | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  const { code, message } = error;
  return {
    path: placeOf(error),
    what: (MESSAGE.exec(message)?.[1] ?? message).replace(/^[A-Z](?=[a-z])/, (letter) =>
      letter.toLowerCase(),
    ),
    isMissing: code === "ENOENT" || code === "ENOTDIR",
  };
}
