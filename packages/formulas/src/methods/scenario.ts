import type { Text } from "@kidorui/core";
import type { ScenarioMetricName } from "../catalogue/scenario-metric.ts";
import type { Meaning, Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { scenarioFiles, scenarioRefusals } from "./shared/scenario.ts";

/** What each metric of a scenario measures, with its denominator. */
const metrics: Readonly<Record<ScenarioMetricName, Text>> = {
  unmet: {
    en: String.raw`$\sum_t U_t$ over all months of the horizon, t.`,
    ja: String.raw`計算期間の全月の$\sum_t U_t$（トン）。`,
  },
  unmetshare: {
    en: String.raw`$\sum_t U_t / \sum_t D_t$: unmet over all months of the horizon, divided by the demand of all its months before substitution.`,
    ja: String.raw`$\sum_t U_t / \sum_t D_t$。計算期間の全月の不足量を、同じ全月の代替前の需要で割る。`,
  },
  service: {
    en: "the smallest $v_t$ of all months, where $v_t = (E_t - U_t)/E_t$ is the part of the demand after substitution that is met in the month.",
    ja: "全月の$v_t$の最小値。$v_t = (E_t - U_t)/E_t$は代替後の需要のうち、その月に満たされた割合。",
  },
  monthsshort: {
    en: "how many months are short. A month is short if $U_t > 10^{-9} E_t$: less is rounding.",
    ja: "不足月の数。$U_t > 10^{-9} E_t$の月を不足月とする（これ以下は丸めの誤差とみなす）。",
  },
  survive: {
    en: String.raw`months from the trigger until demand is no longer met: $f - \tau + r_f/(G_f - a_f)$, at least 0, with $f$ the first short month. What the alternatives leave, $G_f - a_f$, is needed evenly over the month, and the stock is gone after the part $r_f/(G_f - a_f)$ of it. No number where no month is short.`,
    ja: String.raw`起点から需要を満たせなくなるまでの月数。最初の不足月を$f$として$f - \tau + r_f/(G_f - a_f)$（0以上）とする。代替供給で足りない分$G_f - a_f$は月を通じて均等に必要となり、備蓄は月の$r_f/(G_f - a_f)$が過ぎた時点で尽きる。不足月がなければ値はない。`,
  },
  days: {
    en: String.raw`survive $\times\ 365.25/12$.`,
    ja: String.raw`survive $\times\ 365.25/12$。`,
  },
  recover: {
    en: String.raw`months from the trigger to the beginning of the month after the last short one, $l + 1 - \tau$, at least 0, with $l$ the last short month; 0 where none is short. No number where the last month of the horizon is short.`,
    ja: String.raw`起点から最後の不足月の翌月初めまでの月数。最後の不足月を$l$として$l + 1 - \tau$（0以上）とし、不足月がなければ0とする。計算期間の最終月が不足月ならば値はない。`,
  },
  cover: {
    en: String.raw`$(K_0/E_0)\times 365.25/12$: days that the first stock lasts at the use of month 0 if nothing arrives. It does not depend on the restriction.`,
    ja: String.raw`$(K_0/E_0)\times 365.25/12$。何も到着しない場合に、当初の備蓄が最初の月の使用量で何日もつか。制限の内容には左右されない。`,
  },
  loss: {
    en: String.raw`$\sum_t (1 - v_t)$, in months of full supply.`,
    ja: String.raw`$\sum_t (1 - v_t)$。全量供給の月数に換算した損失。`,
  },
  index: {
    en: String.raw`$\frac1T \sum_t v_t$: the mean of the monthly parts, each month counting alike.`,
    ja: String.raw`$\frac1T \sum_t v_t$。各月の割合を等しい重みで平均する。`,
  },
  unmetcutshare: {
    en: String.raw`$\sum_{t\in C} U_t / \sum_{t\in C} D_t$: what is unmet in the months of the cut, divided by the demand of the same months before substitution. $C$ holds each month $b_i \le t < e_i$ of a supplier with $s_i\rho_i > 0$, once; months of recovery are no part of it. A longer horizon changes nothing. 0 where nothing is withheld; no number where some $e_i \ge T$, because the cut then reaches the end of the horizon and how it goes on is not known.`,
    ja: String.raw`$\sum_{t\in C} U_t / \sum_{t\in C} D_t$。供給途絶が続く月の不足量を、同じ月の代替前の需要で割る。$C$は$s_i\rho_i > 0$の供給者について$b_i \le t < e_i$となる月の全体（重複なし）で、回復の月を含まない。計算期間を延ばしても変わらない。制限がなければ0とする。$e_i \ge T$のものがあれば、途絶が計算期間の終わりまで続き、その先が分からないため値はない。`,
  },
  stock: {
    en: "$K_T$: what is in stock after the last month, t.",
    ja: "$K_T$。最終月の後に残る備蓄（トン）。",
  },
};

/** The same as a list. */
export const metricMeanings: readonly Meaning[] = Object.entries(metrics).map(([name, meaning]) => ({
  name,
  meaning,
}));

export const scenario: Method = {
  symbols: [
    { tex: "t", meaning: { en: "month, from 0 to T − 1", ja: "月（0～T－1）" } },
    { tex: "U_t", meaning: { en: "demand of month t that stays unmet, t", ja: "t月の不足量（トン）" } },
    {
      tex: "D_t",
      meaning: { en: "demand of month t before substitution, t", ja: "t月の代替前の需要（トン）" },
    },
    {
      tex: String.raw`\sigma_t`,
      meaning: { en: "part of demand that is substituted or saved", ja: "代替・削減される需要の割合" },
    },
    {
      tex: "A_t",
      meaning: {
        en: "what contracts, recycling and home production deliver, t",
        ja: "契約、リサイクル、国内生産による供給（トン）",
      },
    },
    {
      tex: "a_{k,t}",
      meaning: {
        en: "what alternative k gives, up to its capacity of the month, t",
        ja: "代替供給源kの供給量（その月の能力が上限、トン）",
      },
    },
    {
      tex: "r_t",
      meaning: {
        en: "release from stock, up to its limit and down to its floor, t",
        ja: "備蓄の放出（放出上限と最低備蓄の範囲内、トン）",
      },
    },
  ],
  steps: [
    {
      id: "levers",
      heading: { en: "The numbers it runs on", ja: "計算に用いる入力" },
      text: [
        {
          en: "The levers are the rows of [scenario_levers](data/scenario_levers/) of the scenario and of those it builds on, named by `parent_id` in [scenarios](data/scenarios/) one after another. A lever that several of them state has the value of the one nearest to the scenario. The horizon $T$ is `horizon_months` of the scenario itself, and month 0 is its `start`. What the reader sets takes the place of all this. [LEVERS](methods/levers/) shows the outcome.",
          ja: "入力は、シナリオ自身と、[scenarios](data/scenarios/)の`parent_id`でたどれるもとのシナリオの[scenario_levers](data/scenario_levers/)の行である。同じ入力が複数のシナリオにあれば、最も近いシナリオの値を採る。計算期間$T$はシナリオ自身の`horizon_months`、0月は`start`の月である。利用者が設定した値はこれらに代わる。結果は[LEVERS](methods/levers/)で確かめられる。",
        },
        {
          en: "Where the order of the levers counts, the rows of the scenario that builds on no other come first and those of the scenario itself last, each in the order of the file. A lever that is stated again, or set by the reader, keeps its place; one that only the reader sets comes after all rows. Suppliers are in the order in which any lever of theirs first appears among these, and so are alternatives.",
          ja: "入力の順序は、もとのシナリオを持たないシナリオの行を最初、シナリオ自身の行を最後とし、それぞれの中ではファイルの順とする。改めて示された入力や利用者が設定した入力の位置は変わらず、利用者だけが設定した入力はすべての行の後に置く。供給者の順序は、この順序でその供給者のいずれかの入力が初めて現れる順とし、代替供給源も同様とする。",
        },
        {
          en: "Values in t, t/month, months, share and share/yr stand as they are. With $D$ the stated demand of month 0, $x$ days-of-demand are $x D/(365.25/12)$ tonnes, or tonnes a month where the lever is a rate, and the share-of-demand $x$ is $x D$.",
          ja: "t、t/month、months、share、share/yrの値はそのまま用いる。0月の需要の値を$D$として、days-of-demand（需要日数）の$x$は$x D/(365.25/12)$トン（率を表す入力では月当たり）、share-of-demand（需要比）の$x$は$x D$とする。",
        },
        {
          en: "A lever that is not stated is 0, with these exceptions: `duration` of a restriction is the horizon; `stock.target` is `stock.initial`; `stock.releaseLimit` and `stock.refillLimit` are unlimited; the trigger is the earliest `start` among suppliers with a restriction above 0.",
          ja: "示されていない入力は0とする。ただし、制限の`duration`は計算期間、`stock.target`は`stock.initial`とし、`stock.releaseLimit`と`stock.refillLimit`は無制限、起点（trigger）は制限が0を超える供給者の`start`のうち最も早い月とする。",
        },
      ],
    },
    {
      id: "months",
      heading: { en: "Months, whole and fractional", ja: "整数の月と端数のある月" },
      text: [
        {
          en: "The horizon, the trigger $\\tau$ and a supplier's `start`, `duration`, `transitLag` and `recovery` are whole months. `lag` and `ramp` may have fractions and are never rounded. A lag counts from the trigger; only a lag whose row has `claim` as its `basis` counts from month 0, because a claim names a date that a cut does not move.",
          ja: "計算期間、起点$\\tau$、供給者の`start`、`duration`、`transitLag`、`recovery`は整数の月数である。`lag`と`ramp`は端数があってもよく、丸めない。開始までの月数（`lag`）は起点から数える。ただし行の`basis`が`claim`のものは、途絶によって動かない期日を示す主張であるため、0月から数える。",
        },
        {
          en: String.raw`Everything that begins slowly follows one straight ramp: $x$ months after its beginning, the part $\varrho(x, m)$ of a ramp of $m$ months is in place. Where $m = 0$ it is there at once.`,
          ja: String.raw`徐々に立ち上がるものはすべて直線で増える。開始から$x$か月後には、$m$か月の立ち上げのうち$\varrho(x, m)$の割合に達する。$m = 0$なら直ちに全量となる。`,
        },
      ],
      formulas: [
        String.raw`\varrho(x, m) = \begin{cases} 0 & x < 0\\ x/m & 0 \le x < m\\ 1 & x \ge m \end{cases}`,
      ],
    },
    {
      id: "demand",
      heading: { en: "Demand", ja: "需要" },
      text: [
        {
          en: "Demand grows by $g$ a year, a twelfth of the exponent a month. Substitution (`maxFraction` $\\sigma$, `lag` $\\ell$, `ramp` $m$) lowers it to $E_t$.",
          ja: "需要は年率$g$で増え、指数は1か月に12分の1ずつ進む。代替（`maxFraction` $\\sigma$、`lag` $\\ell$、`ramp` $m$）により$E_t$まで減る。",
        },
      ],
      formulas: [
        String.raw`D_t = D\,(1+g)^{t/12}`,
        String.raw`\sigma_t = \sigma\,\varrho(t - \tau - \ell,\, m),\qquad E_t = D_t\,(1 - \sigma_t)`,
      ],
    },
    {
      id: "imports",
      heading: { en: "Imports under contract", ja: "契約による輸入" },
      text: [
        {
          en: "Contracts do not grow with demand: supplier $i$ delivers $s_i D$ a month. It withholds the part $\\rho_i$ from month $b_i$, its start plus the months in transit, to $e_i$, which is `duration` months later. Then deliveries return in $R_i + 1$ equal steps, $R_i$ being `recovery`: the first step already in month $e_i$, the last in month $e_i + R_i$. $M_t$ is never below 0.",
          ja: "契約量は需要とともには増えず、供給者$i$は毎月$s_i D$を納める。開始月に輸送月数を加えた$b_i$月から、`duration`か月後の$e_i$月の前月まで、$\\rho_i$の割合を納めない。その後、`recovery`を$R_i$として$R_i + 1$回の等しい段階で回復し、最初の段階は$e_i$月、最後の段階は$e_i + R_i$月に当たる。$M_t$は0を下回らない。",
        },
      ],
      formulas: [
        String.raw`\lambda_{i,t} = \begin{cases} 1 & b_i \le t < e_i\\ 1 - \dfrac{t - e_i + 1}{R_i + 1} & e_i \le t < e_i + R_i\\ 0 & \text{otherwise} \end{cases}`,
        String.raw`M_t = D \sum_i s_i\,(1 - \rho_i \lambda_{i,t})`,
      ],
    },
    {
      id: "flows",
      heading: { en: "Recycling, output at home, alternatives", ja: "リサイクル、国内生産、代替供給" },
      text: [
        {
          en: "Recycling and domestic output run at `startRate` $q_0$ and move to `endRate` $q_1$ along their ramp; both are delivered whether or not anything is missing. $A_t = M_t$ + recycling + domestic output. Alternatives of capacity $c_k$ can give $C_t$ together and give only what is missing.",
          ja: "リサイクルと国内生産は`startRate`（$q_0$）から`endRate`（$q_1$）へ直線で移り、不足の有無にかかわらず供給される。$A_t$は$M_t$にリサイクルと国内生産を加えたものである。能力$c_k$の代替供給源は合わせて$C_t$まで供給でき、不足する分だけを供給する。",
        },
      ],
      formulas: [
        String.raw`q_t = q_0 + (q_1 - q_0)\,\varrho(t - \tau - \ell,\, m)`,
        String.raw`C_t = \sum_k c_k\,\varrho(t - \tau - \ell_k,\, m_k)`,
      ],
    },
    {
      id: "balance",
      heading: { en: "One month", ja: "1か月の計算" },
      text: [
        {
          en: "The gap is $G_t = E_t - A_t$. What is missing comes first from the alternatives, $a_t$ from all of them together, then from stock; the rest is unmet. $K_t$ is in stock when the month begins, of which the floor $F$ stays, and at most $L$ is released in a month.",
          ja: "過不足は$G_t = E_t - A_t$である。不足する分はまず代替供給（全供給源の合計を$a_t$とする）、次に備蓄で補い、残りが不足量となる。月初めの備蓄を$K_t$、放出しない最低備蓄を$F$、1か月の放出上限を$L$とする。",
        },
        {
          en: "What is left over, $-G_t$ where the gap is negative, refills the stock up to its target $K^*$ and the refill limit $L'$; what then remains is not bought. The stock begins with $K_0$ = `stock.initial`.",
          ja: "余る分（過不足が負のときの$-G_t$）は、目標$K^*$と積み増し上限$L'$の範囲で備蓄に積み増し、なお残る分は購入しない。備蓄は$K_0$（`stock.initial`）から始まる。",
        },
      ],
      formulas: [
        String.raw`a_t = \min(\max(0, G_t),\, C_t)`,
        String.raw`r_t = \min\bigl(\max(0, G_t) - a_t,\; L,\; \max(0, K_t - F)\bigr)`,
        String.raw`U_t = \max(0, G_t) - a_t - r_t`,
        String.raw`z_t = \min\bigl(\max(0, -G_t),\; \max(0, K^* - K_t),\; L'\bigr)`,
        "K_{t+1} = K_t - r_t + z_t",
      ],
    },
    {
      id: "rounding",
      heading: { en: "Where a miss by rounding is forgiven", ja: "丸めの誤差をないものとする比較" },
      text: [
        {
          en: "In three places: shares whose sum $S$ misses 1 by at most $10^{-9}\\max(S, 1)$ sum to 1; a ramp is complete from $10^{-9}$ months before its end – one of no length from $10^{-9}$ months before its beginning –; and a month is short only if $U_t > 10^{-9} E_t$, which decides `monthsshort`, `survive`, `recover` and the probability of [SHORTAGERISK](methods/shortagerisk/). All other comparisons of a run are exact: `unmet`, `service`, `loss` and `index` count whatever is unmet.",
          ja: "次の3か所に限る。シェアの合計$S$と1との差が$10^{-9}\\max(S, 1)$以下ならば合計を1とみなす。立ち上げは、終わりの$10^{-9}$か月前（長さのないものは開始の$10^{-9}$か月前）から完了とみなす。不足月は$U_t > 10^{-9} E_t$の月とし、`monthsshort`、`survive`、`recover`と[SHORTAGERISK](methods/shortagerisk/)の確率はこれによる。それ以外の比較は厳密に行い、`unmet`、`service`、`loss`、`index`はわずかな不足も数える。",
        },
      ],
    },
  ],
  choices: { parameter: "metric", meanings: metricMeanings },
  worked: { arguments: ["stop-12m", "unmet"] },
  restsOn: ["rows"],
  code: ["scenarios/run-scenario.ts", ...scenarioFiles],
  verifiedBy: ["disruption_scenario_monthly"],
  refusals: [
    ...scenarioRefusals("unmet", undefined),
    refused("no-data", "stop-12m", "unmet", undefined, undefined, "2024Q1"),
    refused("no-data", "baseline", "survive"),
    refused("no-data", "stop-12m", "unmet", "Dy"),
  ],
};
