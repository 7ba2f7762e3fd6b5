import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/assessment/vocabulary.ts";
import { library } from "../../src/catalogue/library.ts";
import { shelves } from "../../src/store/shelf.ts";
import { criteriaOf, needsOpenServer } from "../../src/store/unlisted.ts";

describe("the shelves", () => {
  const all = shelves("ja").flatMap(({ offers }) => offers);

  it("hold every running service once, and no empty group", () => {
    const running = [...library.entries.values()].filter(({ status }) => status === "active");
    expect(all.map(({ id }) => id).sort()).toEqual(running.map(({ id }) => id).sort());
    expect(shelves("ja").every(({ offers }) => offers.length > 0)).toBe(true);
  });

  it("put what most people in Japan use first", () => {
    const firsts = new Map(shelves("en").map(({ group, offers }) => [group, offers[0]?.id]));
    expect(firsts.get("messaging-calls")).toBe("line");
    expect(firsts.get("mail")).toBe("gmail");
  });
});

describe("what is asked about an unlisted service", () => {
  it("leaves encryption out exactly for what is looked up, used or published", () => {
    const three = KINDS.filter((kind) => !criteriaOf(kind).includes("encryption"));
    expect(three).toEqual(KINDS.slice(KINDS.indexOf("search")));
  });

  it("asks for the server's code where the operator reads along, but not of browsers and VPNs", () => {
    const draft = { name: "", kind: null, verdicts: {}, changes: null };
    const asks = KINDS.filter((kind) => needsOpenServer({ ...draft, kind }));
    expect(asks).toEqual(
      KINDS.slice(KINDS.indexOf("search")).filter((kind) => kind !== "browser" && kind !== "vpn"),
    );
    expect(needsOpenServer({ ...draft, kind: "mail", verdicts: { encryption: "no" } })).toBe(true);
  });
});
