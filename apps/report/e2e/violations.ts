import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds wrong with a page, with the first element of each. */
async function found(page: Page, rules?: readonly string[]): Promise<string[]> {
  // No page has a frame, so that axe can run in the page itself and needs no second one; and what
  // passes is not asked for, which takes longer to describe than to find.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** What axe finds wrong with a page in each scheme. */
export async function violations(page: Page): Promise<{ readonly light: string[]; readonly dark: string[] }> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await found(page);
  await page.emulateMedia({ colorScheme: "dark" });
  // Only colours differ between the schemes.
  return { light, dark: await found(page, ["color-contrast", "link-in-text-block"]) };
}
