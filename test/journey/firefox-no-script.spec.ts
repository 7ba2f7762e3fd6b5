import { spawnSync } from "node:child_process";
import { firefox } from "../../playwright.config.ts";
import { plainWords } from "./plain.ts";
import { expect, test } from "./visitor.ts";

test.use({ launchOptions: firefox({ "javascript.enabled": false }) });

/** What a printed file says (Debian: poppler-utils). */
function textOf(path: string, reader = "pdftotext"): string {
  const { stdout, error } = spawnSync(reader, ["-raw", path, "-"], { encoding: "utf8" });
  if (error !== undefined) throw error;
  return stdout;
}

/** What stands on a printed sheet, without spaces and with the letters that fonts have for it. */
function readable(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/gu, "");
}

// Playwright reads a page by script, so here the page is read from paper: one sheet as long as it takes.
test("without any script, the four criteria and what not to hand over can be read in Firefox", async ({
  page,
  address,
}, info) => {
  await page.goto(address);
  const path = info.outputPath("page.pdf");
  await page.pdf({ path, width: "12in", height: "80in" });
  const sheet = readable(textOf(path));
  for (const locale of ["ja", "en"]) {
    for (const sentence of plainWords(locale)) expect(sheet).toContain(readable(sentence));
  }
});
