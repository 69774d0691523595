import type { Text } from "@kidorui/core";

/** A headed part of the page about the site. Paragraphs use the markup of `lib/prose.ts`. */
export interface AboutSection {
  readonly id: string;
  readonly heading: Text;
  readonly paragraphs: readonly Text[];
}

export const aboutTitle: Text = { en: "About Kidorui", ja: "Kidoruiについて" };

export const aboutSummary: Text = {
  en: "What Kidorui is, how to read its numbers, how editions work, what it does not know, and how to cite it.",
  ja: "Kidoruiの目的、数値の読み方、版の仕組み、限界、引用方法を説明する。",
};

/** What stands before the citation. */
export const aboutSections: readonly AboutSection[] = [
  {
    id: "what",
    heading: { en: "What it is", ja: "概要" },
    paragraphs: [
      {
        en: "Kidorui (希土類, Japanese for rare earths) shows how exposed a country or a company is to a cut in rare-earth supply, and what would help. It is a quarterly report, a set of open tables, and an Excel add-in. The first report is about Japan.",
        ja: "Kidoruiは、希土類の供給が減った場合に国や企業がどの程度影響を受けるか、何が有効な備えとなるかを示す。四半期ごとの報告書、公開データ、Excelアドインからなる。最初の報告書は日本を対象とする。",
      },
      {
        en: "All three give the same numbers because each published number is one function applied to one edition of the data. The [functions](functions/) are the same on the page and in the cell.",
        ja: "公表する数値はすべて、ある版のデータに一つの関数を適用した結果である。ページとセルで同じ[関数](functions/)を用いるため、三者の数値は一致する。",
      },
    ],
  },
  {
    id: "readers",
    heading: { en: "Who it is for", ja: "想定する読者" },
    paragraphs: [
      {
        en: "Buyers who must say how long a stock lasts; analysts who compare policies; journalists who check a figure; researchers who need the rows behind it. None of them should have to trust us: every number leads to its formula, its rows and the publications they came from.",
        ja: "在庫が何日もつかを示す必要のある調達担当者、政策を比較する分析担当者、数値を確かめる記者、元データの行を必要とする研究者を想定する。数値ごとに数式・原データ・出典を示し、読者自身が検証できるようにしている。",
      },
    ],
  },
  {
    id: "reading",
    heading: { en: "How to read the numbers", ja: "数値の読み方" },
    paragraphs: [
      {
        en: "An underlined number opens its definition, formula, rows and sources. Copy the formula into Excel with the add-in and the cell shows the same value, because the formula names its edition.",
        ja: "下線のある数値を選ぶと、定義、数式、参照した行、出典が開く。数式には版が含まれるため、アドインを入れたExcelに貼り付けると同じ値になる。",
      },
      {
        en: "Marks come from the publishers: [e] estimated, [W] withheld, [NA] not available, [>] and [<] bounds; [d] is derived here from printed figures. Zero, withheld, not available and not collected are four different things, and none of the last three is counted as zero.",
        ja: "記号のうち、[e]（推計）、[W]（秘匿）、[NA]（不明）、[>]（下限）、[<]（上限）は公表機関によるもので、[d]は公表値から本プロジェクトで算出した値を示す。ゼロ、秘匿、不明、未収録は別の状態であり、後の三つをゼロとみなすことはない。",
      },
      {
        en: "A range beside a number holds every value that unresolved or withheld suppliers, or a printed bound, allow; the rounding of inputs is not yet in it. Figures are rounded only when they are shown.",
        ja: "数値に添えた範囲は、内訳不明または秘匿の供給国や、上下限としてのみ公表された値から取り得るすべての値を含む。入力値の丸めは、まだ範囲に反映していない。値の丸めは表示の際にのみ行う。",
      },
    ],
  },
  {
    id: "statements",
    heading: {
      en: "Observation, assumption, claim",
      ja: "観測・仮定・主張の区別",
    },
    paragraphs: [
      {
        en: "An observation is what a publication reports. An assumption is what we chose; it has a reason and can be changed. A [claim](claims/) is what somebody says about the present or promises for the future; it is shown with the readings it allows. The three stand in separate tables and are never joined in one series.",
        ja: "観測は公表物が報告した値、仮定は本プロジェクトが理由を示して置いた値、[主張](claims/)は現状や将来について誰かが述べた内容である。主張には読み方を併記する。三者は別の表に収め、一つの系列に混ぜない。",
      },
    ],
  },
  {
    id: "how-editions-work",
    heading: { en: "How editions work", ja: "版の仕組み" },
    paragraphs: [
      {
        en: "An [edition](editions/) is a date. It sees what had been published by then, and takes for every fact the preferred publisher, then the better grade, then the newest source. Rows are never overwritten: a revised figure is a new row with a newer source, so an old edition keeps its numbers and [what changed](changes/) can be listed with its cause. Until it is issued, an edition is a draft and may change. After that, a mistake of ours becomes an erratum with its own edition number; the old page stays and points to it.",
        ja: "[版](editions/)は一つの基準日で定まる。基準日までに公表されたもののうち、事実ごとに、優先する公表機関、等級の高さ、公表の新しさの順に出典を選ぶ。行は上書きせず、改定値は新しい出典を持つ新しい行として加える。このため過去の版の数値は変わらず、[変更点](changes/)を原因とともに示すことができる。公表するまでの版は草案であり、変わることがある。公表後に見つかった本プロジェクトの誤りは枝番を付した訂正版で正し、元のページも残す。",
      },
    ],
  },
  {
    id: "limits",
    heading: { en: "Limits", ja: "限界" },
    paragraphs: [
      {
        en: "The figures were read from copies of the publications and have not yet been checked at the publishers; each [source](data/sources/) says so.",
        ja: "数値は公表物の写しから読み取ったものであり、公表元の原本との照合は未了である。照合の有無は[出典](data/sources/)ごとに示す。",
      },
      {
        en: "The partner in a trade statistic is where goods were shipped from, not always where they were mined. Published shares of China in Japan's imports differ by basis and scope and are shown side by side, not joined. World output by element and shares of countries in metal making were not found in open sources. Government stocks are not published.",
        ja: "貿易統計の相手国は積出地であり、採掘国とは限らない。日本の輸入に占める中国の割合は基準と対象品目により異なるため、一つの系列につながず並べて示す。元素別の世界生産量と金属工程の国別シェアは、公開資料では確認できなかった。国家備蓄の量は公表されていない。",
      },
      {
        en: "Nothing here is a forecast, legal advice or advice to buy or sell.",
        ja: "本サイトは予測、法的助言、売買の助言のいずれも行わない。",
      },
    ],
  },
  {
    id: "privacy",
    heading: { en: "Privacy", ja: "プライバシー" },
    paragraphs: [
      {
        en: "Pages load nothing from other hosts, set no cookies and count no readers. The add-in computes in the workbook: what you type stays there.",
        ja: "他のホストへの通信、クッキー、閲覧の計測は行わない。アドインの計算はブック内で完結し、入力した値が外部に送られることはない。",
      },
    ],
  },
  {
    id: "licence",
    heading: { en: "Licence", ja: "利用条件" },
    paragraphs: [
      {
        en: "The code is under the MIT licence. The curated tables are under CC BY 4.0; the terms of each publisher stand beside its [source](data/sources/) and hold for what was taken from it.",
        ja: "コードはMITライセンス、整備したデータはCC BY 4.0による。各公表機関の条件は[出典](data/sources/)に併記しており、引用した部分にはその条件が適用される。",
      },
    ],
  },
];

