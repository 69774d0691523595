import { note } from "../columns.ts";
import { defineTable } from "../define.ts";

export const aliases = defineTable({
  name: "aliases",
  title: { en: "Other names", ja: "別名" },
  description: {
    en: "Other ways in which people write elements, countries, stages, products and the words that functions take, beside the codes and names of the tables. A name that would be taken for something else is refused with what it may stand for.",
    ja: "元素・国・工程・品目や関数に指定する語の、コードと正式名称以外の書き方。別のものと取り違えるおそれのある名称は、候補を示して受け付けない。",
  },
  key: ["kind", "alias", "code"],
  columns: [
    {
      name: "kind",
      type: "code",
      required: true,
      title: { en: "Kind", ja: "種類" },
      description: {
        en: "element, country, stage, product or deposit; table_column for a column of these tables; else the parameter, or the column of a list, whose word it is.",
        ja: "element（元素）、country（国）、stage（工程）、product（品目）、deposit（鉱床）、table_column（データ表の列）。それ以外は、その語を指定する引数または一覧の列の名称",
      },
    },
    {
      name: "code",
      type: "text",
      required: true,
      title: { en: "Code", ja: "コード" },
      description: { en: "Code or word it stands for.", ja: "対応するコードまたは語" },
    },
    {
      name: "alias",
      type: "text",
      required: true,
      title: { en: "Other name", ja: "別名" },
      description: {
        en: "As people write it; case, width and repeated spaces do not matter.",
        ja: "実際の書き方（大文字・小文字、全角・半角、連続する空白は区別しない）",
      },
    },
    {
      name: "lang",
      type: "code",
      values: ["", "en", "ja"],
      title: { en: "Language", ja: "言語" },
      description: {
        en: "en or ja; empty for signs of no language.",
        ja: "en（英語）またはja（日本語）。記号は空欄",
      },
    },
    {
      name: "use",
      type: "code",
      required: true,
      values: ["name", "several", "oxide", "members"],
      title: { en: "Use", ja: "扱い" },
      description: {
        en: "name: taken for the code. Refused with the code as a hint: several (stands for more than one thing, each in a row), oxide (the oxide of the element, of another mass), members (a group with other members).",
        ja: "name：コードとして受け付ける。以下はコードを候補として示し、受け付けない。several：複数のものを指し得る（1つにつき1行）、oxide：元素の酸化物（質量が異なる）、members：構成元素の異なる元素群",
      },
    },
    note,
  ],
});
