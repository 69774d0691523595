/** The part of a range within the cells that its sheet uses, so that a whole column costs what is in it. */
export async function usedPart(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<Excel.Range | undefined> {
  const used = range.worksheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  if (used.isNullObject) return undefined;
  const part = range.getIntersectionOrNullObject(used);
  part.load("address");
  await context.sync();
  return part.isNullObject ? undefined : part;
}
