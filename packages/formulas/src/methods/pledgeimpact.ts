import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const pledgeimpact: Method = {
  steps: [
    {
      id: "readings",
      heading: { en: "Readings", ja: "解釈" },
      text: [
        {
          en: "From the claim's row in [claims](data/claims/), t a year. `literal`: `literal_t`. `generous`: `generous_t`, or `literal_t` where that is more or `generous_t` is empty, since the best reading of a promise is not less than its words. `evidence`: the middle of `evidence_low_t` and `evidence_high_t`, which are the interval. `discounted`: `literal_t` times the mean of the class's record in [BASERATE](methods/baserate/), the interval times its 5th and 95th percentile; a claim without a class, or of a class of which no outcome is on record, has no such reading. How the three amounts were read out of the words stands in [claim_readings](data/claim_readings/).",
          ja: "[claims](data/claims/)のその主張の行による（トン／年）。`literal`は`literal_t`、`generous`は`generous_t`（空欄の場合、または`literal_t`のほうが大きい場合は`literal_t`。最も有利な解釈が文字どおりの量を下回ることはない）、`evidence`は`evidence_low_t`と`evidence_high_t`の中央で、両者を区間とする。`discounted`は`literal_t`に[BASERATE](methods/baserate/)の同じ分類の平均を掛け、区間にはその5％点と95％点を掛ける。分類のない主張や、結果を確認した例のない分類にはこの解釈の値はない。各数量を主張からどう読み取ったかは[claim_readings](data/claim_readings/)に示す。",
        },
      ],
    },
    {
      id: "year",
      heading: { en: "Year", ja: "対象年" },
      text: [
        {
          en: "A year before `target_year` gives 0 where the reading has an amount; without a year, or without a target, the amount itself.",
          ja: "対象年が`target_year`より前ならば、解釈に値がある場合は0とする。対象年を省略した場合、または目標年がない場合は量そのものを返す。",
        },
      ],
    },
  ],
  restsOn: ["BASERATE", "rows"],
  code: ["indicators/pledges.ts", "scenarios/base-rate.ts", "scenarios/stack-pledges.ts"],
  refusals: [
    refused("out-of-range", "jp-recycle-2027", "literal", 27),
    refused("invalid-argument", "jp-fusion"),
    refused("no-data", "jp-global"),
  ],
};
