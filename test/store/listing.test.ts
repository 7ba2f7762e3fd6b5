import { describe, expect, it } from "vitest";
import { findingsAsItComes } from "../../src/assessment/alone.ts";
import { standingOf } from "../../src/assessment/candidates.ts";
import { SERVICE_CRITERIA } from "../../src/assessment/vocabulary.ts";
import { library } from "../../src/catalogue/library.ts";
import {
  narrow,
  openGroup,
  pickToCompare,
  putInOrder,
  search,
  useBrowsing,
  wantVerdict,
  widen,
} from "../../src/store/browsing.ts";
import { listingOf } from "../../src/store/listing.ts";
import { profileOf } from "../../src/store/profile.ts";
import { addUse, forget } from "../../src/store/store.ts";

const now = () => listingOf(useBrowsing.getState(), "ja");
const ids = () => now().rows.map(({ id }) => id);

/** Starts afresh, as after "erase everything". */
function startAfresh(): void {
  addUse("line");
  forget();
}

describe("the catalogue as it is browsed", () => {
  it("holds every service once, in its group of kinds", () => {
    startAfresh();
    const grouped = now().groups?.flatMap(({ rows }) => rows.map(({ id }) => id)) ?? [];
    expect([...grouped].sort()).toEqual([...library.entries.keys()].sort());
    expect(new Set(grouped).size).toBe(now().total);
  });

  it("puts what has ended behind what runs", () => {
    startAfresh();
    const ended = now().rows.map(({ entry }) => entry.status === "discontinued");
    expect(ended).toEqual([...ended].sort((a, b) => Number(a) - Number(b)));
  });

  it("lists exactly what meets every condition", () => {
    startAfresh();
    narrow({ kind: "calls", platform: "android", japanese: "full" });
    wantVerdict("encryption", "yes");
    const wanted = [...library.entries.values()].filter(
      ({ kind, also, platforms, japanese, verdicts, status }) =>
        status === "active" &&
        [kind, ...also].includes("calls") &&
        platforms.includes("android") &&
        japanese === "full" &&
        verdicts.encryption?.verdict === "yes",
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect([...ids()].sort()).toEqual(wanted.map(({ id }) => id).sort());
    wantVerdict("encryption", "not-applicable");
    expect(ids()).toEqual([]);
    widen();
    expect(ids()).toHaveLength(now().total);
  });

  it("keeps the search's own order, and takes another when asked", () => {
    startAfresh();
    search("ライン");
    expect(ids()[0]).toBe("line");
    putInOrder("name");
    const kana = now().rows.map(({ entry }) => entry.names.kana);
    expect(kana).toEqual([...kana].sort(new Intl.Collator("ja").compare));
  });

  it("puts what holds furthest first: its own ceiling, then its points", () => {
    startAfresh();
    putInOrder("firm");
    const standings = now().rows.flatMap(({ id, marks }) => {
      const service = library.services.get(id);
      if (service === undefined || marks.length === 0) return [];
      const { ceiling, points } = standingOf(findingsAsItComes(service), library.method);
      return [ceiling * 1000 + points];
    });
    expect(standings).toEqual([...standings].sort((a, b) => b - a));
  });

  it("takes four to compare and no fifth", () => {
    startAfresh();
    for (const id of ["line", "signal", "whatsapp", "telegram", "discord"]) pickToCompare(id, true);
    expect(useBrowsing.getState().picked).toEqual(["line", "signal", "whatsapp", "telegram"]);
    pickToCompare("signal", false);
    expect(useBrowsing.getState().picked).toEqual(["line", "whatsapp", "telegram"]);
  });

  it("forgets what was looked for together with the answers", () => {
    search("jitsi");
    openGroup("mail", true);
    pickToCompare("line", true);
    narrow({ kind: "mail" });
    startAfresh();
    const { typed, open, picked, filter } = useBrowsing.getState();
    expect({ typed, open, picked, kind: filter.kind }).toEqual({
      typed: "",
      open: [],
      picked: [],
      kind: null,
    });
  });
});

describe("a service by itself", () => {
  it("never reads better than a room before anything is known of the devices", () => {
    for (const id of library.services.keys()) {
      expect(profileOf(id)?.level?.low ?? 0).toBeLessThanOrEqual(3);
    }
    expect(profileOf("signal")?.level).toMatchObject({ low: 3, high: 4 });
  });

  it("is bound by its own verdicts, as they come", () => {
    for (const { marks, level } of [...library.services.keys()].flatMap(
      (id) => profileOf(id) ?? [],
    )) {
      if (level === null) continue;
      const ceilings = marks.map(({ criterion, verdict }) => {
        const grade = verdict === "yes" || verdict === "partly" ? verdict : "no";
        return library.method.ceilings[criterion][grade];
      });
      expect(level.low).toBe(Math.min(3, ...ceilings));
    }
  });

  it("has three marks where it runs and none where it has ended", () => {
    for (const { entry, marks } of [...library.services.keys()].flatMap(
      (id) => profileOf(id) ?? [],
    )) {
      const wanted = entry.status === "active" ? [...SERVICE_CRITERIA] : [];
      expect(marks.map(({ criterion }) => criterion)).toEqual(wanted);
    }
  });
});
