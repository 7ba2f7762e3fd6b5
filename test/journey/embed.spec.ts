import type { FrameLocator, Page } from "@playwright/test";
import {
  article,
  type Blog,
  element,
  expect,
  follow,
  inside,
  ja,
  plain,
  started,
  test,
  walk,
} from "./embedding.ts";
import { watchTraffic } from "./visitor.ts";

test.use({ viewport: { width: 800, height: 700 } });

const ALONE = 'sandbox="allow-scripts"';

/** Opens the article, picks a service in its embed and goes to where things are taken along. */
async function toTake(blog: Blog, page: Page, attributes = ""): Promise<FrameLocator> {
  const frame = await blog.post(article(plain(blog.site, "", attributes)));
  await started(frame);
  await frame.getByRole("checkbox", { name: "LINE", exact: true }).check();
  await inside(page).evaluate(() => window.location.replace("#/take"));
  await expect(frame.getByRole("heading", { level: 1, name: ja("take:title") })).toBeVisible();
  return frame;
}

/** Opens the text of the answers file, copies it, and gives the text and what is selected. */
async function copied(frame: FrameLocator) {
  await frame
    .locator("summary", { hasText: ja("take:second") })
    .first()
    .click();
  const field = frame.getByRole("textbox", { name: ja("take:answers.text") });
  const text = await field.inputValue();
  await frame
    .getByRole("button", { name: ja("take:copy") })
    .first()
    .click();
  const selected = await field.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value.slice(element.selectionStart, element.selectionEnd)
      : "",
  );
  return { text, selected };
}

test("B16: a plain iframe leads to the result, with no request on the way, no worker and nothing kept", async ({
  blog,
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  const quiet = watchTraffic(page);
  const frame = await blog.post(article(plain(blog.site)));
  await started(frame);
  await page.waitForLoadState("networkidle");
  await inside(page).evaluate(
    () => new Promise((done) => window.requestIdleCallback(() => done(null), { timeout: 10_000 })),
  );
  await expect
    .poll(() => asked.some((url) => /ResultScreen/u.test(url)), { timeout: 30_000 })
    .toBe(true);
  await quiet();
  const before = asked.length;
  await walk(frame);
  expect(asked.slice(before)).toEqual([]);
  expect(asked.filter((url) => url.endsWith("/sw.js"))).toEqual([]);
  expect(await inside(page).evaluate(keptThere)).toBe(0);
});

/** How much the frame's storage holds; the browser may give a frame none at all. */
function keptThere(): number {
  try {
    return localStorage.length + sessionStorage.length;
  } catch {
    return 0;
  }
}

test("B1 B2 B3: a frame that may run scripts and nothing else leads to the result", async ({
  blog,
  page,
}) => {
  await walk(await blog.post(article(plain(blog.site, "", ALONE))));
  expect(await inside(page).evaluate(() => window.origin)).toBe("null");
});

for (const [what, forbid] of [
  ["gives no storage", "storage"],
  ["lets nobody write its history", "history"],
] as const) {
  test(`B2: a frame that ${what} leads to the result`, async ({ blog, page }) => {
    await page.addInitScript((kind) => {
      if (window.parent === window) return;
      const refuse = () => {
        throw new DOMException("not here", "SecurityError");
      };
      if (kind === "storage") {
        for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
          Object.defineProperty(window, name, { get: refuse });
        }
        Object.defineProperty(document, "cookie", { get: refuse, set: refuse });
      } else {
        Object.defineProperty(history, "state", { get: refuse });
        history.replaceState = refuse;
        history.pushState = refuse;
      }
    }, forbid);
    await walk(await blog.post(article(plain(blog.site))));
  });
}

test.describe("where saving is forbidden", () => {
  test.use({ forgiven: /sandboxed|Permissions policy/i });

  test("B4 B5 B15: the answers are there as text, selected and copied, and no print button is idle", async ({
    blog,
    page,
  }) => {
    const frame = await toTake(blog, page, ALONE);
    const { text, selected } = await copied(frame);
    expect(text).toContain('"line"');
    expect(selected).toBe(text);
    await expect(frame.getByText(ja("take:copied"), { exact: true })).toBeVisible();
    await expect(frame.getByRole("button", { name: ja("take:print.do") })).toHaveCount(0);
    await expect(frame.locator(".address")).toHaveText(blog.site);
  });

  test("B5: copying works in a frame without the permission", async ({ blog, page, context }) => {
    const frame = await toTake(blog, page);
    const { text } = await copied(frame);
    await expect(frame.getByText(ja("take:copied"), { exact: true })).toBeVisible();
    await context.grantPermissions(["clipboard-read"], { origin: new URL(blog.address).origin });
    await page.bringToFront();
    await page.locator("h1").first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await expect(frame.getByRole("button", { name: ja("take:print.do") })).toBeVisible();
  });
});

test.describe("without script", () => {
  test.use({ forgiven: /Blocked script execution/ });

  test("B17: the frame says the four criteria and the advice, and where the check is", async ({
    blog,
  }) => {
    const frame = await blog.post(article(plain(blog.site, "", 'sandbox=""')));
    const words = frame.locator("noscript section[lang=ja]");
    await expect(words.locator("ol > li")).toHaveCount(4);
    await expect(words.locator("ul > li")).toHaveCount(5);
    await expect(words.locator("ol > li").first()).toBeVisible();
    await expect(words.getByRole("link", { name: ja("embed:full") })).toHaveAttribute(
      "href",
      "../",
    );
    await expect(frame.locator("#embed")).toBeHidden();
    await expect(frame.locator("html")).not.toHaveCSS("overflow", "hidden");
  });
});

test("what is tapped before the script has come is taken over", async ({ blog, page }) => {
  await page.route("**/assets/embed-*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto(blog.write(article(plain(blog.site))), { waitUntil: "commit" });
  const frame = page.frameLocator("iframe");
  await frame.getByRole("checkbox", { name: "LINE", exact: true }).check();
  await expect(frame.locator(".address")).toHaveCount(0);
  await started(frame);
  await expect(frame.getByRole("checkbox", { name: "LINE", exact: true })).toBeChecked();
  await follow(frame, ja("embed:next"));
  await expect(frame.locator("main")).toContainText("LINE");
});

test("a reload of the article keeps neither answers nor an error", async ({ blog, page }) => {
  const frame = await blog.post(article(element(blog.site)));
  await walk(frame);
  await page.reload();
  await started(frame);
});
