import { describe, expect, it, test } from "vitest";
import { library } from "../../src/catalogue/library.ts";
import { searchIn } from "../../src/catalogue/search.ts";
import queries from "./search-queries.json" with { type: "json" };

const search = searchIn(library.entries);

function found(typed: string): readonly string[] {
  return search(typed).map(({ id }) => id);
}

const firsts = Object.entries(queries.first).flatMap(([manner, wanted]) =>
  Object.entries(wanted).flatMap(([id, texts]) =>
    texts.map((typed: string) => ({ manner, typed, id })),
  ),
);
const within = queries.within.map(([typed, id, place]) => ({
  typed: String(typed),
  id: String(id),
  place: Number(place),
}));

describe("what people type", () => {
  it("is written down at length", () => {
    expect(firsts.length + within.length).toBeGreaterThanOrEqual(120);
    expect(new Set(firsts.map(({ typed }) => typed)).size).toBe(firsts.length);
  });

  test.each(firsts)("$manner: $typed finds $id first", ({ typed, id }) => {
    expect(found(typed)[0]).toBe(id);
  });

  test.each(within)("$typed finds $id at place $place or before", ({ typed, id, place }) => {
    expect(found(typed).slice(0, place)).toContain(id);
  });

  test.each(queries.nothing)("“%s” finds nothing", (typed) => {
    expect(found(typed)).toEqual([]);
  });
});
