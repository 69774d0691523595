import type { Text } from "@kidorui/core";
import type { ComputedSheet, Content, TemplateSheet } from "@kidorui/templates";
import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LogLevel,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { FormulaDataModel, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { SetRangeValuesMutation, UniverSheetsPlugin } from "@univerjs/sheets";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { ILayoutService, UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import { offerArgumentWords } from "./argument-words.ts";
import { computeAsExcel } from "./as-excel.ts";
import { keepUnclearNumbers } from "./clear-numbers.ts";
import { computedSheetOf, contentsOf, plainContentsOf, type Spills } from "./contents.ts";
import { type Data, functionHelp, sheetFunctions } from "./functions.ts";
import { type ProgressWords, wordsOf } from "./locales.ts";
import { passOutdatedNames } from "./outdated-names.ts";
import { engineFunction, type Place } from "./sheet-function.ts";
import { ROWS, sheetOfTemplate } from "./sheet-of-template.ts";
import { refersToTable } from "./table-references.ts";
import { keepTypedText } from "./undisturbed-typing.ts";
import { type WordList, wordList } from "./word-list.ts";

/** The selected cell, for words beside the sheet. */
export interface SelectedCell {
  readonly address: string;
  /** Empty where a value was typed. */
  readonly formula: string;
  readonly shown: string;
  /** Why one of our functions gives the error that it shows. */
  readonly message: Text | undefined;
  /** Whether it shows an error because the formula refers to a table by its name. */
  readonly isOfTable: boolean;
}

/** An opened sheet. */
export interface OpenedSheet {
  /** Adds the sheets of a template, or turns to them where the workbook has them already. */
  add(sheets: readonly TemplateSheet[]): void;
  /** Writes a formula under what stands on the sheet, and selects it. */
  write(formula: string): void;
  /** Takes the keys. */
  focus(): void;
  setDark(isDark: boolean): void;
  /** What the sheet in front shows. */
  contents(): readonly (readonly Content[])[];
  /** Every sheet in use, with its formulas; the empty ones where all are. */
  computed(): readonly ComputedSheet[];
}

/** What a sheet is opened with. */
export interface Opening extends Data {
  readonly container: HTMLElement;
  /** Where words for an argument are offered; empty and hidden until there are some. */
  readonly words: HTMLElement;
  /** Of the empty sheet. */
  readonly name: string;
  readonly progress: ProgressWords;
  readonly isDark: boolean;
  readonly onSelect: (cell: SelectedCell) => void;
}

const UNIT = "playground";
/** Columns of the empty sheet. */
const COLUMNS = 26;

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

/** Why cells show errors, as our functions say it. */
class Complaints {
  readonly #messages = new Map<string, Text>();
  readonly add = (place: Place, message: Text): void => void this.#messages.set(keyOf(place), message);
  at = (place: Place): Text | undefined => this.#messages.get(keyOf(place));
}

async function engineWith(opening: Opening, complaints: Complaints): Promise<Univer> {
  const { container, isDark, lang } = opening;
  computeAsExcel();
  const univer = new Univer({
    ...(await wordsOf(lang, opening.progress)),
    darkMode: isDark,
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: sheetFunctions(opening, complaints.add).map(
      (item): [ReturnType<typeof engineFunction>, string] => [engineFunction(item), item.name],
    ),
  });
  // Without buttons for looks, which have no names for whoever hears them: looks are no part of what is saved either.
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { footer: { menus: false, zoomSlider: false } });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { description: [...functionHelp(lang)] });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}

function selectedCell(sheet: FWorksheet, range: FRange, complaints: Complaints): SelectedCell {
  const cell = sheet.getRange(range.getRow(), range.getColumn());
  const [shown, formula] = [cell.getDisplayValue(), cell.getFormula()];
  const place = { sheet: sheet.getSheetId(), row: range.getRow(), column: range.getColumn() };
  const message = shown.startsWith("#") && formula !== "" ? complaints.at(place) : undefined;
  return { address: cell.getA1Notation(), formula, shown, message, isOfTable: refersToTable(formula) };
}

/** What the formulas of a sheet spill. */
function spillsIn(formulas: FormulaDataModel, sheet: string): Spills {
  const cells = formulas.getArrayFormulaCellData()[UNIT]?.[sheet];
  return {
    areas: Object.values(formulas.getArrayFormulaRange()[UNIT]?.[sheet] ?? {}).flatMap((row) =>
      Object.values(row ?? {}),
    ),
    valueAt: (row, column) => cells?.[row]?.[column]?.v,
  };
}

/** What stands between keys or the clipboard and a cell. */
function helpTyping(injector: Injector, opening: Opening, words: WordList): void {
  offerArgumentWords(injector, opening, words);
  passOutdatedNames(injector, UNIT);
  keepTypedText(injector);
  keepUnclearNumbers(injector);
}

/** Calls when another cell is selected, or what stands in one may have changed. */
function onChange(api: FUniver, injector: Injector, tell: () => void): void {
  api.addEvent(api.Event.SelectionChanged, tell);
  api.addEvent(api.Event.ActiveSheetChanged, tell);
  api.getFormula().calculationResultApplied(tell);
  // What is deleted is computed by nobody.
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetRangeValuesMutation.id) tell();
  });
}

/** Opens an empty sheet in an element. */
export async function openSheet(opening: Opening): Promise<OpenedSheet> {
  const complaints = new Complaints();
  const words = wordList(opening.words);
  const univer = await engineWith(opening, complaints);
  const api = FUniver.newAPI(univer);
  const workbook: FWorkbook = api.createWorkbook({
    id: UNIT,
    sheetOrder: ["first"],
    sheets: {
      first: { id: "first", name: opening.name, rowCount: ROWS, columnCount: COLUMNS, cellData: {} },
    },
  });
  const injector = univer.__getInjector();
  helpTyping(injector, opening, words);
  const formulas = injector.get(FormulaDataModel);
  await injector.get(LifecycleService).onStage(LifecycleStages.Steady);
  const spillsOf = (sheet: FWorksheet): Spills => spillsIn(formulas, sheet.getSheetId());
  const tell = (): void => {
    const sheet = workbook.getActiveSheet();
    const range = sheet.getActiveRange();
    if (range) opening.onSelect(selectedCell(sheet, range, complaints));
  };
  onChange(api, injector, tell);
  return {
    add(sheets) {
      const names = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetName(), sheet]));
      const added = sheets.map(
        (sheet) =>
          names.get(sheet.name) ?? workbook.insertSheet(sheet.name, { sheet: sheetOfTemplate(sheet) }),
      );
      added[0]?.activate();
    },
    write(formula) {
      const sheet = workbook.getActiveSheet();
      const { length } = contentsOf(sheet, spillsOf(sheet)).filter((row) =>
        row.some((cell) => cell !== null),
      );
      const cell = sheet.getRange(length === 0 ? 0 : contentsOf(sheet, spillsOf(sheet)).length + 1, 0);
      cell.setValue({ f: formula });
      sheet.setActiveRange(cell);
    },
    focus() {
      injector.get(IUniverInstanceService).focusUnit(UNIT);
      injector.get(ILayoutService).focus();
    },
    setDark: (isDark) => api.toggleDarkMode(isDark),
    contents() {
      const sheet = workbook.getActiveSheet();
      return plainContentsOf(sheet, spillsOf(sheet));
    },
    computed: () => {
      const sheets = workbook.getSheets().map((sheet) => computedSheetOf(sheet, spillsOf(sheet)));
      const inUse = sheets.filter(({ contents }) => contents.flat().some((cell) => cell !== null));
      return inUse.length > 0 ? inUse : sheets;
    },
  };
}
