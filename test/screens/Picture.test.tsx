import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addUse, forget } from "../../src/store/store.ts";
import { today } from "../../src/store/today.ts";
import { arriveAt, use } from "./arrive.tsx";
import { saved, takeFiles } from "./savedFiles.ts";
import { poorVisitor } from "./visitors.ts";

takeFiles();

beforeEach(() => {
  poorVisitor();
  addUse({ name: "Ours", kind: "messaging", encryption: "no", business: "yes", openness: "no" });
});

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLImageElement.prototype, "decode");
  for (const name of ["share", "canShare"]) Reflect.deleteProperty(navigator, name);
});

async function openPicture(locale = "en", title = "The result as a picture"): Promise<void> {
  await arriveAt({ name: "take" }, locale);
  await userEvent.click(screen.getByText(title));
}

/** The picture that is shown, as a document. */
async function shown(): Promise<Document> {
  const address = (await screen.findByRole("img")).getAttribute("src") ?? "";
  const [, text = ""] = address.split(",", 2);
  return new DOMParser().parseFromString(decodeURIComponent(text), "image/svg+xml");
}

/** Gives a browser that paints: jsdom has neither pictures nor a canvas. */
function paint(): void {
  Object.assign(HTMLImageElement.prototype, { decode: () => Promise.resolve() });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation((give) => {
    give(new Blob(["png"], { type: "image/png" }));
  });
}

describe("a picture of the result", () => {
  it("shows the place, the points and the catalogue's date, and names no service", async () => {
    await openPicture();
    const picture = await shown();
    expect(picture.documentElement.tagName).toBe("svg");
    expect(picture.documentElement.getAttribute("width")).toBe("1200");
    const text = picture.documentElement.textContent;
    expect(text).toContain("Postcard");
    expect(text).toMatch(/\d+\u2013\d+/u);
    expect(text).toMatch(/By the facts of \w+ \d+, \d{4}/u);
    expect(text).not.toMatch(/LINE|Gmail|Ours/u);
    expect(screen.getByRole("img").getAttribute("alt")).toContain("Postcard");
  });

  it("brings its style along, and asks for nothing", async () => {
    await openPicture();
    const all = [...(await shown()).querySelectorAll("*")];
    expect(all.some((element) => element.hasAttribute("class"))).toBe(false);
    expect(all.filter(({ tagName }) => /^(style|script|image|use|a)$/u.test(tagName))).toEqual([]);
    expect(all.some((element) => element.getAttribute("fill") === "#f3bc45")).toBe(true);
    expect((await shown()).documentElement.outerHTML).not.toContain("url(");
  });

  it("is tall and names the catalogue's services where the visitor wants that", async () => {
    await openPicture();
    await userEvent.click(screen.getByRole("radio", { name: "Tall" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Name the services too" }));
    expect((await shown()).documentElement.getAttribute("height")).toBe("1920");
    expect((await shown()).documentElement.textContent).toContain("LINE");
    expect((await shown()).documentElement.textContent).not.toContain("Ours");
  });

  it("is saved as SVG, just as it is shown, where the browser paints no other", async () => {
    await openPicture();
    await userEvent.click(await screen.findByRole("button", { name: "Save as SVG" }));
    expect(screen.queryByRole("button", { name: "Save the picture" })).toBeNull();
    const [file] = saved;
    expect(file?.name).toBe(`naisho-${today()}.svg`);
    expect(file?.blob.type).toBe("image/svg+xml");
    expect(await file?.blob.text()).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
  });

  it("is saved as PNG where the browser paints one", async () => {
    paint();
    await openPicture("ja", "結果を、画像に");
    await userEvent.click(await screen.findByRole("button", { name: "画像を保存" }));
    expect(saved[0]?.name).toBe(`naisho-${today()}.png`);
    expect(saved[0]?.blob.type).toBe("image/png");
  });

  it("is handed over as a file only where the browser takes such files", async () => {
    const asked: ShareData[] = [];
    Object.assign(navigator, {
      share: (data: ShareData) => Promise.resolve(asked.push(data)),
      canShare: ({ files }: ShareData) => files?.[0]?.type === "image/svg+xml",
    });
    await openPicture();
    await userEvent.click(await screen.findByRole("button", { name: "Hand it to another app" }));
    expect(asked[0]?.files?.[0]?.name).toBe(`naisho-${today()}.svg`);
    Object.assign(navigator, { canShare: () => false });
    await openPicture();
    await screen.findByRole("button", { name: "Save as SVG" });
    expect(screen.queryByRole("button", { name: "Hand it to another app" })).toBeNull();
  });

  it("gives no figure where the points are not yet known", async () => {
    const verdicts = { encryption: "unknown", business: "unknown", openness: "unknown" } as const;
    use({ service: { name: "Ours", kind: "messaging", ...verdicts } });
    await openPicture();
    const text = (await shown()).documentElement.textContent;
    expect(text).toMatch(/Points not yet known \(\d+\u2013\d+\)/u);
    expect(text).not.toContain("points (out of 100)");
  });

  it("is drawn without a place where nobody talks and nothing is kept", async () => {
    use("google-search");
    await openPicture();
    expect((await shown()).documentElement.textContent).toContain(
      "Not known yet how far it carries",
    );
  });

  it("is not drawn where there is nothing to show", async () => {
    forget();
    await openPicture();
    expect(screen.queryByRole("img")).toBeNull();
  });
});
