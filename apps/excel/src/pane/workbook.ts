import { functionsIn } from "./formula.ts";

/** What happened when cells were to be filled. */
export type Insertion = { readonly inserted: string } | { readonly occupied: string };

/** Writes a label into the selected cell and a formula beside it, unless one of the two is in use. */
export function insertExample(label: string, formula: string): Promise<Insertion> {
  return Excel.run(async (context) => {
    const target = context.workbook.getActiveCell().getResizedRange(0, 1);
    target.load("address,formulas");
    await context.sync();
    if (target.formulas.flat().some((content) => content !== "")) return { occupied: target.address };
    target.formulas = [[label, formula]];
    await context.sync();
    return { inserted: target.address };
  });
}

/** The formula of the active cell, in English notation. */
export function activeFormula(): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("formulas");
    await context.sync();
    return String(cell.formulas[0]?.[0] ?? "");
  });
}

function rangeOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const mark = reference.lastIndexOf("!");
  const name = reference.slice(0, Math.max(mark, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const { worksheets } = context.workbook;
  const sheet = mark < 0 ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  const address = reference.slice(mark + 1);
  return address.endsWith("#")
    ? sheet.getRange(address.slice(0, -1)).getSpillingToRange()
    : sheet.getRange(address);
}

/** The values a reference points to, as a function would receive them. */
export function valuesAt(reference: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, reference);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/**
 * Enters every formula of the active sheet that names one of our functions again, which mends
 * `#NAME?` in workbooks opened before the add-in was there. Cells that a neighbour spills into are left.
 * @returns How many formulas were entered.
 */
export function reenterFormulas(namespace: string): Promise<number> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("formulas");
    await context.sync();
    if (used.isNullObject) return 0;
    const cells = used.formulas.flatMap((row: readonly unknown[], r) =>
      row.flatMap((content, c) => {
        if (typeof content !== "string" || !content.startsWith("=")) return [];
        if (functionsIn(content, namespace).length === 0) return [];
        const cell = used.getCell(r, c);
        const parent = cell.getSpillParentOrNullObject();
        cell.load("address");
        parent.load("address");
        return [{ cell, parent, content }];
      }),
    );
    await context.sync();
    const own = cells.filter(({ cell, parent }) => parent.isNullObject || parent.address === cell.address);
    for (const { cell, content } of own) cell.formulas = [[content]];
    await context.sync();
    return own.length;
  });
}

/** Replaces the formulas of the selection by what they show. */
export function freezeSelection(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    range.copyFrom(range, Excel.RangeCopyType.values);
    await context.sync();
    return range.address;
  });
}
