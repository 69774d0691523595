/**
 * Puts sheets of a file behind those of the workbook, with their formulas.
 * @param names Those to take; where the workbook has one of the name, Excel gives it another.
 */
export function insertSheets(file: Uint8Array, names: readonly string[]): Promise<void> {
  return Excel.run(async (context) => {
    const text = Array.from(file, (byte) => String.fromCharCode(byte)).join("");
    context.workbook.insertWorksheetsFromBase64(btoa(text), {
      sheetNamesToInsert: [...names],
      positionType: Excel.WorksheetPositionType.end,
    });
    await context.sync();
  });
}
