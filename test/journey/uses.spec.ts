import { expect, SCHEMES, test, WINDOWS } from "./visitor.ts";

const SCREENS = ["#/uses", "#/uses/unlisted", "#/verify"];

for (const [name, viewport] of Object.entries(WINDOWS)) {
  for (const colorScheme of SCHEMES) {
    test.describe(`picking, judging and checking on a ${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      for (const hash of SCREENS) {
        for (const locale of ["ja", "en"]) {
          test(`axe finds nothing at ${hash} in ${locale}`, async ({ visitor }) => {
            await visitor.open(`${hash}?lang=${locale}`);
            await expect(visitor.page.getByRole("heading", { level: 1 })).toBeVisible();
            expect(await visitor.axe()).toEqual([]);
          });
        }
      }
    });
  }
}

test.describe("on the narrowest screens", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const hash of ["#/", ...SCREENS]) {
    for (const locale of ["ja", "en"]) {
      test(`${hash} needs no sideways scroll in ${locale}`, async ({ visitor }) => {
        await visitor.open(`${hash}?lang=${locale}`);
        const width = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(320);
      });
    }
  }
});

test("a search that finds nothing leads to judging it, and back with it in the tray", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await page.getByRole("searchbox").fill("町内会アプリ");
  expect(await visitor.axe()).toEqual([]);
  await page.getByRole("link", { name: "「町内会アプリ」を、四つの質問で見立てる" }).click();
  await expect(page.getByRole("textbox")).toHaveValue("町内会アプリ");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("combobox").selectOption("messaging");
  const closed = page.getByRole("group", { name: /会社にも開けない/ });
  await closed.getByRole("radio", { name: "わからない" }).check();
  await page.getByRole("button", { name: "これを足す" }).click();
  await expect(page).toHaveURL(/#\/uses$/);
  await expect(page.getByRole("button", { name: "町内会アプリをはずす" })).toBeVisible();
  expect(visitor.laterRequests).toEqual([]);
});

test("picks by keyboard alone lead on, and stay after a reload", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open("#/uses");
  await page.getByRole("checkbox", { name: "LINE", exact: true }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("link", { name: "これで次へ" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/what-for\/1$/);
  await page.goBack();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "LINE", exact: true })).toBeChecked();
});

test("a refused file says why, and changes nothing", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open("#/");
  const refused = { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{") };
  await page.locator("input[type=file]").setInputFiles(refused);
  await expect(page.getByRole("alert")).toContainText("画面の答えは、そのまま残っています。");
  await expect(page.getByRole("alert")).toBeInViewport();
  expect(await visitor.axe()).toEqual([]);
  expect(visitor.laterRequests).toEqual([]);
});

test("the check of the promise shows this page's own policy", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open("#/verify");
  await page.locator("summary").click();
  await expect(page.getByText("form-action 'none'", { exact: true })).toBeVisible();
});

test("the whole of picking works offline once the page has settled", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open("#/");
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "はじめる" }).click();
  await page.getByRole("searchbox").fill("しぐなる");
  await page.getByRole("checkbox", { name: "Signal", exact: true }).check();
  await page.getByRole("searchbox").fill("");
  await page.getByRole("link", { name: "四つの質問で見立てます" }).click();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Judge it by four questions.");
  expect(visitor.laterRequests).toEqual([]);
});
