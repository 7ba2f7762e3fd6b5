import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import { cases, type Encounter, encounters, PATIENCE } from "./generate.ts";
import { seekers } from "./seekers.ts";
import { canBeTaken, costOf, deedsOf, type Deed } from "./reference/deeds.ts";
import { judgeAll, overallOf } from "./reference/judged.ts";
import { shortestByForce } from "./reference/plan.ts";
import { visitOf, type Visit } from "./reference/visit.ts";
import { modeOfKind } from "./reference/words.ts";
import { TOWN } from "./town.ts";

const MOST_ACTIONS = 12;

/** What sorts of visitors were met, so that none of them is missed by chance. */
const CLASSES = [
  "there is a way",
  "there is no way",
  "the way takes several actions",
  "the way takes three or more",
  "the way takes a switch",
  "the way takes a setting of the service switched to",
  "the way takes a setting that two uses share",
  "the way spares something",
  "only vaults count, and what is said of peers does not matter",
  "sets of the same effort compete",
  "the way takes a second or third recommendation",
] as const;
type Class = (typeof CLASSES)[number];

function settingsOf(deed: Deed, { standing }: Visit): string[] {
  return deed.done(standing).uses.flatMap(({ key, at }) => {
    return key === deed.moves && "lifts" in at ? [...at.lifts.keys()] : [];
  });
}

function shared(visit: Visit, setting: string): boolean {
  const lifted = visit.standing.uses.filter(({ at }) => "lifts" in at && at.lifts.has(setting));
  return lifted.length > 1;
}

function classesOf(
  { catalogue }: Encounter,
  visit: Visit,
  deeds: readonly Deed[],
  { ids, ties }: ReturnType<typeof shortestByForce>,
): Class[] {
  const overall = overallOf(judgeAll(visit.standing, catalogue));
  if (overall === null || overall.low === 4) return [];
  if (ids === null) return ["there is no way"];
  const way = deeds.filter(({ id }) => ids.includes(id));
  const settings = way.flatMap(({ id, kind }) => (kind === "setting" ? [id.slice(8)] : []));
  const weighty = visit.standing.uses.filter(({ stakes }) => stakes !== "everyday");
  const peers = ["peers.updates", "peers.lock"].some(
    (question) => !["yes", "not-applicable"].includes(visit.standing.answers.get(question) ?? ""),
  );
  const switches = way.filter(({ kind }) => kind === "switch");
  const holds: Record<Class, boolean> = {
    "there is a way": true,
    "there is no way": false,
    "the way takes several actions": ids.length > 1,
    "the way takes three or more": ids.length > 2,
    "the way takes a switch": switches.length > 0,
    "the way takes a setting of the service switched to": switches.some((deed) =>
      settingsOf(deed, visit).some((setting) => settings.includes(setting)),
    ),
    "the way takes a setting that two uses share": settings.some((id) => shared(visit, id)),
    "the way spares something": way.some(({ kind }) => kind === "spare"),
    "only vaults count, and what is said of peers does not matter":
      peers &&
      weighty.length > 0 &&
      weighty.every(({ kind }) => modeOfKind(kind) !== "conversation"),
    "sets of the same effort compete": ties > 1,
    "the way takes a second or third recommendation": switches.some(
      (deed) => deeds.find(({ kind, moves }) => kind === "switch" && moves === deed.moves) !== deed,
    ),
  };
  return CLASSES.filter((each) => holds[each]);
}

test(
  "no set of actions lifts the visitor's words with less effort than the shortest way up",
  PATIENCE,
  () => {
    const met = new Map<Class, number>(CLASSES.map((each) => [each, 0]));
    fc.assert(
      fc.property(fc.oneof(seekers, encounters(TOWN)), (encounter) => {
        const { catalogue, answers } = encounter;
        const visit = visitOf(answers, catalogue);
        const deeds = deedsOf(visit.standing, catalogue);
        fc.pre(deeds.length > 0 && deeds.length <= MOST_ACTIONS);
        const forced = shortestByForce(visit.standing, deeds, catalogue);
        expect(assess(answers, catalogue).shortestWayUp).toEqual(forced.ids);
        for (const each of classesOf(encounter, visit, deeds, forced)) {
          met.set(each, (met.get(each) ?? 0) + 1);
        }
      }),
      { numRuns: cases(4000) },
    );
    if (process.env["NAISHO_FIGURES"] !== undefined) console.log(Object.fromEntries(met));
    expect(met.get("there is a way")).toBeGreaterThanOrEqual(500);
    expect(CLASSES.filter((each) => (met.get(each) ?? 0) === 0)).toEqual([]);
  },
);

test("the shortest way up can be taken as a whole, and nothing in it is idle", PATIENCE, () => {
  fc.assert(
    fc.property(fc.oneof(seekers, encounters(TOWN)), ({ catalogue, answers }) => {
      const { standing } = visitOf(answers, catalogue);
      const way = assess(answers, catalogue).shortestWayUp;
      fc.pre(way !== null);
      const deeds = deedsOf(standing, catalogue).filter(({ id }) => way.includes(id));
      expect(deeds.map(({ id }) => id).sort()).toEqual(way);
      expect(canBeTaken(deeds)).toBe(true);
      const lowAfter = (some: readonly Deed[]): number =>
        overallOf(
          judgeAll(
            some.reduce((now, deed) => deed.done(now), standing),
            catalogue,
          ),
        )?.low ?? 0;
      const before = lowAfter([]);
      expect(lowAfter(deeds)).toBeGreaterThan(before);
      for (const left of deeds) {
        expect(costOf(left, catalogue)).toBeGreaterThan(0);
        expect(lowAfter(deeds.filter((deed) => deed !== left))).toBe(before);
      }
    }),
    { numRuns: cases(1000) },
  );
});
