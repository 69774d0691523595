import type { Book } from "../../lib/book.ts";
import { editionPath, href } from "../../lib/href.ts";
import { type Html, html } from "../../lib/html.ts";
import { type Band, bandOf, CASE, endsOf, inBand, MEDIAN } from "./band.ts";
import { scenarioBasis } from "./basis.ts";
import { linked, stated, statedAssumption, statedHorizon, statedLever } from "./stated.ts";

const SHARE = "china-share";

/**
 * What a full stop would do, with its range, and where the page on it stands, in editions that can say. Tonnes
 * and the months of the cut come first; the share of the whole horizon shrinks with the horizon.
 */
export function resilienceLead(book: Book): readonly Html[] {
  const { edition, lang } = book;
  const [unmet, cut, all] = ["unmet", "unmetcutshare", "unmetshare"].map((metric) =>
    bandOf(book, CASE, metric),
  );
  if (!unmet || !cut || !all) return [];
  const address = href(lang, `${editionPath(edition)}resilience/`);
  const months = stated(statedLever(book, CASE, "suppliers.CHN.duration"), book);
  const days = stated(statedLever(book, CASE, "stock.initial"), book);
  const horizon = stated(statedHorizon(book, CASE), book);
  const share = shareAssumed(book);
  const middle = (band: Band): Html => inBand(book, band, MEDIAN);
  const ends = (band: Band): Html => endsOf(book, band);
  return [
    lang === "ja"
      ? html`中国からの供給が${months}停止し、備蓄が${days}分と仮定した場合、本報告書のモデルでは、国内需要のうち${middle(unmet)}（製品トン、仮定を変えた試行の${unmet.part}が${ends(unmet)}に収まる）が不足する。供給のない${months}に限れば需要の${middle(cut)}（${ends(cut)}）、${horizon}では${middle(all)}（${ends(all)}）が不足する。<a href="${address}">供給途絶の影響と対策</a>に、仮定の範囲、対策の効果、過去の途絶との照合を示す。`
      : html`If supply from China stopped for ${months}, with ${days} in stock, the model of this report leaves ${middle(unmet)} of Japan's demand unmet (tonnes of product; ${ends(unmet)} in ${unmet.part} of the draws over its assumptions). In the ${months} without these deliveries ${middle(cut)} of demand goes unmet (${ends(cut)}); over ${horizon} it is ${middle(all)} (${ends(all)}). <a href="${address}">What a cut would do, and what would help</a> shows the range of the assumptions, what each answer changes, and how the method did on past cuts.`,
    ...(share ? [share] : []),
  ];
}

/** What is assumed of China's part in Japan's use, and the sources that it and the demand follow from. */
function shareAssumed(book: Book): Html | undefined {
  const { lang } = book;
  const [low, mode, high] = (["low", "mode", "high"] as const).map((column) => {
    const fact = statedAssumption(book, SHARE, column, "share");
    return fact && linked(fact, book, { digits: 0 });
  });
  if (!low || !mode || !high) return undefined;
  const basis = scenarioBasis(book, CASE);
  return lang === "ja"
    ? html`国内使用量に占める中国の割合は、すべての相手国を示す通関統計の一覧から${low}〜${high}（最頻値${mode}）と仮定した。${basis}。`
    : html`China's part of Japan's use is assumed at ${low} to ${high}, most likely ${mode}, from customs lists that name every partner. ${basis}.`;
}
