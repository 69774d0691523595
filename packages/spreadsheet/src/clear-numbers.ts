import { numbersMeant } from "@kidorui/formulas";
import { patterns } from "@kidorui/templates";
import {
  CellValueType,
  type ICellData,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { parseDate } from "numfmt";

/** Earlier than the engine's own reader of what was typed, which has no priority. */
const EARLIER = 1000;
/** Among hooks of the clipboard, the lower one comes first. */
const FIRST = -1;

/** The number format of a cell in which everything is a text. */
const AS_TYPED = "@";

/**
 * Whether a text is no clear number: thousands, or one and a part, 1.250; or a day, which the engine would count since
 * 1900. A comma is no point to a sheet in English or Japanese.
 */
const isUnclear = (text: string): boolean =>
  (text.includes(".") && numbersMeant(text).length > 1) || parseDate(text) !== null;

/** What was typed into a cell, as text. */
const typed = ({ p, v }: ICellData): string =>
  (p?.body?.dataStream ?? String(v ?? "")).replace(/\r?\n$/, "").trim();

/**
 * Leaves such a text the text that it is in cells that show whole numbers, where the engine would show 1 for 1.250 and
 * 46,477 for a day: what checks the list can tell it then.
 */
export function keepUnclearNumbers(injector: Injector): void {
  const book = (): Nullable<Workbook> =>
    injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const isWhole = (subUnitId: string, row: number, column: number): boolean =>
    book()?.getSheetBySheetId(subUnitId)?.getCellStyle(row, column)?.n?.pattern === patterns.whole;

  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: EARLIER,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = cell ? typed(cell) : "";
      return cell && isUnclear(text) && isWhole(subUnitId, row, col)
        ? next({ ...cell, p: undefined, v: text, t: CellValueType.FORCE_STRING })
        : next(cell);
    },
  });
  injector.get(ISheetClipboardService).addClipboardHook({
    id: "kidorui.unclear-numbers",
    priority: FIRST,
    onPasteCells(_, { unitId, subUnitId, range }, cells) {
      const texts: Record<number, Record<number, ICellData>> = {};
      cells.forValue((r, c, cell) => {
        const [row = 0, column = 0] = [range.rows[r], range.cols[c]];
        if (!isUnclear(typed(cell)) || !isWhole(subUnitId, row, column)) return;
        texts[row] = { ...texts[row], [column]: { s: { n: { pattern: AS_TYPED } } } };
      });
      const params = { unitId, subUnitId, cellValue: texts };
      if (Object.keys(texts).length > 0)
        injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
      return { undos: [], redos: [] };
    },
  });
}
