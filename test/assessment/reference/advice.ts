/** Who could interfere (method 9) and what to move to (method 8). */
import type { Catalogue, Service } from "../../../src/assessment/catalogue.ts";
import type { Kind, Reach } from "../../../src/assessment/vocabulary.ts";
import { ownCeilingOf, verdictOf, type JudgedHere, type Overall, type Value } from "./judged.ts";
import { ownPoints } from "./points.ts";
import type { Here, Somewhere, Standing } from "./visit.ts";
import { inUnits, OWN, type Four } from "./words.ts";

export interface Reached {
  readonly low: Reach;
  readonly high: Reach;
  readonly by: readonly Four[];
}
export type Interfering = Record<
  "operator" | "agency" | "flooder" | "attacker" | "insider" | "nearby",
  Reached
>;

type Seen = readonly [Reach, readonly Four[]];

function insideOf(encryption: Value, openness: Value): Seen {
  if (encryption === 2 && openness === 2) return ["kept-out", ["encryption", "openness"]];
  return [encryption >= 1 ? "hindered" : "could", ["encryption"]];
}

function attackerOf(encryption: Value, devices: Value): Seen {
  if (encryption === 2 && devices === 2) return ["kept-out", ["encryption", "devices"]];
  if (encryption === 2 && devices === 1) return ["hindered", ["encryption"]];
  if (encryption === 1 && devices === 2) return ["hindered", ["devices"]];
  const lacking: Four[] = [];
  if (encryption !== 2) lacking.push("encryption");
  if (devices !== 2) lacking.push("devices");
  return ["could", lacking];
}

function nearbyOf(lock: Value, storage: Value): Reach {
  if (lock === 2 && storage === 2) return "kept-out";
  return lock === 0 ? "could" : "hindered";
}

function ofDevice(standing: Standing, question: "device.lock" | "device.encryption") {
  if (!standing.asked.includes(question)) return { low: 2, high: 2 } as const;
  switch (standing.answers.get(question)) {
    case "yes":
    case "not-applicable":
      return { low: 2, high: 2 } as const;
    case "partly":
      return { low: 1, high: 1 } as const;
    case "no":
      return { low: 0, high: 0 } as const;
    case "unknown":
    case undefined:
      return { low: 0, high: 2 } as const;
  }
}

/** The six who could interfere with a use that has a level; null for others. */
export function interferingOf(
  { use, verdicts }: JudgedHere,
  standing: Standing,
): Interfering | null {
  const { encryption, openness, devices } = verdicts;
  if (encryption === null || openness === null || devices === null) return null;
  const both = ([low, by]: Seen, [high]: Seen): Reached => ({ low, high, by });
  const inside = both(
    insideOf(encryption.low, openness.low),
    insideOf(encryption.high, openness.high),
  );
  const agency = (value: Value): Seen => [value === 2 ? "hindered" : "could", ["encryption"]];
  const many = "network" in use.at && use.at.network !== "central";
  const flooded: Reach = many ? "hindered" : "could";
  const lock = ofDevice(standing, "device.lock");
  const storage = ofDevice(standing, "device.encryption");
  return {
    operator: inside,
    agency: both(agency(encryption.low), agency(encryption.high)),
    flooder: { low: flooded, high: flooded, by: [] },
    attacker: both(
      attackerOf(encryption.low, devices.low),
      attackerOf(encryption.high, devices.high),
    ),
    insider: inside,
    nearby: {
      low: nearbyOf(lock.low, storage.low),
      high: nearbyOf(lock.high, storage.high),
      by: ["devices"],
    },
  };
}

/** Whether a use gets recommendations, before it is asked whether it must stay. */
export function asksForBetter({ use, verdicts, fallsShort }: JudgedHere, overall: Overall | null) {
  const certainNo = OWN.some((criterion) => verdicts[criterion]?.high === 0);
  return fallsShort || certainNo || (overall?.heldBackBy.includes(use.key) ?? false);
}

function runsOnAll(service: Service, { devices }: Standing): boolean {
  if (service.platforms.includes("web")) return true;
  return devices.every((device) => service.platforms.some((platform) => platform === device));
}

/** The services that could take a use of a kind, whether better or not, in no order. */
export function fitFor(kind: Kind, standing: Standing, catalogue: Catalogue): Service[] {
  return [...catalogue.services.values()].filter(
    (service) =>
      (service.kind === kind || service.also.includes(kind)) &&
      runsOnAll(service, standing) &&
      service.active &&
      service.inJapan &&
      OWN.every((criterion) => service.verdicts[criterion]?.verdict !== "unknown"),
  );
}

interface Weighed {
  readonly service: Service;
  readonly ceiling: number;
  readonly yes: number;
  readonly points: number;
  readonly oldest: string;
}

function endsOf(at: Somewhere, { settings }: Standing) {
  return {
    encryption: verdictOf(at, "encryption", settings),
    business: verdictOf(at, "business", settings),
    openness: verdictOf(at, "openness", settings),
  };
}

function weigh(service: Service, standing: Standing, catalogue: Catalogue): Weighed {
  const ends = endsOf(service, standing);
  const dates = OWN.flatMap((criterion) => ends[criterion]?.checked ?? []).sort(inUnits);
  return {
    service,
    ceiling: ownCeilingOf(service, standing.settings, catalogue.method),
    yes: OWN.filter((criterion) => ends[criterion]?.low === 2).length,
    points: ownPoints(ends, catalogue),
    oldest: dates[0] ?? "",
  };
}

const REACHES = ["many", "some", "few"];

function inOrder(standing: Standing) {
  const used = (service: Service): number =>
    standing.uses.some(({ at }) => "id" in at && at.id === service.id) ? 0 : 1;
  const reach = (service: Service): number => REACHES.indexOf(service.reach);
  return (a: Weighed, b: Weighed): number =>
    b.ceiling - a.ceiling ||
    b.yes - a.yes ||
    b.points - a.points ||
    used(a.service) - used(b.service) ||
    reach(a.service) - reach(b.service) ||
    a.service.drawbacks.length - b.service.drawbacks.length ||
    inUnits(b.oldest, a.oldest) ||
    inUnits(a.service.id, b.service.id);
}

export interface Recommended {
  readonly service: Service;
  readonly level: number;
  readonly why: readonly string[];
}

/** What to move a use to, the best first. */
export function recommendedFor(
  here: JudgedHere,
  overall: Overall | null,
  standing: Standing,
  catalogue: Catalogue,
): Recommended[] {
  const { use } = here;
  if (use.mustStay || !asksForBetter(here, overall)) return [];
  const ceiling = ownCeilingOf(use.at, standing.settings, catalogue.method);
  const points = ownPoints(here.verdicts, catalogue);
  return fitFor(use.kind, standing, catalogue)
    .map((service) => weigh(service, standing, catalogue))
    .filter((it) => it.ceiling > ceiling || (it.ceiling === ceiling && it.points > points))
    .sort(inOrder(standing))
    .map(({ service, ceiling: level }) => ({
      service,
      level,
      why: OWN.flatMap((criterion) => {
        const there = verdictOf(service, criterion, standing.settings);
        const now = here.verdicts[criterion];
        if (there === null || now === null || there.reason === null) return [];
        return there.low > now.low ? [there.reason] : [];
      }),
    }));
}

/** Whether a service of a use's kind, better or not, would reach what the use needs. */
export function kindReaches(use: Here, need: number, standing: Standing, catalogue: Catalogue) {
  return fitFor(use.kind, standing, catalogue).some(
    (service) => ownCeilingOf(service, standing.settings, catalogue.method) >= need,
  );
}
