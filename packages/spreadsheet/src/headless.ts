import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import { computeAsExcel } from "./as-excel.ts";
import { engineFunction, type SheetFunction } from "./sheet-function.ts";

/** A spreadsheet without a page, for computing alone. */
export function headlessSpreadsheet(functions: readonly SheetFunction[]): FUniver {
  computeAsExcel();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {} });
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: functions.map((item): [ReturnType<typeof engineFunction>, string] => [
      engineFunction(item),
      item.name,
    ]),
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  return FUniver.newAPI(univer);
}
