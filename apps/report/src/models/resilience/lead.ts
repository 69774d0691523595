import { type Call, call } from "@kidorui/formulas";
import type { Book } from "../../lib/book.ts";
import { formatNumber } from "../../lib/format.ts";
import { editionPath, href } from "../../lib/href.ts";
import { type Html, html } from "../../lib/html.ts";
import { stated, statedAssumption, statedHorizon, statedLever } from "./stated.ts";

const STOP = "stop-12m";

/** What a full stop would do, and where the page on it stands, in editions that can say. */
export function resilienceLead(book: Book): readonly Html[] {
  const stop = call("SCENARIO", STOP, "unmetshare");
  if (!book.tryEntry(stop)) return [];
  const address = href(book.lang, `${editionPath(book.edition)}resilience/`);
  return [modelledStop(book, stop, address)];
}

/** What the model gives for a full stop, with its range: whose demand it is, and that nobody observed it. */
function modelledStop(book: Book, stop: Call, address: string): Html {
  const { edition } = book;
  const draws = statedAssumption(edition, "draws", "mode", "");
  const months = stated(statedLever(edition, STOP, "suppliers.CHN.duration"), book);
  const days = stated(statedLever(edition, STOP, "stock.initial"), book);
  const horizon = stated(statedHorizon(edition, STOP), book);
  const { entry, matrix } = book.matrix(call("SCENARIOBAND", STOP, "unmetshare", draws?.value));
  const [from, to] = [matrix[0], matrix.at(-1)].map((row) => Number(row?.[0]));
  const part = formatNumber((to ?? 0) - (from ?? 0), "share", book.lang, { digits: 0 });
  const at = (row: number): Html => book.cellNumber({ entry, row, column: 2 }, "share", { digits: 0 });
  const [low, high] = [at(1), at(matrix.length)];
  return book.lang === "ja"
    ? html`中国からの供給が${months}止まり、備蓄が${days}分あるとすれば、本報告書のモデルでは、日本の${horizon}の需要の${book.number(stop)}が不足する（仮定を変えた試行の${part}で${low}〜${high}）。<a href="${address}">供給途絶の影響と対策</a>に、仮定の範囲、対策の効果、過去の途絶との照合を示す。`
    : html`If supply from China stopped for ${months}, with ${days} in stock, the model of this report leaves ${book.number(stop)} of Japan's demand over ${horizon} unmet, and between ${low} and ${high} in ${part} of the draws over its assumptions. <a href="${address}">What a cut would do, and what would help</a> shows the range of the assumptions, what each answer changes, and how the method did on past cuts.`;
}
