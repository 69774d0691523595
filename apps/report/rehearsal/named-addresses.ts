import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Files that name no address in words: pictures, fonts, tables and indexes in columns of bytes. */
const WORDLESS = /\.(?:png|woff2?|parquet|wasm|pagefind|pf_\w+)$/;
const PACKED = /\.(?:zip|xlsx)$/;
const ADDRESS = /https?:\/\/[^\s"'<>`\\()[\]{}|、。，；」]+/g;

const inText = (text: string): readonly string[] =>
  [
    ...text
      .replaceAll("&amp;", "&")
      .replace(/&(?:quot|#34|#39|lt|gt);/g, '"')
      .matchAll(ADDRESS),
  ].map(([address]) => address.replace(/[.,;:]+$/, ""));

/** Addresses that the links of a printed report lead to. */
async function inPdf(file: string): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)) }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, i) =>
    (await (await pdf.getPage(i + 1)).getAnnotations()).flatMap(({ url }) => (url ? [String(url)] : [])),
  );
  return (await Promise.all(pages)).flat();
}

async function namedIn(file: string): Promise<readonly string[]> {
  if (file.endsWith(".pdf")) return inPdf(file);
  if (PACKED.test(file))
    return Object.values(unzipSync(readFileSync(file))).flatMap((part) => inText(strFromU8(part)));
  return inText(readFileSync(file, "utf8"));
}

/**
 * Whole addresses that the files of a site name, each with the first file that names it, by the kind of the file.
 * @param meant Which addresses are asked for.
 */
export async function namedAddresses(
  site: string,
  meant: RegExp,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const kinds = new Map<string, Map<string, string>>();
  for (const path of readdirSync(site, { recursive: true, encoding: "utf8" })) {
    const kind = /\.\w+$/.exec(path)?.[0];
    // A folder may be named after an edition, with a dot in it.
    if (kind === undefined || WORDLESS.test(path) || statSync(join(site, path)).isDirectory()) continue;
    const named = (await namedIn(join(site, path))).filter((address) => meant.test(address));
    const known = kinds.get(kind) ?? new Map<string, string>();
    for (const address of named) if (!known.has(address)) known.set(address, path);
    if (known.size > 0) kinds.set(kind, known);
  }
  return kinds;
}
