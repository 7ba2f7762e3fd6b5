import { describe, expect, test } from "vitest";
import type { UnlistedService } from "../../../src/assessment/answers.ts";
import type { SettingAnswer, Stakes } from "../../../src/assessment/vocabulary.ts";
import { TOWN } from "../town.ts";
import { result } from "../visitor.ts";

const chat: UnlistedService = {
  name: "社内チャット",
  kind: "messaging",
  encryption: "partly",
  business: "yes",
  openness: "no",
};

describe("the same use said twice counts once", () => {
  test("with the higher stakes, and staying if either says so", () => {
    const { understood } = result(
      {
        uses: [
          { service: "hato", stakes: "everyday", mustStay: true },
          { service: "hato", stakes: "decisive" },
          { service: "hato", mustStay: false },
        ],
      },
      TOWN,
    );
    expect(understood.answers.uses).toEqual([
      { key: "hato", service: "hato", stakes: "decisive", mustStay: true },
    ]);
  });

  test("unlisted: when kind and name are the same, with the worse of each verdict", () => {
    const { understood } = result(
      {
        uses: [
          { service: chat },
          { service: { ...chat, encryption: "unknown", business: "partly", openness: "yes" } },
          { service: { ...chat, encryption: "yes", business: "unknown", openness: "yes" } },
          { service: { ...chat, kind: "mail" } },
          { service: { ...chat, name: "社内チャット2" } },
        ],
      },
      TOWN,
    );
    expect(understood.answers.uses.map(({ key }) => key)).toEqual([
      "unlisted:mail:社内チャット",
      "unlisted:messaging:社内チャット",
      "unlisted:messaging:社内チャット2",
    ]);
    expect(understood.answers.uses[1]?.service).toEqual({
      ...chat,
      encryption: "unknown",
      business: "unknown",
      openness: "no",
    });
  });

  test("an old and a new name of a service are one use", () => {
    const uses = ["poppo", { service: "hato-old", stakes: "everyday" as const }, "hato"];
    expect(result({ uses }, TOWN).understood.answers.uses).toEqual([
      { key: "hato", service: "hato", stakes: "private", mustStay: false },
    ]);
  });
});

describe("unset stakes", () => {
  test("count as private where words are carried, as everyday where things are looked up or published", () => {
    const { understood } = result({ uses: ["hato", "tansu", "mado", "yagura"] }, TOWN);
    expect(understood.answers.uses.map(({ key, stakes }) => [key, stakes])).toEqual([
      ["hato", "private"],
      ["mado", "everyday"],
      ["tansu", "private"],
      ["yagura", "everyday"],
    ]);
  });

  const met = (...stakes: readonly (Stakes | null)[]): Stakes | null | undefined =>
    result(
      {
        uses: stakes.map((each) =>
          each === null ? { service: "not-here" } : { service: "not-here", stakes: each },
        ),
      },
      TOWN,
    ).understood.answers.uses[0]?.stakes;

  test.each<[string, (Stakes | null)[], Stakes | null]>([
    ["stay unset", [null], null],
    ["stand above everyday", [null, "everyday"], null],
    ["stand below private", ["private", null], "private"],
    ["stand below decisive", [null, "decisive"], "decisive"],
  ])("of a service that is not here %s", (_, said, stakes) => {
    expect(met(...said)).toBe(stakes);
    expect(met(...[...said].reverse())).toBe(stakes);
  });

  test("of a service that has ended are those of its kind", () => {
    expect(result({ uses: ["toki"] }, TOWN).understood.answers.uses[0]?.stakes).toBe("private");
  });
});

describe("what this catalogue does not know", () => {
  test("is kept, not judged, and told once each, sorted", () => {
    const { understood, uses } = result(
      {
        uses: ["zebra", "ginga", "toki", "abc", "hato"],
        settings: { abc: "yes", "gone-switch": "no", "old-lock": "yes" },
        answers: { "home.door": "no", "device.os": "yes", "device.chip": "yes" },
      },
      TOWN,
    );
    expect(understood.notJudged).toEqual([
      "abc",
      "device.chip",
      "gone-switch",
      "home.door",
      "toki",
      "zebra",
    ]);
    expect(uses.map(({ use }) => use.key)).toEqual(["hato"]);
    expect([...understood.answers.settings.keys()]).toEqual(["abc", "cloud-lock", "gone-switch"]);
    expect([...understood.answers.answers.keys()]).toEqual([
      "device.os",
      "device.chip",
      "home.door",
    ]);
  });

  test("changes neither score nor level", () => {
    const known = { uses: ["hato"], answers: { "device.os": "yes" as const } };
    const more = result(
      {
        uses: ["hato", "zebra", "toki"],
        settings: { "gone-switch": "yes" },
        answers: { "device.os": "yes", "home.door": "no" },
      },
      TOWN,
    );
    expect(more.score).toEqual(result(known, TOWN).score);
    expect(more.level).toEqual(result(known, TOWN).level);
  });

  test("makes no score by itself", () => {
    const { score } = result(
      { uses: ["zebra", "toki"], settings: { "cloud-lock": "no" }, answers: { "home.door": "no" } },
      TOWN,
    );
    expect(score).toBeNull();
  });
});

describe("a switch under an old and a new name", () => {
  test.each<[SettingAnswer, SettingAnswer, SettingAnswer]>([
    ["yes", "no", "no"],
    ["no", "yes", "no"],
    ["yes", "unknown", "unknown"],
    ["unknown", "no", "no"],
    ["yes", "yes", "yes"],
  ])("%s and %s is %s, the worse", (old, now, both) => {
    const { understood } = result({ settings: { "old-lock": old, "cloud-lock": now } }, TOWN);
    expect([...understood.answers.settings]).toEqual([["cloud-lock", both]]);
  });
});

test("devices and answers stand in the order of the method's page, whatever order they were said in", () => {
  const { understood } = result(
    {
      devices: ["linux", "android", "linux"],
      answers: { "data.name": "no", "peers.lock": "yes", "device.os": "partly" },
    },
    TOWN,
  );
  expect(understood.answers.devices).toEqual(["android", "linux"]);
  expect([...understood.answers.answers.keys()]).toEqual(["device.os", "peers.lock", "data.name"]);
});
