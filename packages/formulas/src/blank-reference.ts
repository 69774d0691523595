import type { Text } from "@kidorui/core";

/**
 * What a blank cell is to an argument that may be left out: hosts send different things for it, so the help of
 * every function with such an argument says it in these words.
 */
export const BLANK_REFERENCE: Text = {
  en: 'To omit an optional argument, write nothing or an empty text for it; 0 and FALSE are values. A reference to a blank cell omits it in Excel on the web but is 0 in Excel on the desktop: there, write no reference, or put ="" in the cell.',
  ja: '省略できる引数は、何も書かないか空の文字列を指定すると省略となる。0とFALSEは値である。空白セルへの参照は、Web版Excelでは省略、デスクトップ版Excelでは0となる。デスクトップ版では参照を書かないか、セルに「=""」と入力する。',
};
