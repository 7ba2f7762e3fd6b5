import { expect, SCHEMES, test, type Visitor, WINDOWS } from "./visitor.ts";
import { wordsOf } from "./words.ts";

const SCREENS = [
  "#/catalogue",
  "#/catalogue/zoom",
  "#/catalogue/gmail",
  "#/catalogue/skype",
  "#/catalogue/nobody-knows",
  "#/catalogue/compare/signal,line,plus-message,whatsapp",
];

/** Opens a screen with all that folds laid open, and something picked where something can be. */
async function openWhole(visitor: Visitor, hash: string, locale: string): Promise<void> {
  const { page } = visitor;
  await visitor.open(`${hash}?lang=${locale}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  if (hash !== "#/catalogue") return;
  await openMail(visitor, locale);
  const filters = page.locator(".filters details");
  if (!(await filters.evaluate((details) => details.hasAttribute("open")))) {
    await filters.locator("summary").click();
  }
  await page.getByRole("checkbox").first().check();
}

/** Opens the group of mail services. */
async function openMail({ page }: Visitor, locale: string): Promise<void> {
  const mail = wordsOf(locale)("terms:kindGroup.mail");
  await page.locator("summary", { hasText: new RegExp(`^${mail}\\d`, "u") }).click();
}

async function width(visitor: Visitor): Promise<number> {
  return visitor.page.evaluate(() => document.documentElement.scrollWidth);
}

for (const [name, viewport] of Object.entries(WINDOWS)) {
  for (const colorScheme of SCHEMES) {
    test.describe(`reading the catalogue on a ${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      for (const hash of SCREENS) {
        for (const locale of ["ja", "en"]) {
          test(`axe finds nothing at ${hash} in ${locale}`, async ({ visitor }) => {
            await openWhole(visitor, hash, locale);
            expect(await visitor.axe()).toEqual([]);
          });
        }
      }
    });
  }
}

test.describe("in forced colours", () => {
  test.use({ viewport: WINDOWS.phone, contextOptions: { forcedColors: "active" } });
  for (const hash of SCREENS) {
    test(`axe finds nothing at ${hash}`, async ({ visitor }) => {
      await openWhole(visitor, hash, "ja");
      expect(await visitor.axe()).toEqual([]);
    });
  }
});

test.describe("on the narrowest screens", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const hash of SCREENS) {
    for (const locale of ["ja", "en"]) {
      test(`${hash} needs no sideways scroll in ${locale}`, async ({ visitor }) => {
        await openWhole(visitor, hash, locale);
        expect(await width(visitor)).toBeLessThanOrEqual(320);
      });
    }
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: WINDOWS.phone });

  test("a comparison scrolls within its own box, its row heads staying", async ({ visitor }) => {
    const { page } = visitor;
    await visitor.open("#/catalogue/compare/signal,line,plus-message");
    const box = page.getByRole("region", { name: "サービスの見くらべ" });
    const head = page.getByRole("rowheader", { name: "欠点" });
    const before = await head.boundingBox();
    await page.getByRole("link", { name: "+メッセージをはずす" }).focus();
    expect(await box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
    expect((await head.boundingBox())?.x).toBe(before?.x);
    expect(await width(visitor)).toBe(WINDOWS.phone.width);
  });
});

test("searching, picking and comparing works by keyboard, offline, and asks for nothing", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open("#/catalogue");
  await page.context().setOffline(true);
  for (const typed of ["しぐなる", "らいん"]) {
    await page.getByRole("searchbox").fill(typed);
    await page.getByRole("checkbox").first().focus();
    await page.keyboard.press("Space");
  }
  await page.getByRole("link", { name: "ならべて見る" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/catalogue\/compare\/signal,line$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("link", { name: "Signal", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Signal");
  await page.getByRole("checkbox", { name: "これを使っています" }).check();
  await page.getByRole("link", { name: "結果を見る" }).click();
  await expect(page).toHaveURL(/#\/result$/);
  expect(visitor.laterRequests).toEqual([]);
});

test("coming back from a service finds the catalogue as it was left", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open("#/catalogue");
  await openMail(visitor, "ja");
  await page.getByRole("link", { name: "Gmail", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gmail");
  await page.goBack();
  await expect(page.getByRole("link", { name: "Gmail", exact: true })).toBeVisible();
});

test("paper shows every kind open, tables whole, and no bars", async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open("#/catalogue");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByRole("link", { name: "Signal", exact: true })).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeHidden();
  await visitor.open("#/catalogue/compare/signal,line,plus-message,whatsapp");
  const box = page.getByRole("region", { name: "サービスの見くらべ" });
  const hidden = await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(hidden).toBe(0);
  await visitor.open("#/catalogue/line");
  await expect(page.getByRole("link", { name: "ほかとならべる" })).toBeHidden();
});
