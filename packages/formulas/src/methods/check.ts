import type { Lang, Text } from "@kidorui/core";
import { type Problem, problems } from "../catalogue/check-problems.ts";
import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

/** Stands in a sentence for what differs from list to list. */
const ANY = "…";

/** Every sentence that is CHECK's own, as it writes it; what differs from list to list is left open. */
const sentences: Readonly<Record<keyof typeof problems, readonly Problem[]>> = {
  missingColumn: [problems.missingColumn(ANY, ANY)],
  twice: [problems.twice()],
  unknownColumn: [problems.unknownColumn(ANY, [], []), problems.unknownColumn(undefined, [ANY], [ANY])],
  error: [problems.error(ANY)],
  noNumber: [problems.noNumber()],
  percentage: [problems.percentage()],
  negative: [problems.negative()],
  aboveOne: [problems.aboveOne()],
  noDate: [problems.noDate()],
  twoReadings: [problems.twoReadings(ANY, [ANY, ANY])],
  noContent: [problems.noContent()],
  idleContent: [problems.idleContent()],
  noComposition: [problems.noComposition()],
  unknownForm: [problems.unknownForm([ANY], [ANY])],
  noRisk: [problems.noRisk()],
  nothing: [problems.nothing()],
  noPurchase: [problems.noPurchase()],
  empty: [problems.empty()],
};

const sentenceIn = ({ problem, fix }: Problem, lang: Lang): string =>
  lang === "en" ? `“${problem.en}” – “${fix.en}”` : `「${problem.ja}」―「${fix.ja}」`;

const ownSentences: readonly Text[] = Object.values(sentences)
  .flat()
  .map((found) => ({ en: sentenceIn(found, "en"), ja: sentenceIn(found, "ja") }));

export const check: Method = {
  steps: [
    {
      id: "checks",
      heading: { en: "What is checked", ja: "点検の内容" },
      text: [
        {
          en: "The headings first: columns that the template needs and that are missing, that are there twice or that it does not know. Then every cell of a known column below them: whether a name is known and a quantity a number, by the rules of the functions that take such cells: a risk is above 0, as EXPOSURE wants it, and at most 1; a date is what RUNOUT takes. Where a row says its form, its element is one that CONVERT can convert, no group. A cell that holds an error is one line among the others.",
          ja: "まず見出しについて、様式に必要な列の不足、重複、不明な列を点検する。次に既知の列の各セルについて、名称が既知か、数量が数値かを点検する。判断の基準は、そのセルを引数とする関数と同じである。リスクはEXPOSUREと同じく0より大きい値（上限1）、日付はRUNOUTが受け付けるものとする。形態のある行の元素は、CONVERTで換算できるもの（元素群以外）とする。エラーのセルは問題の1行として示す。",
        },
        {
          en: "A row without any content is passed over. A cell that is empty or 0 is a problem in the column `risk`, and in a required column other than `stock`, where it means nothing in stock. Nothing bought is none where `stock_kg` stands beside it.",
          ja: "内容のない行は点検しない。空白または0のセルは、列`risk`と、`stock`（在庫なしを意味する）を除く必須の列では問題とする。`stock_kg`のある行の購入量0は問題としない。",
        },
        {
          en: "A text that may be two numbers (1.250, or 1,250) or two days (3/4/2027) is a problem, with both. In a list with a column `content`, alloys and other goods need theirs, above 0 and at most 1; oxide, metal and rows without a form have none, and every row has one element.",
          ja: "2つの数値（1.250または1,250）または2つの日付（3/4/2027）に読める文字列は問題とし、両方の読み方を示す。列`content`がある場合、合金などの製品には含有率（0より大きく1以下）が必要であり、酸化物、金属、形態のない行には不要である。また、各行の元素は1つとする。",
        },
        {
          en: "With `beside`, the answer has a row for each of the range, under a heading: all that is wrong in it, in the order below; a column that is missing is told beside every row. A list without rows has none there.",
          ja: "`beside`を指定すると、見出しの下の1列に、範囲の各行に対応させてその行の問題をすべて下の順で示す。不足する列は全行に示す。行のない表では空とする。",
        },
      ],
    },
    {
      id: "headings",
      heading: { en: "How headings are recognised", ja: "見出しの認識" },
      text: [
        {
          en: "A heading is compared with the columns of the template in lower case and with spaces and hyphens as underscores: kg per year is `kg_per_year`. Else it may be one of the other names of the kind `column` in [aliases](data/aliases/), Japanese ones among them, as [NORMALIZE](methods/normalize/) compares them.",
          ja: "見出しは、小文字とし空白とハイフンを下線に置き換えて、様式の列名と照らす（kg per yearは`kg_per_year`）。一致しなければ、[aliases](data/aliases/)の種類`column`の別名（日本語を含む）と、[NORMALIZE](methods/normalize/)と同じ方法で照らす。",
        },
        {
          en: "The answer names a column that was written by another name as it is written, a missing one as the template does, and any other in lower case with underscores.",
          ja: "結果では、別名で書かれた列はその表記のまま、不足する列は様式の列名、それ以外は小文字と下線による表記で示す。",
        },
        {
          en: "Where there is a problem, the answer begins with its column names, in Japanese if the words are; the single row OK has none above it.",
          ja: "問題がある場合、結果の1行目は列名とする（言語が日本語なら日本語）。問題がなければ列名を置かず、OKの1行のみとする。",
        },
      ],
    },
    {
      id: "sentences",
      heading: { en: "Problem and fix, word for word", ja: "問題と直し方の文" },
      text: [
        {
          en: "An unknown name, and a date of another calendar, are told in the words with which a function refuses the same cell: its first sentence is the problem, the rest the fix. All others are these, with … for what the list or the template puts there:",
          ja: "不明な名称と、他の暦による日付は、同じセルに対して関数が返すエラーの文で示し、最初の文を問題、残りを直し方とする。それ以外は次のとおりで、…には表または様式による語が入る。",
        },
        ...ownSentences,
      ],
    },
  ],
  order: {
    en: "Headings first, then row by row, in a row by the columns of the template. One row with OK where nothing is wrong.",
    ja: "見出し、各行（行の中は様式の列の順）の順。問題がなければOKの1行。",
  },
  refusals: [
    refused("no-data", [["supplier", "country"]], "suppliers"),
    refused("invalid-argument", [["supplier"], ["A"]], "customers"),
  ],
};
