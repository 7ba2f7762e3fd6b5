import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sheets = [
  "src/embed/embed.css",
  ...readdirSync("src/style").map((name) => `src/style/${name}`),
].filter((path) => path.endsWith(".css"));

/** Rules for pages with a window of their own, and for paper, where no frame is sized. */
const ELSEWHERE = /\[data-alone\][^}]*\}|@media print \{[^]*$/g;
/** A native control that fills its own label. */
const FILLS_ITS_SLIP = /\.slip input \{[^}]*\}/;

describe("B6: the style of the embed", () => {
  it.each(sheets)("has no height of the window that would grow with the frame: %s", (path) => {
    const text = readFileSync(path, "utf8").replaceAll(ELSEWHERE, "").replace(FILLS_ITS_SLIP, "");
    expect(text).not.toMatch(/\d[dsl]?v(h|b|max|min)\b|height: 100%|position: fixed/);
  });
});
