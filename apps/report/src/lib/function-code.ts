import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const coreIndex = join(root, "packages/core/src/index.ts");
const catalogueFolder = join(root, "packages/formulas/src/catalogue");

/** Rooms of core whose files compute; the others read, check and hold. */
const COMPUTING = /^packages\/core\/src\/(units\.ts$|(metrics|stats|scenarios|indicators)\/)/;
/** Checks of arguments, which say nothing of a measure. */
const GUARDS = /\/guards\.ts$/;

interface Statement {
  /** Names in the other module, then those given to them here. */
  readonly names: readonly (readonly [string, string])[];
  readonly from: string;
}

/** Values that a module imports or exports from others; types are left out. */
function statements(file: string, word: "import" | "export"): Statement[] {
  const text = readFileSync(file, "utf8");
  const pattern = new RegExp(`^${word} \\{([^}]*)\\} from "([^"]+)";`, "gm");
  return [...text.matchAll(pattern)].map(([, list = "", from = ""]) => ({
    names: list
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((name) => {
        const [there = "", here = there] = name.split(" as ");
        return [there, here];
      }),
    from,
  }));
}

/** The file of core that each exported name comes from. */
function coreFiles(): ReadonlyMap<string, string> {
  const entries = statements(coreIndex, "export").flatMap(({ names, from }) =>
    names.map(([, here]) => [here, join(dirname(coreIndex), from)] as const),
  );
  return new Map(entries);
}

const isCode = (file: string): boolean => COMPUTING.test(relative(root, file)) && !GUARDS.test(file);

/** Files of core that a file of the catalogue, or one it imports, takes functions from. */
function importedFrom(file: string, files: ReadonlyMap<string, string>): string[] {
  return statements(file, "import").flatMap(({ names, from }) => {
    if (from === "@kidorui/core") return names.flatMap(([there]) => files.get(there) ?? []);
    return from.startsWith("./") && names.length > 0 ? importedFrom(join(dirname(file), from), files) : [];
  });
}

/** A computing file, and for an indicator the metrics and models it calls. */
function withCallees(file: string): string[] {
  if (!file.includes("/indicators/")) return [file];
  const callees = statements(file, "import").map(({ from, names }) =>
    names.length > 0 && from.startsWith("../") ? join(dirname(file), from) : file,
  );
  return [file, ...callees];
}

/**
 * Where a function's measure is computed: files of core, as paths in the repository, found by following
 * the imports of its file in the catalogue.
 */
export function functionCode(id: string): readonly string[] {
  const file = join(catalogueFolder, `${id.toLowerCase()}.ts`);
  const found = importedFrom(file, coreFiles()).filter(isCode).flatMap(withCallees).filter(isCode);
  return [...new Set(found.map((path) => relative(root, path)))];
}
