import { expect, test } from "vitest";
import {
  ACTION_KINDS,
  ANSWERS,
  CRITERIA,
  DATA_QUESTIONS,
  DEVICE_QUESTIONS,
  DEVICES,
  INTERFERERS,
  KINDS,
  LEVELS,
  MINUTES,
  modeOf,
  PEOPLE,
  REACHES,
  STAKES,
} from "../../../src/assessment/vocabulary.ts";
import { METHOD } from "../worlds.ts";

test("the weights of the five criteria are the method's", () => {
  expect(CRITERIA.map((criterion) => [criterion, METHOD.criteria[criterion]])).toEqual([
    ["encryption", 30],
    ["business", 20],
    ["openness", 15],
    ["devices", 20],
    ["minimisation", 15],
  ]);
});

test("the ceilings are the method's table", () => {
  expect(METHOD.ceilings).toEqual({
    encryption: { yes: 4, partly: 2, no: 1 },
    business: { yes: 4, partly: 3, no: 2 },
    openness: { yes: 4, partly: 3, no: 2 },
    devices: { yes: 4, partly: 3, no: 1 },
  });
});

test("what is decisive weighs four times what is everyday, and needs a room without walls missing", () => {
  expect(STAKES).toEqual(["everyday", "private", "decisive"]);
  expect(METHOD.stakesPoints).toEqual({ everyday: 1, private: 2, decisive: 4 });
  expect(METHOD.need).toEqual({ everyday: 1, private: 3, decisive: 4 });
});

test("the device questions have the method's order, weights and last column", () => {
  const rows = DEVICE_QUESTIONS.map((id) => [id, METHOD.questions[id], METHOD.without[id]]);
  expect(rows).toEqual([
    ["device.supported", 20, "no"],
    ["device.os", 20, "no"],
    ["device.apps", 15, "partly"],
    ["device.protection", 10, "partly"],
    ["device.lock", 15, "no"],
    ["device.encryption", 10, "partly"],
    ["peers.updates", 5, "partly"],
    ["peers.lock", 5, "partly"],
  ]);
});

test("the questions on what one hands over have the method's order and weights", () => {
  expect(DATA_QUESTIONS.map((id) => [id, METHOD.questions[id]])).toEqual([
    ["data.name", 15],
    ["data.phone", 20],
    ["data.address", 15],
    ["data.payment", 20],
    ["data.accounts", 15],
    ["data.passwords", 10],
    ["data.https", 5],
  ]);
});

test("who must move along multiplies an effort as the method says", () => {
  expect(PEOPLE.map((people) => METHOD.people[people])).toEqual([1, 1.5, 3]);
  expect(MINUTES).toEqual([2, 10, 30, 120]);
  expect(METHOD.fallsShortBonus).toBe(5);
  for (const { minutes } of Object.values(METHOD.actions)) expect(MINUTES).toContain(minutes);
});

test("every kind has the method's mode", () => {
  const of = (mode: string): string => KINDS.filter((kind) => modeOf(kind) === mode).join(" ");
  expect(of("conversation")).toBe("messaging calls mail");
  expect(of("vault")).toBe("notes files photos passwords calendar");
  expect(of("lookup")).toBe("search browser maps translation ai shopping payment vpn");
  expect(of("public")).toBe("social video blog");
});

test("levels, interferers, reaches, devices, answers and kinds of action are the method's words", () => {
  expect(LEVELS).toEqual(["square", "postcard", "envelope", "room", "face-to-face"]);
  expect(INTERFERERS.join(" ")).toBe("operator agency flooder attacker insider nearby");
  expect(REACHES).toEqual(["could", "hindered", "kept-out"]);
  expect(DEVICES).toEqual(["android", "ios", "windows", "macos", "linux", "chromeos"]);
  expect(ANSWERS).toEqual(["yes", "partly", "no", "unknown", "not-applicable"]);
  expect(ACTION_KINDS.join(" ")).toBe("setting device habit delete switch in-person spare");
});
