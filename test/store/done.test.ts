import { describe, expect, it } from "vitest";
import { byCodeUnit, NO_ANSWERS, type Answers, type Use } from "../../src/assessment/answers.ts";
import { assess } from "../../src/assessment/assess.ts";
import { applyAll } from "../../src/assessment/actions.ts";
import type { Situation } from "../../src/assessment/situation.ts";
import { library } from "../../src/catalogue/library.ts";
import { answersAfter } from "../../src/store/done.ts";

const answers: Answers = {
  uses: [
    { service: "line", stakes: "private" },
    { service: "gmail", stakes: "decisive" },
    { service: "whatsapp", stakes: "private", mustStay: true },
    {
      service: {
        name: "shop chat",
        kind: "messaging",
        encryption: "no",
        business: "no",
        openness: "no",
      },
    },
    { service: "google-search" },
  ],
  settings: new Map([["whatsapp-encrypted-backup", "no"]]),
  devices: ["android"],
  answers: new Map([
    ["device.apps", "no"],
    ["data.accounts", "partly"],
  ]),
};

function after(id: string, given = answers): Answers {
  const { actions, situation } = assess(given, library);
  const action = actions.find((one) => one.id === id);
  if (action === undefined) throw new Error(`no action ${id}`);
  return answersAfter(given, action, situation);
}

const services = ({ uses }: Answers) => uses.map(({ service }) => service);

/** A situation as text, whatever the order of its parts; a use's key follows its place. */
function plain({ uses, settings, answers: given }: Situation): string {
  const used = uses.map(({ at, stakes, mustStay }) => JSON.stringify([at, stakes, mustStay]));
  const said = [...settings, ...given].map((pair) => pair.join());
  return [...used, ...said].sort(byCodeUnit).join("\n");
}

describe("an action that was taken", () => {
  it("is in the answers as the method takes it, for every action there is", () => {
    const { actions, situation } = assess(answers, library);
    expect(actions.length).toBeGreaterThan(8);
    const differing = actions.filter((action) => {
      const now = assess(answersAfter(answers, action, situation), library).situation;
      return plain(now) !== plain(applyAll(situation, [action]));
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it("leaves the visitor's answers as they were, and the order of the uses", () => {
    const moved = after("switch:line:signal");
    expect(services(moved)[0]).toBe("signal");
    expect(services(moved).slice(1)).toEqual(services(answers).slice(1));
    expect(services(answers)[0]).toBe("line");
  });

  it("makes one use of two where the new place was in use, for whatever matters most", () => {
    const both: readonly Use[] = [
      { service: "signal", stakes: "everyday" },
      { service: "line", stakes: "decisive" },
    ];
    expect(after("switch:line:signal", { ...NO_ANSWERS, uses: both }).uses).toEqual([
      { service: "signal", stakes: "decisive" },
    ]);
  });

  it("keeps a service that must stay, for what it is now used for", () => {
    const spared = after("spare:whatsapp").uses.find(({ service }) => service === "whatsapp");
    expect(spared).toEqual({ service: "whatsapp", stakes: "everyday", mustStay: true });
  });

  it("overrules the older name of a setting", () => {
    const [old, now] = [...library.renamed.settings][0] ?? [];
    if (old === undefined || now === undefined) return;
    const given: Answers = { ...NO_ANSWERS, settings: new Map([[old, "no"]]) };
    const done = after(`setting:${now}`, given);
    expect(assess(done, library).situation.settings.get(now)).toBe("yes");
  });
});
