import { afterEach, describe, expect, it, vi } from "vitest";
import { pageAddress } from "../../src/store/pageAddress.ts";

afterEach(() => vi.unstubAllGlobals());

describe("the page's own address", () => {
  it.each([
    ["https://example.org/naisho/", "https://example.org/naisho/"],
    ["http://127.0.0.1:4173/", "http://127.0.0.1:4173/"],
    ["https://example.org/naisho/?utm_source=x#/take", "https://example.org/naisho/"],
    ["https://somebody:secret@example.org/#/shared/x", "https://example.org/"],
    ["file:///home/somebody/naisho.html#/take", null],
    ["about:srcdoc", null],
    ["blob:https://example.org/7c1f", null],
  ])("of %s is %s", (href, address) => {
    vi.stubGlobal("window", { location: new URL(href) });
    expect(pageAddress()).toBe(address);
  });
});
