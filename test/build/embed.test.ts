import { describe, expect, it } from "vitest";
import { brotliSize, built } from "./site.ts";

const host = built("host.js");
const page = built("embed/index.html");

describe("host.js", () => {
  it("is one classic script of at most 1.5 KB that names nobody and writes no markup", () => {
    console.log(`host.js: ${brotliSize(host)} B`);
    expect(brotliSize(host)).toBeLessThanOrEqual(1500);
    expect(host).not.toMatch(/\bimport\b|\bexport\b|https?:|innerHTML|srcdoc|cssText|eval\(/);
  });
});

describe("the embed's page", () => {
  it("lets CSS size it from its first HTML on, and shows the first question before script", () => {
    expect(page).toContain('<meta name="responsive-embedded-sizing" content="allow-origins=*" />');
    const root = page.slice(page.indexOf('<div id="embed">'), page.indexOf("</main>"));
    expect(root.match(/<input type="checkbox" name="service"/g)).toHaveLength(5);
    expect(/<html[^>]*>/.exec(page)?.[0]).not.toContain("data-alone");
  });

  it("has the page of the quick exit beside it", () => {
    expect(built("embed/leave.html")).toBe(built("leave.html"));
  });
});
