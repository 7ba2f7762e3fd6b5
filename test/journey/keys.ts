import type { Locator, Page } from "@playwright/test";
import { expect } from "./visitor.ts";
import { walker, type Walker } from "./walk.ts";

/** No screen has more places to stop at. */
const MOST_STOPS = 400;

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
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const way = await target.evaluate((wanted) => {
      const here = document.activeElement;
      const radios = [wanted, here].every(
        (one) => one instanceof HTMLInputElement && one.type === "radio",
      );
      const sameGroup = radios && wanted.getAttribute("name") === here?.getAttribute("name");
      if (here === wanted || sameGroup || here === null) return null;
      const isBefore = wanted.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBefore && here !== document.body ? "Shift+Tab" : "Tab";
    });
    if (way === null) return;
    await page.keyboard.press(way);
  }
  throw new Error("no key leads there");
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
