import { expect, test } from "vitest";
import { faultsOf, faultsOfPages } from "./html-faults.ts";
import { pageKinds } from "./page-kinds.ts";

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`;

test("a page that is no HTML is found", () => {
  expect(faultsOf(page('<p id="a">x</p>'))).toEqual([]);
  expect(faultsOf(page('<p id="a">x</p><p id="a">y</p>')).join()).toContain("no-dup-id");
  expect(faultsOf(page('<p id="a b">x</p>')).join()).toContain("valid-id");
  expect(faultsOf(page("<p><div>x</div></p>")).join()).toContain("close-order");
});

test("the largest page of each kind is HTML as the standard has it", () => {
  const pages = pageKinds();
  expect(pages.length).toBeGreaterThan(60);
  expect(faultsOfPages([...pages.map((page) => `${page}index.html`), "404.html"])).toEqual([]);
});
