import { describe, expect, test } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import type { Answers } from "../../src/assessment/answers.ts";
import { elsewhere } from "../../src/assessment/elsewhere.ts";
import { holdingBack } from "../../src/assessment/holding.ts";
import {
  DEVICE_QUESTIONS,
  type Answer,
  type DeviceQuestion,
} from "../../src/assessment/vocabulary.ts";
import { TOWN } from "./town.ts";

function visitor(
  services: readonly string[],
  but: Partial<Record<DeviceQuestion, Answer>> = {},
): Answers {
  const kept = DEVICE_QUESTIONS.map((id): [string, Answer] => [id, but[id] ?? "yes"]);
  return {
    uses: services.map((service) => ({ service })),
    settings: new Map([
      ["hato-closed-rooms", "no"],
      ["cloud-lock", "no"],
      ["no-training", "no"],
    ]),
    devices: [],
    answers: new Map(kept),
  };
}

function held(answers: Answers) {
  const { uses, level } = assess(answers, TOWN);
  return level === null ? null : holdingBack(uses, level, TOWN);
}

describe("what holds a visitor's words back", () => {
  test("is named by the uses at the lowest level and by all that keeps them there", () => {
    expect(held(visitor(["hato", "kotori", "kamome"]))).toEqual({
      uses: ["hato", "kamome"],
      criteria: ["encryption"],
      byDevicesAlone: false,
      spoiler: null,
    });
  });

  test("is the device alone for someone whose service is fine and whose screen is open", () => {
    expect(held(visitor(["kotori"], { "device.lock": "no" }))).toEqual({
      uses: ["kotori"],
      criteria: ["devices"],
      byDevicesAlone: true,
      spoiler: "devices",
    });
  });

  test("is one thing that spoils the rest where everything else is at 3 or more", () => {
    expect(held(visitor(["tsubame"]))?.spoiler).toBe("encryption");
    expect(held(visitor(["hato"]))?.spoiler).toBeNull();
    expect(held(visitor(["kotori"], { "device.apps": "no" }))?.spoiler).toBeNull();
  });

  test("is nothing face to face", () => {
    expect(held(visitor(["kotori"]))).toBeNull();
  });
});

describe("a need that no service of a kind meets", () => {
  test("is met by other kinds of the same mode, which are named", () => {
    const { uses, recommender } = assess(visitor(["kamome", "hato"]), TOWN);
    const [hato, kamome] = uses;
    expect(kamome && elsewhere(kamome, kamome.need, recommender)).toEqual(["messaging", "calls"]);
    expect(hato && elsewhere(hato, hato.need, recommender)).toBeNull();
  });

  test("is no need for what has no level", () => {
    const { uses, recommender } = assess(visitor(["nozoki"]), TOWN);
    expect(uses[0] && elsewhere(uses[0], uses[0].need, recommender)).toBeNull();
  });
});
