import type { Lang } from "@kidorui/core";
import { FIELDS, LABELS, NOT_COLLECTED, STATES } from "../catalogue/why-words.ts";
import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

/** The words of the states, each with the mark it stands for. */
function statesIn(lang: Lang): string {
  const marked = Object.entries(STATES).filter(([flag]) => flag !== "");
  return lang === "en"
    ? marked.map(([flag, state]) => `${state.en} (\`${flag}\`)`).join(", ")
    : marked.map(([flag, state]) => `${state.ja}（\`${flag}\`）`).join("、");
}

export const why: Method = {
  steps: [
    {
      id: "row",
      heading: { en: "Which row", ja: "どの行か" },
      text: [
        {
          en: "What stands in the row that the edition takes for the fact; lines that would be empty are left out.",
          ja: "版がその項目について採る行の記載を示す。空となる項目は省く。",
        },
      ],
    },
    {
      id: "lines",
      heading: { en: "What each line has", ja: "各項目の内容" },
      text: [
        {
          en: `The state is the \`flag\` of the row in words: ${STATES[""]?.en} where it is empty, else ${statesIn("en")}; without a row it is ${NOT_COLLECTED.en}. The reason is there only where the row has no number or there is no row, and is the sentence with which [GET](methods/get/) refuses the same question.`,
          ja: `状態は行の\`flag\`を言葉で示したもので、空欄なら${STATES[""]?.ja}、ほかは${statesIn("ja")}とし、行がなければ${NOT_COLLECTED.ja}とする。理由は、行に値がない場合または行がない場合に限り、同じ問いに[GET](methods/get/)が返すエラーの文を示す。`,
        },
        {
          en: "The source is the `source_id`, published the day from which it counts ([Which rows are read](methods/rows/#visible)), place the `locator` and note the `note` of the row; statements is the number of rows that the edition sees for the fact, those not taken included. Erratum says of each line of [errata](data/errata/) that names the row which column was wrong, what it said and says, and since which edition.",
          ja: "出典は行の`source_id`、公表日はその出典が有効となる日（[参照する行の選び方](methods/rows/#visible)）、位置は`locator`、注は`note`である。公表の数は、採らない行を含め、その項目について版が参照できる行の数とする。訂正は、その行についての[errata](data/errata/)ごとに、誤りのあった列、訂正前後の値、訂正した版を示す。",
        },
      ],
    },
  ],
  order: {
    en: `${FIELDS.map((field) => LABELS[field].en).join(", ")}.`,
    ja: `${FIELDS.map((field) => LABELS[field].ja).join("、")}の順。`,
  },
  restsOn: ["rows", "GET"],
  code: ["indicators/observation.ts"],
  refusals: [
    refused("no-data", "mine_production.FRA", 2024),
    refused("invalid-argument", "mine_production.XYZXYZ", 2024),
  ],
};
