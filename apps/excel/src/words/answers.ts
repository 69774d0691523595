import type { Text } from "@kidorui/core";

/** Every sentence the pane answers with, and the labels of what an answer offers. */
export const answers = {
  failed: { en: "Excel refused: {reason}", ja: "Excelのエラー：{reason}" },
  unchanged: { en: "Nothing was changed.", ja: "変更していません。" },
  copied: { en: "Copied.", ja: "コピーしました。" },
  notCopied: {
    en: "Copying is not allowed here; select this text and press Ctrl+C.",
    ja: "コピーが許可されていません。次の文字列を選択し、Ctrl+Cを押してください。",
  },
  inserted: { en: "Inserted at {cells}", ja: "挿入先：{cells}" },
  sheetsInserted: {
    en: "Added “{title}” behind the sheets of this workbook: {sheets}",
    ja: "「{title}」をブックの末尾に追加しました：{sheets}",
  },
  noSheets: {
    en: "This Excel cannot take sheets from a file; download the template and open it.",
    ja: "このExcelではファイルからシートを追加できません。テンプレートをダウンロードして開いてください。",
  },
  occupied: {
    en: "Nothing was changed: the result needs empty cells. In use: {cells}",
    ja: "挿入できませんでした。挿入先と結果の展開先のセルを空にしてください。使用中のセル：{cells}",
  },
  inTables: {
    en: "Nothing was changed: a result of several cells cannot stand in an Excel table ({tables}). Select a cell beside it.",
    ja: "挿入できませんでした。複数のセルに及ぶ結果は、Excelのテーブル（{tables}）の中には展開できません。テーブルの外のセルを選択してください。",
  },

  notOurs: { en: "{address} holds no REE formula.", ja: "{address}にREE関数の数式はありません。" },
  gives: { en: "{address} gives {value}.", ja: "{address}：{value}" },
  withUnit: { en: "{value} ({unit})", ja: "{value}（{unit}）" },
  table: { en: "a table of {rows} × {columns}", ja: "{rows}行×{columns}列の表" },
  interval: { en: "It lies between {low} and {high}.", ja: "取り得る範囲：{low}～{high}" },
  differs: {
    en: "The cell shows another result: press Ctrl+Alt+F9. (Where an argument points to an empty cell, Excel on the desktop takes 0.)",
    ja: "セルの表示は異なります。Ctrl+Alt+F9で再計算してください（引数が空白のセルを指す場合、Windows版とMac版では0として扱われます）。",
  },
  noData: {
    en: "Computed from the cells and values you gave alone.",
    ja: "指定したセルと値だけから計算しています。",
  },
  data: {
    en: "Data: edition {editions}, {rows} {rows:row|rows} read.",
    ja: "データ：{editions}版、使用した行：{rows}行。",
  },
  moreSources: {
    en: "And {count} more {count:source|sources}.",
    ja: "出典はほかに{count}件。",
  },
  error: { en: "{address}: {error} {meaning}", ja: "{address}：{error} {meaning}" },
  shownError: { en: "{error}: {meaning} {mend}", ja: "{error}：{meaning} {mend}" },
  inTheWay: { en: "In the way: {cells}.", ja: "展開先で使用中のセル：{cells}" },
  cannotCompute: {
    en: "The pane cannot compute the formula of {address}. {why}",
    ja: "{address}の数式は、この作業ウィンドウでは計算できません。{why}",
  },

  nothingToRepair: {
    en: "No REE formula of this workbook needs repair.",
    ja: "修復が必要なREE数式はありません（全シートを確認しました）。",
  },
  repaired: {
    en: "REE formulas that needed repair: {found}. Repaired: {repaired}. Nothing else was touched.",
    ja: "修復が必要なREE数式：{found}個。修復した数式：{repaired}個。ほかのセルは変更していません。",
  },
  notRepaired: {
    en: "Still to mend by hand ({count} {count:cell|cells}): {cells}. Unprotect the sheet, or check the spelling.",
    ja: "修復できないセル：{cells}。シートの保護を解除し、つづりを確認してください。",
  },

  cannotTellReach: {
    en: "Nothing was changed: this version of Excel does not tell how far a result reaches, and half a table must not be lost. Copy the cells and paste them as values instead.",
    ja: "変更していません。このバージョンのExcelは結果の表がどこまで続くかを伝えないため、表の一部が失われるおそれがあります。セルをコピーし、値として貼り付けてください。",
  },
  unfinished: {
    en: "{cells} {cells:shows|show} no result and {cells:stays as it is|stay as they are}; repair first.",
    ja: "結果が表示されていない{cells}は変更しません。先に修復してください。",
  },
  others: {
    en: "{count} {count:formula|formulas} without an REE function {count:stays|stay}.",
    ja: "REE関数を含まない数式{count}個は変更しません。",
  },
  nothingToFreeze: {
    en: "The selection holds no REE formula that could be turned into a value.",
    ja: "選択範囲に、値に変換できるREE数式がありません。",
  },
  freezeQuestion: {
    en: "Turn {formulas} REE {formulas:formula|formulas} on {sheet} into values, with all {cells} {cells:cell|cells} of the results: {areas}?",
    ja: "シート「{sheet}」のREE数式{formulas}個（結果の{cells}セル：{areas}）を値に変換します。よろしいですか？",
  },
  freezeUndo: {
    en: "Excel's own list of undo steps is emptied by this. The pane can put the formulas back until you turn others into values.",
    ja: "Excelの「元に戻す」の履歴は消えます。この作業ウィンドウの［数式に戻す］で、次の変換まで数式に戻せます。",
  },
  freeze: { en: "Turn into values", ja: "値に変換" },
  doNotFreeze: { en: "Leave them", ja: "変換しない" },
  frozen: {
    en: "{cells} {cells:cell|cells} on {sheet} now {cells:holds a value|hold values}: {areas}.",
    ja: "シート「{sheet}」の{cells}セル（{areas}）を値に変換しました。",
  },
  changedMeanwhile: {
    en: "Nothing was changed: {cell} is no longer what it was when you were asked. Try again.",
    ja: "変更していません。確認の後に{cell}の内容が変わりました。もう一度実行してください。",
  },
  thawed: { en: "{count} {count:formula|formulas} put back.", ja: "数式{count}個を元に戻しました。" },
  notThawed: {
    en: "Changed since, and left: {areas}.",
    ja: "変換後に内容が変わった{areas}はそのままです。",
  },
  refusedFormulas: {
    en: "Excel did not take the {areas:formula|formulas} of {areas}, which {areas:keeps its values|keep their values}. Unprotect the sheet, or bring back what the {areas:formula refers|formulas refer} to, and try again.",
    ja: "{areas}の数式はExcelが受け付けなかったため、値のままです。シートの保護を解除するか、数式が参照するものを元に戻してから、もう一度実行してください。",
  },

  editionQuestion: {
    en: "On edition {edition}, {changes} {changes:formula|formulas} would change and {same} would not.",
    ja: "{edition}版で計算すると、変わる数式は{changes}個、変わらない数式は{same}個です。",
  },
  change: { en: "{address}: {before} → {after}", ja: "{address}：{before} → {after}" },
  changeOfTable: {
    en: "{address}: {before} → {after} ({cells} cells)",
    ja: "{address}：{before} → {after}（{cells}セル）",
  },
  more: { en: "And {count} more.", ja: "ほか{count}個" },
  cannotComputeThese: {
    en: "The pane cannot compute: {cells}.",
    ja: "作業ウィンドウで計算できない数式：{cells}",
  },
  pinMeans: {
    en: "Formulas that name an edition stay. Once pinned, all others compute with this edition, and newer data change nothing until you pin another.",
    ja: "版を指定した数式は変わりません。版を固定すると、ほかの数式はすべてその版で計算され、データが更新されても固定を変えるまで変わりません。",
  },
  pin: { en: "Pin edition {edition}", ja: "{edition}版に固定" },
  doNotPin: { en: "Leave as it is", ja: "変更しない" },
  pinned: {
    en: "This workbook computes with edition {edition}. The pin is saved with the file.",
    ja: "このブックを{edition}版に固定しました。固定はブックとともに保存されます。",
  },

  nothingToCheck: {
    en: "Select a table with its headings: suppliers (supplier, country, element, kg_per_year) or stocks (element, stock, daily_use).",
    ja: "見出しを含めて表を選択してください。調達先（供給者、国、元素、年間kg）または在庫（元素、在庫、1日使用量）の表を点検できます。",
  },
  nothingToMend: {
    en: "Nothing to mend in {rows} {rows:row|rows}.",
    ja: "{rows}行に問題はありません。",
  },
  toMend: {
    en: "{found} to mend in {rows} {rows:row|rows}; choose one to go to its cell.",
    ja: "{rows}行に{found}件の問題があります。選ぶとセルへ移動します。",
  },
  finding: { en: "{cell} {problem} {fix}", ja: "{cell} {problem}{fix}" },
} as const satisfies Record<string, Text>;