/** Words of the closing sections. */
export const aboutWords = {
  cite: { en: "How to cite", ja: "引用方法" },
  citeLead: {
    en: "Name the edition: once it is issued, its address and its numbers do not change. A draft is cited with its hash. A single number is cited with its formula; the text stands under each number's definition.",
    ja: "引用の際は版を明示すること。公表した版のアドレスと数値は変わらない。草案はハッシュ値を添えて引用する。個々の数値は数式とともに引用する。引用例は各数値の定義に添えてある。",
  },
  error: { en: "How to report an error", ja: "誤りの報告" },
  errorLead: {
    en: "Say which table and row (or which page), what it says, what it should say, and where that is printed.",
    ja: "表と行（またはページ）、現在の記載、正しい内容、その根拠となる公表物を示されたい。",
  },
  errorLink: { en: "Report an error", ja: "誤りを報告する" },
  contribute: { en: "Contributing", ja: "参加方法" },
  contributeLead: {
    en: "Corrections, new sources, better Japanese and code are welcome. A new edition of a source is added as rows of CSV; a new metric as one function with its formula, reference and tests.",
    ja: "訂正、新しい出典、日本語表現の改善、コードの提供を歓迎する。新しい出典はCSVの行として、新しい指標は算式・参考文献・試験を備えた一つの関数として加える。",
  },
  contributeLink: { en: "The repository", ja: "リポジトリ" },
} as const satisfies Readonly<Record<string, Text>>;
