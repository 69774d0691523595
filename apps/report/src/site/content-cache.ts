import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Another where a build shall find nothing that was made before. */
const folder = process.env["KIDORUI_CACHE"] ?? join(import.meta.dirname, "../../../../node_modules/.cache");
/** How long what no build asked for is kept. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * What is costly to make and says the same wherever its content does, kept from build to build by a hash of that
 * content.
 */
export class ContentCache {
  readonly #folder: string;
  #tidied: Promise<void> | undefined;

  /** @param name Of the folder of what is kept. */
  constructor(name: string, within = folder) {
    this.#folder = join(within, name);
  }

  /**
   * What was made from a content before, or is made now.
   * @param content All that it depends on.
   */
  async get(content: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    this.#tidied ??= this.#tidy();
    await this.#tidied;
    const hash = createHash("sha256");
    for (const part of content) hash.update(`${part.length}\0`).update(part);
    const file = join(this.#folder, hash.digest("hex"));
    const known = await readFile(file).catch(() => undefined);
    if (known !== undefined) {
      const now = new Date();
      await utimes(file, now, now);
      return known;
    }
    const made = await make();
    await mkdir(this.#folder, { recursive: true });
    // Another build may ask for the same at the same time: neither sees half of it.
    await writeFile(`${file}.${process.pid}`, made);
    await rename(`${file}.${process.pid}`, file);
    return made;
  }

  /** Forgets what no build has asked for in a long time. */
  async #tidy(): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const file = join(this.#folder, name);
      if (Date.now() - (await stat(file)).mtimeMs > KEPT) await rm(file);
    }
  }
}
