import type { Page } from "@playwright/test";
import { openAnswers } from "./canary.ts";
import { expect, test } from "./visitor.ts";
import { walker, walkToResult } from "./walk.ts";
import { wordsOf } from "./words.ts";

const ja = wordsOf("ja");

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hash);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

/** Puts a browser's fault in before anything of ours runs. */
const FAULTS: Readonly<Record<string, () => void>> = {
  "forbids storage, as a frame without an origin does": () => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    }
  },
  "has no storage at all": () => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, { value: undefined });
    }
  },
  "throws on every reading and writing": () => {
    for (const name of ["getItem", "setItem", "removeItem", "key", "clear"]) {
      Object.defineProperty(Storage.prototype, name, {
        value: () => {
          throw new DOMException("broken", "UnknownError");
        },
      });
    }
  },
  "has no room left": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
};

for (const [fault, putIn] of Object.entries(FAULTS)) {
  test(`in a browser that ${fault}, the journey works, and what is not kept is said in a sentence`, async ({
    visitor,
  }) => {
    const { page } = visitor;
    await page.addInitScript(putIn);
    await visitor.open();
    await walkToResult(walker(page, "ja"), ["LINE", "Gmail"], 2);
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 }), "a reload keeps this visit").toHaveText(
      heading,
    );
    await visitor.settle();
    await goTo(page, "#/verify");
    await goTo(page, "#/take");
    const choice = page.getByRole("checkbox", { name: ja("take:remember.do") });
    if (await choice.isVisible()) {
      await choice.click();
      await expect(page.getByText(ja("take:remember.refused"))).toBeVisible();
      await expect(choice).not.toBeChecked();
    } else await expect(page.getByText(ja("take:remember.cannot"))).toBeVisible();
    await page.getByRole("button", { name: ja("take:erase.do") }).click();
    await page.getByRole("button", { name: ja("take:erase.go"), exact: true }).click();
    await expect(page.getByRole("link", { name: ja("welcome:start") })).toBeVisible();
    await openAnswers(page);
    for (const _ of [1, 2, 3]) await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/leave\.html$/u);
  });
}

test("in a frame or browser that forbids writing into the history, the journey works, and a sentence says what a reload would cost", async ({
  visitor,
}) => {
  const { page } = visitor;
  await page.addInitScript(() => {
    for (const name of ["replaceState", "pushState"]) {
      Object.defineProperty(History.prototype, name, {
        value: () => {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    }
  });
  await visitor.open();
  await walkToResult(walker(page, "ja"), ["LINE"], 1);
  await goTo(page, "#/take");
  await expect(page.getByText(ja("take:noReload"))).toBeVisible();
  await page.getByRole("button", { name: ja("take:erase.do") }).click();
  await page.getByRole("button", { name: ja("take:erase.go"), exact: true }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
});

for (const content of [
  "{",
  `["${"あ".repeat(2_000_000)}"]`,
  '{"format":"naisho-answers","version":9}',
]) {
  test(`what stays and was tampered with (${content.slice(0, 40)}) is told of, and left until the visitor erases it`, async ({
    visitor,
  }) => {
    const { page } = visitor;
    await visitor.open();
    await page.evaluate((text) => localStorage.setItem("naisho-answers", text), content);
    await page.reload();
    await visitor.settle();
    await expect(page.getByText(ja("take:kept.unreadable.title"))).toBeVisible();
    await expect(page.getByRole("link", { name: ja("welcome:start") })).toBeVisible();
    await openAnswers(page);
    const stored = () => page.evaluate(() => localStorage.getItem("naisho-answers"));
    expect(await stored()).toBe(content);
    await goTo(page, "#/take");
    await page.getByRole("button", { name: ja("take:kept.erase"), exact: true }).click();
    await page
      .getByRole("button", { name: ja("take:erase.go"), exact: true })
      .last()
      .click();
    await expect(page.getByText(ja("take:kept.erased"))).toBeFocused();
    expect(await stored()).toBeNull();
  });
}

for (const year of [1970, 2100]) {
  test(`with the clock in ${year}, the journey, the catalogue and the file's name are right`, async ({
    visitor,
  }) => {
    const { page } = visitor;
    await page.clock.setFixedTime(`${year}-01-02T03:04:05`);
    await visitor.open();
    await walkToResult(walker(page, "ja"), ["LINE", "Gmail"], 2);
    await page.reload();
    await visitor.settle();
    for (const hash of ["#/catalogue", "#/catalogue/line", "#/about", "#/take"]) {
      await goTo(page, hash);
      await expect(page.getByRole("main")).not.toContainText(/NaN|Invalid|undefined/u);
    }
    await page.getByRole("checkbox", { name: ja("take:remember.do") }).check();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: ja("take:answers.save") }).click();
    expect((await saving).suggestedFilename()).toBe(`naisho-answers-${year}-01-02.json`);
    const next = await page.context().newPage();
    await next.goto(page.url().replace(/#.*/u, ""));
    await next.getByRole("button", { name: ja("take:kept.goOn") }).click();
    await expect(next.getByText("LINE").first()).toBeVisible();
  });
}
