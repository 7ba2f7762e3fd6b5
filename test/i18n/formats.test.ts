import { expect, it } from "vitest";
import { formatDay, formatList, formatNumber } from "../../src/i18n/formats.ts";

it("a day is written in the reader's language, in any time zone", () => {
  expect(formatDay("2026-11-24", "ja")).toBe("2026年11月24日");
  expect(formatDay("2026-01-01", "en")).toBe("January 1, 2026");
});

it("numbers and lists follow the language", () => {
  expect(formatNumber(10000, "en")).toBe("10,000");
  expect(formatList(["LINE", "Gmail"], "ja")).toBe("LINE、Gmail");
  expect(formatList(["LINE", "Gmail"], "en", "or")).toBe("LINE or Gmail");
});
