import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const normalize: Method = {
  steps: [
    {
      id: "names",
      heading: { en: "What is recognised", ja: "認識する名称" },
      text: [
        {
          en: "A text is compared with the codes and names of [elements](data/elements/), [countries](data/countries/) – `alpha2_code` counts as a name – and [stages](data/stages/) and with their other names in [aliases](data/aliases/): codes before names, names before aliases. Case, width, accents, middle dots, and outer and repeated spaces make no difference. A name with another in brackets, such as Nd (neodymium), is taken where both mean the same. An alias is taken where its `use` is `name`; any other is refused with the codes that may be meant.",
          ja: "文字列を、[elements](data/elements/)、[countries](data/countries/)、[stages](data/stages/)のコードと名称（国は`alpha2_code`を含む）、および[aliases](data/aliases/)の別名に照らし、コード、名称、別名の順に優先する。大文字と小文字、全角と半角、アクセント記号や中黒の有無、前後および連続する空白は区別しない。「Nd（ネオジム）」のように括弧内に別の名称を添えたものは、両者が同じものを指す場合に受け付ける。別名は`use`が`name`のものを受け付け、それ以外は該当し得るコードを示して受け付けない。",
        },
        {
          en: "The same rules turn into a code what other functions are given as an element, country, stage, product, deposit, scenario, claim, episode or table. A product is known by its code of the Harmonized System as well, as [TRADE](methods/trade/#product) says.",
          ja: "他の関数に元素、国、工程、品目、鉱床、シナリオ、主張、事例、表として指定された名称も、同じ規則でコードに直す。品目はHSコードでも指定でき、その規則は[TRADE](methods/trade/#product)に示す。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
  refusals: [refused("invalid-argument", "Unobtainium", "element")],
};
