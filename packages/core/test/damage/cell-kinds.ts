import type { Column } from "../../src/tables/define.ts";
import { type Damager, overwrite, pick, type Scene, target } from "./damage.ts";
import { isNumeric } from "./declared.ts";
import { written } from "./raw-table.ts";

const isFilled = (value: string): boolean => value !== "";
const isPositive = (value: string): boolean => Number(value) > 0;

/** Texts that no column of the type takes. */
const foreign: Record<Column["type"], readonly string[]> = {
  text: [" padded", "padded ", "a\u0007bell", "two\u000Blines"],
  code: ["two  words", "naïve", "a/b"],
  integer: ["n.a.", "20.5", "２０２４", "1e3"],
  number: ["12O0", "n.a.", "1e3", "１２", "−5"],
  date: ["24 Nov 2026", "2023-02-30", "2023/05", "2023-13"],
  period: ["FY2024", "2024H3", "2024-2020", "last year"],
  url: ["www.example.org", "ftp://example.org", "see note"],
};

/** A text of another type. */
export const wrongType: Damager = (scene) => {
  const cell = target(scene, () => true);
  const text = cell && pick(scene, foreign[cell.column.type]);
  return cell && text !== undefined ? overwrite(scene, cell, written(text)) : undefined;
};

/** A unit, or a thousands separator, in the cell of a number. */
export const unitInCell: Damager = (scene) => {
  const cell = target(scene, isNumeric, isFilled);
  if (!cell) return undefined;
  const forms = [`${cell.value} t`, `${cell.value}%`, `~${cell.value}`, `"1,${cell.value}"`];
  return overwrite(scene, cell, pick(scene, forms) ?? "");
};

/** Whether other tables refer to rows of this one by a column. */
export const isReferredTo = ({ table, folder }: Scene, column: Column): boolean =>
  column.name === table.definition.key[0] &&
  [...folder.values()].some(({ definition }) =>
    definition.columns.some(({ references }) => references === table.name),
  );

/** A code with one letter replaced by another. */
export function misspelt({ below }: Scene, code: string): string {
  const at = below(code.length);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".replace(code[at] ?? "", "");
  return `${code.slice(0, at)}${letters[below(letters.length)]}${code.slice(at + 1)}`;
}

/** A code with a wrong letter. */
export const wrongCode: Damager = (scene) => {
  const cell = target(scene, (column) => column.type === "code" && !isReferredTo(scene, column), isFilled);
  return cell && overwrite(scene, cell, misspelt(scene, cell.value));
};

/** A minus before a number. */
export const wrongSign: Damager = (scene) => {
  const cell = target(scene, isNumeric, isPositive);
  return cell && overwrite(scene, cell, `-${cell.value}`);
};

/** A number that could stand there: a thousand times as large, or with another digit. */
export const otherNumber: Damager = (scene) => {
  const cell = target(scene, isNumeric, isPositive);
  if (!cell) return undefined;
  const { value } = cell;
  const digit = String(1 + scene.below(9));
  const thousandfold = String(Number(value) * 1000);
  const forms = [thousandfold, value.replace(/\d/, digit), value.replace(/\d$/, digit)];
  return overwrite(
    scene,
    cell,
    pick(
      scene,
      forms.filter((form) => form !== value),
    ) ?? thousandfold,
  );
};

/** An empty cell. */
export const emptied: Damager = (scene) => {
  const cell = target(scene, () => true, isFilled);
  return cell && overwrite(scene, cell, "");
};
