import { keyWalker } from "./keys.ts";
import { expect, test } from "./visitor.ts";
import { walkToResult } from "./walk.ts";

const SERVICES = ["LINE", "Gmail"];

for (const locale of ["ja", "en"]) {
  test(`the whole journey by keyboard alone ends with a result and asks for nothing, ${locale}`, async ({
    visitor,
  }) => {
    const { page } = visitor;
    await visitor.open(locale === "ja" ? "" : `#/?lang=${locale}`);
    const walking = keyWalker(page, locale);
    await walkToResult(walking, SERVICES, 2);
    await expect(page).toHaveURL(/#\/result/u);
    for (const service of SERVICES) await expect(page.getByRole("main")).toContainText(service);
    expect(visitor.laterRequests).toEqual([]);
  });
}
