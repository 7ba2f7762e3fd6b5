import { render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { contentPolicy } from "../../build/policy.ts";
import { i18n, loadRooms } from "../../src/i18n/setup.ts";
import { VerifyScreen } from "../../src/screens/VerifyScreen.tsx";

beforeAll(async () => {
  await loadRooms();
  await i18n.changeLanguage("ja");
});

afterEach(() => document.head.replaceChildren());

function carryPolicy(): void {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = contentPolicy([]);
  document.head.append(meta);
}

describe("checking the promise", () => {
  it("goes by numbered steps, offline first, then in the network tab", () => {
    render(<VerifyScreen />);
    const headings = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
    expect(headings.slice(0, 2)).toEqual(["回線を切って、使ってみる", "通信を、目で見る"]);
    const walks = screen.getAllByRole("list").filter(({ tagName }) => tagName === "OL");
    expect(walks.map((walk) => within(walk).getAllByRole("listitem").length)).toEqual([4, 4]);
  });

  it("shows the policy that this very page carries, word by word", () => {
    carryPolicy();
    render(<VerifyScreen />);
    const fold = screen.getByText("決まりの原文を見る").closest("details");
    const lines = [...(fold?.querySelectorAll("li") ?? [])].map((one) => one.textContent);
    expect(lines.join("; ")).toBe(contentPolicy([]));
  });

  it("says what no check can show: the device, the browser, the host", () => {
    render(<VerifyScreen />);
    const [heading] = screen.getAllByRole("heading", { name: "これでは、わからないこと" });
    const section = heading?.closest("section");
    expect(section?.querySelectorAll("li")).toHaveLength(3);
  });

  it("leads back to the welcome, and on", () => {
    render(<VerifyScreen />);
    expect(screen.getByRole("link", { name: "もどる" }).getAttribute("href")).toBe("#/");
    expect(screen.getByRole("link", { name: "はじめる" }).getAttribute("href")).toBe("#/uses");
  });
});
