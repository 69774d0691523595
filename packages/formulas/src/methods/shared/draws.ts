import type { SharedMethod } from "../../method.ts";

/** How a scenario is drawn many times over. */
export const draws: SharedMethod = {
  id: "draws",
  title: { en: "How draws are made", ja: "試行の作り方" },
  lead: {
    en: "SCENARIOBAND, FAN, SHORTAGERISK and SIMULATE run one scenario many times, each time with other values of what is uncertain; TORNADO sets the same values without any chance. Everything a draw depends on is here: an independent program gets the same digits from the same seed.",
    ja: "SCENARIOBAND、FAN、SHORTAGERISK、SIMULATEは、不確実な入力の値を変えながら同じシナリオを繰り返し計算する。TORNADOは乱数を使わずに同じ入力を動かす。試行を決めるものはすべてここに示しており、同じシードを用いれば別のプログラムでも同じ値になる。",
  },
  steps: [
    {
      id: "uncertain",
      heading: { en: "What is uncertain", ja: "不確実とする入力" },
      text: [
        {
          en: "A lever is uncertain if its row of [scenario_levers](data/scenario_levers/) has `assumption` as its `basis` and the row of [assumptions](data/assumptions/) that `assumption_id` names is neither `fixed` nor has a `low` equal to its `high`. Observations, claims, definitions and whatever the reader sets are certain.",
          ja: "[scenario_levers](data/scenario_levers/)の行で`basis`が`assumption`であり、`assumption_id`が指す[assumptions](data/assumptions/)の行が`fixed`でなく、`low`と`high`が異なる入力を不確実とする。観測値、主張、定義、利用者が設定した値は確定値とする。",
        },
        {
          en: String.raw`Its lowest, most likely and highest values are $c\cdot$low, $c\cdot$mode and $c\cdot$high, where $c$ is the lever's own value divided by mode; $c = 1$ where mode is empty or 0, or the lever's value is 0. They are then turned into the unit of the model as the lever is (see [SCENARIO](methods/scenario/#levers)).`,
          ja: "下限・最頻値・上限は、low、mode、highに$c$を掛けた値とする。$c$は入力の値をmodeで割ったもので、modeが空欄または0の場合、あるいは入力の値が0の場合は$c = 1$とする。その後、入力と同じ規則でモデルの単位に直す（[SCENARIO](methods/scenario/#levers)を参照）。",
        },
        {
          en: "Where `distribution` is `uniform` or mode is empty, every value of the range is as likely; else it is `triangular` or `pert` as the column says.",
          ja: "`distribution`が`uniform`であるかmodeが空欄ならば一様分布、それ以外は列の示すとおり`triangular`（三角分布）または`pert`（ベータPERT分布）とする。",
        },
        {
          en: "A value that the model fills in by itself stays as the scenario gives it: where no target of the stock is stated, it is the stated first stock and not the drawn one. The trigger, in contrast, follows the start that was drawn.",
          ja: "モデルが補う値はシナリオの示す値のままとする。備蓄の目標が示されていない場合、目標はシナリオの当初備蓄であり、試行ごとの値ではない。ただし起点となる月は、試行で得た開始月に従う。",
        },
      ],
    },
    {
      id: "shares",
      heading: { en: "Shares of suppliers", ja: "供給者のシェア" },
      text: [
        {
          en: "Shares are parts of one whole, so either one of them is uncertain or all are together. The share of `OTH`, the supplier that stands for all others, never has a range of its own; as soon as the reader sets a share, all are certain. If no single share has a range and two or more suppliers have a share above 0, all shares vary together around their values: a Dirichlet distribution whose concentration is the mode of the assumption `share-noise`.",
          ja: "シェアは全体を分け合うものであるため、不確実とするのは一つだけか、または全部まとめてである。その他の供給者を表す`OTH`のシェアには固有の範囲を設けず、利用者がシェアを一つでも設定すればすべて確定値とする。範囲を持つシェアがなく、シェアが0を超える供給者が二つ以上ある場合は、全シェアをまとめてディリクレ分布で動かす。集中度は仮定`share-noise`のmodeとする。",
        },
      ],
    },
    {
      id: "generator",
      heading: { en: "Random numbers", ja: "乱数" },
      text: [
        {
          en: String.raw`The generator is Philox4x32-10 (Salmon et al., 2011). It turns four 32-bit words $c_0 \dots c_3$, the counter, and two, $k_0, k_1$, the key, into four random words. Ten times, with all words modulo $2^{32}$: let $P_0 = c_0 \times$ 0xD2511F53 and $P_1 = c_2 \times$ 0xCD9E8D57 be the whole products of 64 bits; then`,
          ja: String.raw`乱数生成器はPhilox4x32-10（Salmonほか、2011年）である。32ビット語4個のカウンター$c_0 \dots c_3$と2個の鍵$k_0, k_1$から乱数4語を得る。語はすべて$2^{32}$を法とし、次を10回繰り返す。$P_0 = c_0 \times$ 0xD2511F53と$P_1 = c_2 \times$ 0xCD9E8D57を64ビットの積として、`,
        },
      ],
      formulas: [
        String.raw`(c_0, c_1, c_2, c_3) \leftarrow \bigl(\lfloor P_1/2^{32}\rfloor \oplus c_1 \oplus k_0,\; P_1 \bmod 2^{32},\; \lfloor P_0/2^{32}\rfloor \oplus c_3 \oplus k_1,\; P_0 \bmod 2^{32}\bigr)`,
        String.raw`k_0 \leftarrow k_0 + \text{0x9E3779B9},\qquad k_1 \leftarrow k_1 + \text{0xBB67AE85}`,
      ],
    },
    {
      id: "streams",
      heading: { en: "One stream per name and draw", ja: "名称と試行ごとの乱数列" },
      text: [
        {
          en: String.raw`A stream belongs to a seed, a name and a number $d$. The key is (seed modulo $2^{32}$, seed divided by $2^{32}$ and rounded down). The counter of block $j = 0, 1, \dots$ is $(j, d, h_1, h_2)$. $h_1$ is the 32-bit FNV-1a hash of the name: begin with 0x811C9DC5, and for each character take the exclusive or with its code, then multiply by 0x01000193 modulo $2^{32}$. $h_2$ is the same, begun with 0x7EE3623A.`,
          ja: String.raw`乱数列は、シード、名称、番号$d$で決まる。鍵は（シードを$2^{32}$で割った余り、その商の整数部分）とする。ブロック$j = 0, 1, \dots$のカウンターは$(j, d, h_1, h_2)$である。$h_1$は名称の32ビットFNV-1aハッシュ値で、0x811C9DC5から始め、文字ごとに文字コードとの排他的論理和をとり、0x01000193を掛けて$2^{32}$を法とする。$h_2$は0x7EE3623Aから始めて同様に求める。`,
        },
        {
          en: "A block gives two numbers strictly between 0 and 1, from its words $w_0, w_1$ and from $w_2, w_3$; then the next block is taken.",
          ja: "1ブロックの4語から、$w_0, w_1$と$w_2, w_3$を用いて0と1の間（両端を含まない）の数を2個作り、次のブロックに進む。",
        },
      ],
      formulas: [
        String.raw`u = \frac{\lfloor w_0/2^6\rfloor\, 2^{26} + \lfloor w_1/2^6\rfloor + \tfrac12}{2^{52}}`,
      ],
    },
    {
      id: "hypercube",
      heading: { en: "Latin hypercube", ja: "ラテン超方格" },
      text: [
        {
          en: "Each uncertain lever has the name of its path, such as `stock.initial`; shares that vary together have one name per supplier, `shares/0`, `shares/1` and so on, in the [order of the levers](methods/scenario/#levers), in SIMULATE in that of the rows of its range. For a name $v$ and $n$ draws, numbered 0 to $n-1$:",
          ja: "不確実な入力の名称はその経路（例：`stock.initial`）とする。まとめて動かすシェアは供給者ごとに`shares/0`、`shares/1`のように名付け、順序は[入力の順序](methods/scenario/#levers)（SIMULATEでは範囲の行の順）による。名称$v$と試行回数$n$について、試行に0から$n-1$までの番号を付け、次のように定める。",
        },
        {
          en: "The order of the strata is a permutation $\\pi$ of 0 to $n-1$. Begin with $\\pi_i = i$ and the stream of the name $v$ followed by `/strata`, with $d = 0$. For $i$ from $n-1$ down to 1, take its next number $u$ and exchange $\\pi_i$ with $\\pi_j$, $j = \\lfloor u\\,(i+1)\\rfloor$.",
          ja: "層の順序は0から$n-1$までの置換$\\pi$である。$\\pi_i = i$から始め、名称$v$に`/strata`を続けた名称と$d = 0$の乱数列を用いる。$i$を$n-1$から1まで減らしながら、次の数$u$をとり、$j = \\lfloor u\\,(i+1)\\rfloor$として$\\pi_i$と$\\pi_j$を入れ替える。",
        },
        {
          en: "Within its stratum, draw $d$ lies at $u_d$, the first number of the stream of the name $v$ with the number $d$.",
          ja: "層の中での位置は、名称$v$と番号$d$の乱数列の最初の数$u_d$とする。",
        },
      ],
      formulas: [String.raw`p_d = \min\Bigl(\frac{\pi_d + u_d}{n},\; 1 - 2^{-53}\Bigr)`],
    },
    {
      id: "distributions",
      heading: { en: "From a part to a value", ja: "割合から値へ" },
      text: [
        {
          en: String.raw`With low $a$, mode $m$, high $b$ and the part $p$, a triangular value is the first line below where $p < (m-a)/(b-a)$, the second elsewhere; a uniform value is the third. A PERT value is $a + (b-a)\,B^{-1}(p)$, with $B$ the distribution function of a beta distribution of parameters $1 + 4(m-a)/(b-a)$ and $1 + 4(b-m)/(b-a)$.`,
          ja: String.raw`下限$a$、最頻値$m$、上限$b$、割合$p$に対し、三角分布の値は$p < (m-a)/(b-a)$なら下の第1式、それ以外は第2式、一様分布の値は第3式による。PERT分布の値は$a + (b-a)\,B^{-1}(p)$とし、$B$は母数$1 + 4(m-a)/(b-a)$、$1 + 4(b-m)/(b-a)$のベータ分布の分布関数である。`,
        },
      ],
      formulas: [
        String.raw`x = a + \sqrt{p\,(b-a)(m-a)}`,
        String.raw`x = b - \sqrt{(1-p)\,(b-a)(b-m)}`,
        String.raw`x = a + p\,(b-a)`,
      ],
    },
    {
      id: "rounding",
      heading: { en: "Which months are rounded", ja: "丸める月数" },
      text: [
        {
          en: "Four levers of a supplier are whole months and are rounded after the draw, a half upwards; a value $x$ that lies below a half by at most $10^{-9}\\max(x + \\tfrac12, 1)$ counts as one: `start`, `duration`, `transitLag` and `recovery`. So is `trigger` where it is uncertain. All other times – `lag` and `ramp` of alternatives, recycling, domestic output and substitution – keep their fractions, and so do amounts and shares.",
          ja: "供給者の`start`、`duration`、`transitLag`、`recovery`は整数の月数であり、抽出した後に四捨五入する（0.5は切り上げる。端数が0.5に満たない値$x$も、その差が$10^{-9}\\max(x + \\tfrac12, 1)$以下であれば同様とする）。`trigger`が不確実な場合も同じ。代替供給、リサイクル、国内生産、代替利用の`lag`と`ramp`、および数量とシェアは端数のまま用いる。",
        },
      ],
    },
    {
      id: "moved-shares",
      heading: { en: "How shares are moved", ja: "シェアの動かし方" },
      text: [
        {
          en: "One uncertain share $s$ is set to its value, at most the sum $S$ of all shares; the others divide $S - s$ in the proportions that the scenario gives them, in equal parts where it gives them nothing.",
          ja: "一つのシェア$s$を動かす場合は、全シェアの合計$S$を上限としてその値に置き、残りの$S - s$を他の供給者がシナリオの示す比率で分ける（比率がすべて0なら等分する）。",
        },
        {
          en: String.raw`Shares that vary together with the concentration $\kappa$: supplier $i$ has the part $p_i$ of its own name; $g_i$ is the quantile at $p_i$ of a gamma distribution of shape $\kappa s_i/S$ and scale 1, and 0 where $s_i = 0$. Its share is`,
          ja: String.raw`全シェアを集中度$\kappa$でまとめて動かす場合は、供給者$i$に固有の名称の割合$p_i$を用いる。形状母数$\kappa s_i/S$、尺度母数1のガンマ分布の$p_i$分位点を$g_i$とし（$s_i = 0$なら0）、シェアを次のとおりとする。`,
        },
      ],
      formulas: [String.raw`s_i' = S\,\frac{g_i}{\sum_j g_j}`],
    },
    {
      id: "runs",
      heading: { en: "Runs and percentiles", ja: "計算と分位点" },
      text: [
        {
          en: "Every draw is one run of [SCENARIO](methods/scenario/) with the values so found, and every metric is taken from that run: the share of demand unmet divides by the demand of the same draw. The seed is 1 and there are 5,000 draws unless the call says otherwise.",
          ja: "各試行では、こうして得た値で[SCENARIO](methods/scenario/)を1回計算し、指標もその計算から求める（需要に対する不足の割合は同じ試行の需要を分母とする）。指定がなければシードは1、試行回数は5,000とする。",
        },
        {
          en: String.raw`A percentile at $q$ is the quantile of type 7 of Hyndman and Fan (1996): with the values of the draws in ascending order $x_0 \le \dots \le x_{n-1}$ and $z = (n-1)\,q$, it lies on the straight line between the two values beside $z$, and is $x_z$ where $z$ is whole. A time beyond the horizon counts as longer than any other; where the percentile would rest on such a time, the cell is empty.`,
          ja: String.raw`下側確率$q$の分位点は、HyndmanとFan（1996年）のタイプ7による。試行の値を昇順に$x_0 \le \dots \le x_{n-1}$と並べ、$z = (n-1)\,q$として、$z$の両隣の値を直線で補間する（$z$が整数なら$x_z$）。計算期間内に生じない時点はどの値よりも大きいとみなし、これを用いることになる分位点は空白とする。`,
        },
      ],
      formulas: [
        String.raw`Q_q = x_{\lfloor z\rfloor} + (z - \lfloor z\rfloor)\,\bigl(x_{\lfloor z\rfloor+1} - x_{\lfloor z\rfloor}\bigr)`,
      ],
    },
    {
      id: "digits",
      heading: { en: "Digits", ja: "桁" },
      text: [
        {
          en: "Everything is computed in double precision, sums in the order of the months. Additions, products, quotients and square roots have one right answer, and give the same digits everywhere; quantiles of the gamma and beta distributions are right to about eleven digits, more than any page prints.",
          ja: "計算はすべて倍精度で行い、合計は月の順に足す。加減乗除と平方根の結果は一意に定まり、どこで計算しても同じ桁になる。ガンマ分布とベータ分布の分位点は約11桁まで正しく、どのページの表示桁数よりも多い。",
        },
      ],
    },
  ],
};
