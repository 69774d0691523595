import { TableError } from "@kidorui/core";
import { FolderError, systemTrouble } from "@kidorui/core/node";

/** An error and what caused it, outermost first. */
function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && !chain.includes(one); one = one.cause) chain.push(one);
  return chain;
}

/**
 * Why a build failed, in words for who called it; `undefined` for a fault of the program itself, which needs
 * its stack. Told by name, since the site generator loads modules of its own.
 */
export function buildFault(error: unknown): string | undefined {
  for (const one of chainOf(error)) {
    if (one instanceof FolderError) return one.message;
    if (one.name === TableError.name) return `${one.message}\n\nThe data have problems.`;
    const trouble = systemTrouble(one);
    if (trouble) return `${trouble.path ?? "A file"}: ${trouble.what}.`;
  }
  return undefined;
}
