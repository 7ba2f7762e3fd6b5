import type { Page } from "@playwright/test";
import { CANARY } from "./canary.ts";
import { expect } from "./visitor.ts";

/** The harmless page, or the blank one that a tab begins with. */
export const LEAVE_OR_BLANK = /leave\.html$|^about:blank$/u;

/** Gives the address by asking the page itself: on ways back, Playwright's own note lags behind in Firefox. */
export function whereIs(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => "");
}

/** Goes as far as `way` leads, by at most `steps`, and expects the harmless page at each. */
export async function leadsNowhere(page: Page, way: "goBack" | "goForward", steps: number) {
  for (let step = 0; step < steps; step += 1) {
    const moved = await page[way]({ timeout: 3000 }).catch(() => null);
    await expect.poll(() => whereIs(page)).toMatch(LEAVE_OR_BLANK);
    if ((await whereIs(page)) === "about:blank") return;
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("計量の早見表");
    expect(await page.content()).not.toContain(CANARY);
    if (moved === null) return;
  }
}
