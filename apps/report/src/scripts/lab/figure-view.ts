import { exportSvg } from "../../charts/export-svg.ts";
import type { Width } from "../../charts/spec.ts";
import { labWords } from "../../i18n/lab.ts";
import type { ChartId, LabChart } from "../../lab/charts.ts";
import type { LabData } from "../../lab/data.ts";
import { type LabRow, rowsFile, rowsHtml } from "../../lab/figure-rows.ts";
import { texts } from "../../lib/text.ts";
import { download } from "./download.ts";

/** From this width on a figure shows its wide drawing, as its style sheet does. */
const WIDE = 600;

/** What a figure shows of a state. */
interface Shown {
  readonly chart: LabChart;
  readonly rows: readonly LabRow[];
  readonly formula: string;
}

/** A figure of the page whose chart, words, table and downloads follow the levers. */
export class FigureView {
  readonly #id: ChartId;
  readonly #data: LabData;
  readonly #figure: HTMLElement;
  #width: Width;
  readonly #provenance: HTMLAnchorElement | null;
  /** Where the figure's link led, and its words, when the page came. */
  readonly #origin: { readonly address: string; readonly words: string };
  /** Nothing as long as the figure is the one the page came with. */
  #shown: Shown | undefined;

  constructor(id: ChartId, data: LabData) {
    this.#id = id;
    this.#data = data;
    this.#figure = document.getElementById(id) ?? document.createElement("figure");
    this.#width = this.#figure.clientWidth >= WIDE ? "wide" : "narrow";
    new ResizeObserver(([entry]) => this.#resize(entry?.contentRect.width ?? 0)).observe(this.#figure);
    this.#provenance = this.#figure.querySelector(".figure__actions a.number");
    this.#origin = { address: this.#provenance?.href ?? "", words: this.#provenance?.textContent ?? "" };
    this.#part("details")?.addEventListener("toggle", () => this.#fillTable());
    for (const link of this.#figure.querySelectorAll<HTMLAnchorElement>("a[download]"))
      link.addEventListener("click", (event) => this.#download(event, link));
  }

  /** Draws a state; one that the page did not come with has its formula at the foot of the page alone. */
  show(shown: Shown, isOrigin: boolean): void {
    const { chart, formula } = shown;
    this.#shown = shown;
    this.#figure.ariaBusy = "false";
    this.#figure.dataset["formula"] = formula;
    this.#say(".figure__title", chart.title);
    this.#say(".figure__subtitle", chart.subtitle);
    this.#lead(isOrigin);
    this.#draw();
    this.#fillTable();
  }

  /** Says that what is drawn is of an earlier state. */
  wait(): void {
    this.#figure.ariaBusy = "true";
  }

  /** The entry on the companion page is that of the state the page came with. */
  #lead(isOrigin: boolean): void {
    if (!this.#provenance) return;
    this.#provenance.classList.toggle("number", isOrigin);
    this.#provenance.href = isOrigin ? this.#origin.address : "#formulas";
    this.#provenance.textContent = isOrigin
      ? this.#origin.words
      : texts(labWords, this.#data.lang)("formulas");
  }

  #part(selector: string): HTMLElement | null {
    return this.#figure.querySelector(selector);
  }

  #say(selector: string, words: string): void {
    const part = this.#part(selector);
    if (part) part.textContent = words;
  }

  #resize(width: number): void {
    const next = width >= WIDE ? "wide" : "narrow";
    if (next === this.#width) return;
    this.#width = next;
    this.#draw();
  }

  /** Only the drawing that is seen is drawn. */
  #draw(): void {
    const drawing = this.#part(`.figure__drawing--${this.#width}`);
    if (drawing && this.#shown) drawing.innerHTML = this.#shown.chart.draw(this.#width);
  }

  /** A table nobody has opened is not written. */
  #fillTable(): void {
    const details = this.#figure.querySelector("details");
    const place = details?.querySelector(".table-scroll");
    if (!place || !details?.open || !this.#shown) return;
    const { chart, rows } = this.#shown;
    const { edition, lang } = this.#data;
    place.innerHTML = rowsHtml(this.#id, chart.subtitle, rows, edition, lang).html;
  }

  #download(event: Event, link: HTMLAnchorElement): void {
    if (!this.#shown) return;
    event.preventDefault();
    const { chart, rows } = this.#shown;
    if (link.href.endsWith(".csv")) {
      download(`${this.#id}.csv`, rowsFile(this.#id, rows, this.#data.lang), "text/csv");
      return;
    }
    const source = this.#part(".figure__source")?.textContent?.trim() ?? "";
    const words = { title: chart.title, subtitle: chart.subtitle, source, address: location.href };
    download(`${this.#id}.svg`, exportSvg(chart.draw("wide"), words), "image/svg+xml");
  }
}
