import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { QUESTIONS } from "../../src/assessment/vocabulary.ts";
import { METHOD } from "../../src/store/facts.ts";
import { arriveAt } from "./arrive.tsx";

const rowsOf = (name: string): string[][] =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent));

describe("the method", () => {
  it("shows every weight as the rules have it", async () => {
    await arriveAt({ name: "method" });
    const weights = rowsOf("四つの条件と、渡すもの").map(([, weight]) => Number(weight));
    expect(weights).toEqual(Object.values(METHOD.criteria));
    const asked = [...rowsOf("機器の戸じまり"), ...rowsOf("渡すもの")];
    expect(asked.map(([, weight]) => Number(weight))).toEqual(
      QUESTIONS.map((question) => METHOD.questions[question]),
    );
  });

  it("says how firm the order is", async () => {
    await arriveAt({ name: "method" }, "en");
    expect(screen.getByText(/at least 90 % kept theirs/u)).toBeDefined();
  });

  it("shows the table of levels, and cites the articles", async () => {
    await arriveAt({ name: "method" }, "en");
    expect(rowsOf("How a place is found")[0]).toEqual([
      "End-to-end encryption",
      "Face to face",
      "Envelope",
      "Postcard",
    ]);
    expect(screen.getAllByText(/^Kaede Blog A/u).length).toBeGreaterThan(3);
    expect(
      screen.getByText(/In 2020 the article wrote that only Signal met all four/u),
    ).toBeDefined();
  });
});
