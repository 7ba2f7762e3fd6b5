import { describe, expect, it } from "vitest";
import { NO_ANSWERS, type Use } from "../../src/assessment/answers.ts";
import { assess } from "../../src/assessment/assess.ts";
import { QUESTIONS } from "../../src/assessment/vocabulary.ts";
import { library } from "../../src/catalogue/library.ts";
import { bestChannel, decisiveUses } from "../../src/store/decisive.ts";

function found(...uses: readonly Use[]) {
  const answers = new Map(QUESTIONS.map((question) => [question, "yes"] as const));
  return assess({ ...NO_ANSWERS, uses, answers }, library);
}

const decisive = (service: string): Use => ({ service, stakes: "decisive" });

describe("where to talk if one cannot meet", () => {
  it("is the conversation that closes best, whatever it was used for", () => {
    const best = bestChannel(found(decisive("gmail"), { service: "signal", stakes: "everyday" }));
    expect(best?.use.key).toBe("signal");
    expect(best?.level).toBe(4);
    expect(best?.better).toBeNull();
  });

  it("comes with a service that would close better, where there is one", () => {
    const best = bestChannel(found(decisive("line"), decisive("gmail")));
    expect(best?.use.key).toBe("line");
    expect(best?.better?.level).toBeGreaterThan(best?.level ?? 4);
  });

  it("suggests no move away from what must stay", () => {
    expect(bestChannel(found({ ...decisive("line"), mustStay: true }))?.better).toBeNull();
  });

  it("is nowhere for somebody who named nothing to talk on", () => {
    expect(bestChannel(found(decisive("google-photos"), decisive("google-search")))).toBeNull();
  });
});

it("what can decide a life is told apart: talked about, kept, asked", () => {
  const { any, kept, open } = decisiveUses(
    found(decisive("line"), decisive("google-photos"), decisive("google-search"), {
      service: "signal",
    }),
  );
  expect(any).toBe(true);
  expect(kept.map(({ key }) => key)).toEqual(["google-photos"]);
  expect(open.map(({ key }) => key)).toEqual(["google-search"]);
  expect(decisiveUses(found({ service: "line" })).any).toBe(false);
});
