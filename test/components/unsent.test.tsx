import { readdirSync, readFileSync } from "node:fs";
import { fireEvent, render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SearchField } from "../../src/components/SearchField.tsx";
import { TextField } from "../../src/components/TextField.tsx";

/** Fields that a browser could fill in with text: all but those that are ticked or take a file. */
const FIELD = /<textarea|<input(?![^>]*type="(?:checkbox|radio|file)")/gu;
const AROUND = /<Unsent>\s*(?:<textarea|<input)/gu;

function bare(text: string): number {
  const plain = text.replaceAll("=>", "");
  return (plain.match(FIELD)?.length ?? 0) - (plain.match(AROUND)?.length ?? 0);
}

describe("a field for text", () => {
  it("stands in a form that Chromium asks nobody about, wherever there is one", () => {
    const paths = readdirSync("src", { recursive: true, encoding: "utf8" });
    const parts = paths.filter((path) => path.endsWith(".tsx"));
    const texts = parts.map((path) => [path, readFileSync(`src/${path}`, "utf8")] as const);
    expect(texts.filter(([, text]) => /<Unsent>/u.test(text)).length).toBeGreaterThan(2);
    expect(texts.filter(([, text]) => bare(text) > 0).map(([path]) => path)).toEqual([]);
  });

  it("is seen by this check where it stands bare", () => {
    expect(bare('<label><input id={id} type="text" onChange={(e) => e} /></label>')).toBe(1);
    expect(bare("<Unsent><textarea /></Unsent><textarea />")).toBe(1);
    expect(bare('<input onChange={(e) => e} type="radio" />')).toBe(0);
  });

  it.each([
    ["search", <SearchField key="s" label="x" value="" onSearch={() => {}} />],
    ["a name", <TextField key="t" label="x" value="" onText={() => {}} />],
  ])("of %s has the address of a search, and submits nothing", (_, field) => {
    const { container } = render(field);
    const form = container.querySelector("form");
    expect(form?.getAttribute("action")).toBe("search");
    expect(form?.contains(container.querySelector("input"))).toBe(true);
    expect(form && fireEvent.submit(form)).toBe(false);
  });
});
