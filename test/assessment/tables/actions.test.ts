import { describe, expect, test } from "vitest";
import { applyAll, type Action } from "../../../src/assessment/actions.ts";
import { assessSituation, type Assessment } from "../../../src/assessment/assess.ts";
import { TOWN } from "../town.ts";
import { KEPT, result, SPARING, type Said } from "../visitor.ts";
import { world, type Sketch } from "../worlds.ts";

const ids = ({ actions }: Assessment): string[] => actions.map(({ id }) => id).sort();

function action(of: Assessment, id: string): Action {
  const found = of.actions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no action ${id}`);
  return found;
}

/** What holds after an action of a visitor of the town. */
function after(said: Said, id: string, of = TOWN) {
  const before = result(said, of);
  return assessSituation(applyAll(before.situation, [action(before, id)]), of);
}

describe("an action exists", () => {
  test("for every answer below yes, not for what was never answered or does not apply", () => {
    const answers = {
      "device.os": "no",
      "device.apps": "partly",
      "device.lock": "unknown",
      "device.encryption": "not-applicable",
      "peers.lock": "no",
      "data.name": "unknown",
      "data.https": "yes",
      "data.accounts": "partly",
    } as const;
    const settings = {
      "cloud-lock": "no",
      "suzume-secret": "unknown",
      "no-training": "yes",
    } as const;
    const there = result({ answers, settings }, TOWN);
    expect(ids(there)).toEqual([
      "data.name",
      "delete",
      "device.apps",
      "device.lock",
      "device.os",
      "peers.lock",
      "setting:cloud-lock",
      "setting:suzume-secret",
    ]);
    const kinds = Object.fromEntries(there.actions.map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({
      "data.name": "habit",
      delete: "delete",
      "peers.lock": "device",
      "device.os": "device",
      "setting:cloud-lock": "setting",
    });
  });

  test("to switch to each of the first three recommendations, and no fourth", () => {
    const sketches: Sketch[] = ["b", "c", "d", "e"].map((id) => ({
      id,
      kind: "mail",
      is: ["yes", "yes", "yes"],
    }));
    const there = result({ uses: ["a"] }, [
      { id: "a", kind: "mail", is: ["no", "no", "no"] },
      ...sketches,
    ]);
    expect(ids(there)).toEqual(["switch:a:b", "switch:a:c", "switch:a:d"]);
  });

  test("never to switch what must stay", () => {
    const there = result({ uses: [{ service: "hato", mustStay: true }] }, TOWN);
    expect(ids(there)).toEqual(["spare:hato"]);
  });
});

describe("what is decisive", () => {
  test("can be said in person, wherever it is said today", () => {
    for (const service of ["hato", "kotori"]) {
      const there = result({ uses: [{ service, stakes: "decisive" }] }, TOWN);
      expect(ids(there)).toContain(`in-person:${service}`);
    }
    expect(ids(result({ uses: ["hato"] }, TOWN))).not.toContain("in-person:hato");
  });
  test("gets no action where it is looked up or published", () => {
    const uses = ["mado", "yagura"].map((service) => ({ service, stakes: "decisive" as const }));
    expect(ids(result({ uses }, TOWN))).toEqual([]);
  });
});

describe("taking an action", () => {
  test("on a switch of two services turns it in both", () => {
    const said: Said = { uses: ["tansu", "oshiire"], settings: { "cloud-lock": "no" } };
    const { uses } = after(said, "setting:cloud-lock");
    expect(uses.map(({ findings }) => findings.encryption?.low)).toEqual(["yes", "yes"]);
  });
  test("on a question answers it with yes", () => {
    const said: Said = {
      answers: { ...KEPT, ...SPARING, "device.os": "no", "data.accounts": "no" },
    };
    expect(after(said, "device.os").situation.answers.get("device.os")).toBe("yes");
    expect(after(said, "delete").situation.answers.get("data.accounts")).toBe("yes");
  });
  test("that deletes accounts removes no use", () => {
    const { uses } = after(
      { uses: ["hato", "mado"], answers: { "data.accounts": "no" } },
      "delete",
    );
    expect(uses.map(({ use }) => use.key)).toEqual(["hato", "mado"]);
  });
  test("that switches keeps the stakes and the place, beside one who is there already", () => {
    const said: Said = {
      uses: [
        { service: "hato", stakes: "decisive" },
        { service: "kotori", stakes: "everyday" },
        "mado",
      ],
    };
    const { uses } = after(said, "switch:hato:kotori");
    expect(uses.map(({ use }) => [use.key, "id" in use.at ? use.at.id : "", use.stakes])).toEqual([
      ["hato", "kotori", "decisive"],
      ["kotori", "kotori", "everyday"],
      ["mado", "mado", "everyday"],
    ]);
  });
  test("in person leaves what is private, and sparing leaves what is everyday", () => {
    const said: Said = { uses: [{ service: "hato", stakes: "decisive", mustStay: true }] };
    expect(after(said, "in-person:hato").uses[0]?.use.stakes).toBe("private");
    expect(after(said, "spare:hato").uses[0]?.use.stakes).toBe("everyday");
  });
  test("costs what the catalogue says of the switch, the service and the question", () => {
    const small = world(
      [
        {
          id: "a",
          kind: "notes",
          is: ["no", "no", "no"],
          lifts: { lock: { encryption: "partly" } },
        },
        {
          id: "b",
          kind: "notes",
          is: ["yes", "yes", "yes"],
          move: { minutes: 120, people: "household", cost: "paid" },
        },
      ],
      { settings: [{ id: "lock", effort: { minutes: 10, people: "contacts", cost: "paid" } }] },
    );
    const there = result(
      { uses: ["a"], settings: { lock: "no" }, answers: { "device.os": "no" } },
      small,
    );
    expect(action(there, "setting:lock")).toMatchObject({
      minutes: 10,
      people: "contacts",
      cost: "paid",
    });
    expect(action(there, "switch:a:b")).toMatchObject({
      minutes: 120,
      people: "household",
      cost: "paid",
    });
    expect(action(there, "device.os")).toMatchObject(small.method.actions["device.os"]);
  });
});
