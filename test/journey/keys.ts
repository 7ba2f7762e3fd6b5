import type { Locator, Page } from "@playwright/test";
import { expect } from "./visitor.ts";
import { walker, type Walker } from "./walk.ts";

/** No screen has more places to stop at, and every round leads to another. */
const MOST_ROUNDS = 400;

/** A walker who never touches anything: every place is reached by Tab, every answer given by keys. */
export function keyWalker(page: Page, locale: string): Walker {
  const pointing = walker(page, locale);
  return {
    ...pointing,
    follow: async (words) => {
      const before = page.url();
      const links = page.getByRole("link", { name: words, exact: true });
      await reach(page, links.filter({ visible: true }));
      await page.keyboard.press("Enter");
      await expect(page).not.toHaveURL(before);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    },
    pick: async (role, name, within) => {
      const place = within === undefined ? page : page.getByRole("group", { name: within });
      const target = place.getByRole(role, { name, exact: true });
      await reach(page, target);
      if (role === "checkbox") await page.keyboard.press("Space");
      else await choose(page, target);
      await expect(target).toBeChecked();
    },
  };
}

/** Tabs to a place, or back to it; a radio is reached when the focus is anywhere in its group. */
async function reach(page: Page, target: Locator): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { key, times } = await target.evaluate(wayTo);
    if (key === null) return;
    for (let stop = 0; stop < times; stop += 1) await page.keyboard.press(key);
  }
  throw new Error("no key leads there");
}

/** Which key leads from the focus towards a place, and how often it can be pressed without passing it. */
function wayTo(wanted: Element): { key: "Tab" | "Shift+Tab" | null; times: number } {
  const here = document.activeElement ?? document.body;
  const group = (one: Element) => (one.matches("[type=radio]") ? one.getAttribute("name") : one);
  if (group(here) === group(wanted)) return { key: null, times: 0 };
  const follows = (one: Element, other: Element) =>
    Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const isAhead = here === document.body || follows(here, wanted);
  const stops = document.querySelectorAll(
    "a[href], button:enabled, summary, input:enabled:not([type=radio])",
  );
  const between = [...stops].filter((stop) => {
    const [first, last] = isAhead ? [here, wanted] : [wanted, here];
    return follows(first, stop) && follows(stop, last) && stop.checkVisibility();
  });
  return { key: isAhead ? "Tab" : "Shift+Tab", times: Math.max(1, between.length) };
}

/** Chooses a radio of the group that has the focus, as the arrow keys do. */
async function choose(page: Page, target: Locator): Promise<void> {
  const arrow = await target.evaluate((wanted) => {
    const here = document.activeElement;
    if (here === wanted || here === null) return "Space";
    const isBefore = wanted.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isBefore ? "ArrowUp" : "ArrowDown";
  });
  for (let step = 0; step < 10 && !(await target.isChecked()); step += 1) {
    await page.keyboard.press(arrow);
  }
}
