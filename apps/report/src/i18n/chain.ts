import type { Texts } from "../lib/text.ts";

/** Words of the chain view. */
export const chainWords = {
  title: { en: "The chain from mine to magnet", ja: "採掘から磁石までのサプライチェーン" },
  summary: {
    en: "What happens to the world's magnet rare earths if one country is lost at one stage: mine, separation or magnet.",
    ja: "採掘、分離・精製、磁石のいずれかの工程で1か国を失った場合に、世界の磁石用希土類に生じる不足を示す。",
  },
  lead: {
    en: "Neodymium, praseodymium, dysprosium and terbium pass through mines, separation, metal and alloy, and magnets. This page takes one country away at one stage and asks how much of today's magnets could still be made. Results follow from published shares and stated assumptions; they are no forecast.",
    ja: "ネオジム、プラセオジム、ジスプロシウム、テルビウムは、採掘、分離・精製、金属・合金、磁石の各工程を経る。本ページでは、ある工程から1か国を除いたとき、現在の磁石生産のうちどれだけを維持できるかを示す。公表された割合と明示した仮定による計算であり、予測ではない。",
  },
  onePerStage: { en: "Losing the largest country at each stage", ja: "工程ごとに1か国を失う場合" },
  onePerStageLead: {
    en: "If nobody has spare capacity, what is missing after the loss of a country is its share of the stage. “Left without the largest” counts what the others turn out against what all turn out together.",
    ja: "余力がどこにもなければ、失われる国の割合がそのまま不足となる。「最大国を除く充足率」は、最大の国を除いた残りの供給が全体に占める比である。",
  },
  stage: { en: "Stage", ja: "工程" },
  country: { en: "Country", ja: "国" },
  largest: { en: "Largest country", ja: "最大の国" },
  share: { en: "Share of world output", ja: "世界生産に占める割合" },
  left: { en: "Left without the largest (ratio)", ja: "最大国を除く充足率（比）" },
  basis: { en: "Basis", ja: "根拠" },
  basisFull: {
    en: "{period}, all suppliers stated, grade {grade}",
    ja: "{period}年、全供給国、等級{grade}",
  },
  basisPart: {
    en: "{period}, only some suppliers stated, grade {grade}",
    ja: "{period}年、一部の供給国のみ、等級{grade}",
  },
  magnetMaking: { en: "magnet making", ja: "磁石製造" },
  metalRow: { en: "Metal and alloy", ja: "金属・合金" },
  metalBasis: {
    en: "No shares by country are published; assumed not to limit the chain",
    ja: "国別の割合は公表されていない。供給を制約しないと仮定する",
  },
  shareFigure: {
    en: "Share of each country in the world's output of magnet rare earths at a stage; what would be missing without it if nobody has spare capacity, per cent",
    ja: "磁石用希土類の各工程の世界生産に占める国の割合（％）。余力がない場合、その国を失ったときの不足に等しい",
  },
  shareTitle: {
    en: "The largest single loss would be the {stage} of {country}: {share} of world output",
    ja: "1か国を失う影響が最も大きいのは{country}の{stage}で、世界生産の{share}を占める",
  },
  shareNote: {
    en: "Mine and separation: {period}, all suppliers stated. Magnets: {magnet}, only some suppliers are stated (grade {grade}).",
    ja: "採掘と分離・精製は{period}年の全供給国による。磁石は{magnet}年で、一部の供給国のみが公表されている（等級{grade}）。",
  },
  live: { en: "Live view", ja: "条件を変えて計算する" },
  liveLead: {
    en: "The live view carries the loss through the whole chain: spare capacity elsewhere, a better yield of magnet making, and who goes short. Your browser computes it from the numbers above as a flow of least cost, with the solver HiGHS. Its results are not published numbers and no formula returns them.",
    ja: "失われた供給が連鎖全体に及ぼす影響を、他国の余力、磁石製造の歩留まり、不足の配分を変えて計算する。上の数値を入力とする最小費用流を、ブラウザー上でソルバーHiGHSが解く。結果は公表数値ではなく、対応する関数もない。",
  },
  noScript: {
    en: "Without JavaScript the live view is not there. It would add spare capacity, yields and the policy of who goes short; the published numbers on this page stand without it.",
    ja: "JavaScriptが無効のため、条件を変えた計算はできない。有効にすれば、余力、歩留まり、不足の配分を変えられる。本ページの公表数値はそのまま利用できる。",
  },
  open: { en: "Open the live view", ja: "計算を始める" },
  openNote: {
    en: "Loads the solver from this site, a few megabytes.",
    ja: "ソルバー（数MB）を本サイトから読み込む。",
  },
  loading: { en: "Loading the solver …", ja: "ソルバーを読み込んでいる…" },
  failed: {
    en: "The solver could not be loaded: {message} Check the connection, then reload the page and try again. The numbers above do not need it.",
    ja: "ソルバーを読み込めなかった（{message}）。接続を確認し、ページを再読み込みしてやり直すこと。上の数値には影響しない。",
  },
  refused: { en: "The chain could not be computed: {message}", ja: "計算できなかった：{message}" },
  settings: { en: "What is lost, and what helps", ja: "失われる供給と条件" },
  lost: { en: "Country lost", ja: "失われる国" },
  part: { en: "Part of its capacity that is lost", ja: "失われる能力の割合" },
  spare: { en: "Spare capacity of all plants (your choice)", ja: "全工程の余力（任意の設定）" },
  yield: { en: "Yield of magnet making", ja: "磁石製造の歩留まり" },
  policy: { en: "Who goes short", ja: "不足の配分" },
  homeFirst: { en: "Cheapest first: buyers at home are served first", ja: "低費用順（国内の買い手を優先）" },
  alike: { en: "Proportional: the same part for all", ja: "比例配分（全員に同じ割合）" },
  magnetShares: { en: "Shares of magnets", ja: "磁石の割合" },
  result: {
    en: "If {country} loses {part} of its {stage}, {unmet} of today's magnets could not be made; {served} could.",
    ja: "{country}が{stage}の能力の{part}を失うと、現在の磁石生産の{unmet}が不足し、{served}が維持される。",
  },
  weakest: {
    en: "Weakest stage: {stage}. All of {country} lost there leaves {unmet} unmet, more than any other single loss.",
    ja: "最も弱い工程は{stage}である。{country}の能力をすべて失うと{unmet}が不足し、1か国の喪失では最大となる。",
  },
  noWeakest: {
    en: "With so much spare capacity no single loss leaves anything unmet.",
    ja: "この余力のもとでは、1か国を失っても不足は生じない。",
  },
  computed: { en: "Computed in your browser", ja: "ブラウザー上の計算" },
  buyers: { en: "Rare earths for the magnets of each maker", ja: "磁石生産国別の希土類の充足" },
  maker: { en: "Magnets made in", ja: "磁石の生産国" },
  needed: { en: "Needed", ja: "必要量" },
  served: { en: "Served", ja: "充足" },
  unmet: { en: "Unmet", ja: "不足" },
  total: { en: "World", ja: "世界" },
  buyersNote: {
    en: "Per cent of all magnets made today. The sum is unique; where several buyers cost the same to serve, the split among them is one of several.",
    ja: "現在の世界の磁石生産を100％とする。合計は一意に定まるが、費用が等しい買い手の間の配分は複数ありうる解の一つである。",
  },
  lossesTitle: {
    en: "Losing the {stage} of {country} leaves most unmet: {unmet}",
    ja: "不足が最大となるのは{country}の{stage}を失う場合で、{unmet}に達する",
  },
  lossesNone: { en: "No single loss leaves anything unmet", ja: "1か国を失っても不足は生じない" },
  lossesFigure: {
    en: "Unmet part of today's magnets if one country is lost wholly at one stage, with the settings above, per cent",
    ja: "1工程で1か国をすべて失った場合の不足（現在の磁石生産に対する％、上の条件による）",
  },
  conventions: { en: "How it is computed", ja: "計算の前提" },
  demandRule: {
    en: "Demand is what the chain serves today: all magnets of the period, 100 per cent, a buyer for each country that makes them. Every stage is as large as these magnets need it to be at the yields below, every country by its share.",
    ja: "需要は連鎖が現在満たしている量、すなわち当該期間の全磁石（100％）とし、磁石の生産国ごとに買い手を置く。各工程の規模は下の歩留まりのもとでその磁石に必要な量とし、国別には割合で分ける。",
  },
  capacityRule: {
    en: "Shares are of output. Capacity that stands idle is not published by country, so it is zero until you suppose some; without it the loss shown is an upper bound.",
    ja: "割合は生産量による。遊休能力の国別の値は公表されていないため、設定しない限り0とする。その場合の不足は上限を示す。",
  },
  periodRule: {
    en: "Shares of the stages come from the periods named above and are set side by side; stocks, time and new plants are not part of this model.",
    ja: "各工程の割合は上記の期間の値を並べたものである。備蓄、時間の経過、新設備は含まない。",
  },
  metalRule: {
    en: "Metal and alloy making loses its yield and limits nothing: an assumption, since no shares by country are published.",
    ja: "金属・合金では歩留まりの分だけ失われ、供給は制約しない。国別の割合が公表されていないための仮定である。",
  },
  costRule: {
    en: "A tonne that stays in its country costs nothing to move, one that crosses a border one unit; unmet demand costs the penalty below. Only the order matters.",
    ja: "国内の移送は費用0、国境を越える移送は1単位とし、不足の費用は下の値とする。意味を持つのは大小関係だけである。",
  },
  othersRule: {
    en: "What no country is named for is one group. It is never lost as a whole, and counts as one buyer.",
    ja: "国名の示されない分は一つのまとまりとして扱う。全体を失う場合は計算せず、一つの買い手とみなす。",
  },
  assumptions: { en: "Assumptions", ja: "仮定" },
  assumption: { en: "Assumption", ja: "仮定" },
  low: { en: "Low", ja: "下限" },
  mode: { en: "Most likely", ja: "最頻値" },
  high: { en: "High", ja: "上限" },
  reason: { en: "Reason", ja: "理由" },
  resilience: { en: "What a cut would do, and what would help", ja: "供給途絶の影響と対策" },
} as const satisfies Texts;
