import { dates } from "./sheet/date.ts";
import { logic } from "./sheet/logic.ts";
import { lookups } from "./sheet/lookup.ts";
import { numbers } from "./sheet/numbers.ts";
import { shapes } from "./sheet/shape.ts";
import { totals } from "./sheet/totals.ts";
import type { SheetFunction } from "./sheet-function.ts";

const all: readonly SheetFunction[] = [...logic, ...lookups, ...shapes, ...totals, ...numbers, ...dates];

const byName: ReadonlyMap<string, SheetFunction> = new Map(all.map((one) => [one.name, one]));

/** The functions of Excel that a formula may use beside ours and `LET`: this list and no other. */
export const sheetFunctionNames: readonly string[] = [...byName.keys(), "LET"].sort();

/** A function of Excel by its name in upper case. */
export const sheetFunction = (name: string): SheetFunction | undefined => byName.get(name);
