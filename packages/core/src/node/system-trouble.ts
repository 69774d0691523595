/** What the system does not allow, in words: `EROFS: read-only file system, open '/data/…'`. */
const MESSAGE = /^[A-Z]+\d*: (.*?), /;

/** What went wrong with a file outside of what it holds. */
export interface SystemTrouble {
  /** Where, as far as the system says. */
  readonly path: string | undefined;
  /** `read-only file system`, `permission denied`, `no space left on device`. */
  readonly what: string;
  readonly isMissing: boolean;
}

/** Reads an error of the system; `undefined` for every other. */
export function systemTrouble(error: unknown): SystemTrouble | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  const { code, message } = error;
  return {
    path: "path" in error ? String(error.path) : undefined,
    what: MESSAGE.exec(message)?.[1] ?? message,
    isMissing: code === "ENOENT" || code === "ENOTDIR",
  };
}
