import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import {
  REMINDER_MONTHS,
  reminderDay,
  reminderText,
  type ReminderWords,
} from "../../src/store/reminder.ts";

const NOVEMBER = new Date(2026, 10, 30, 12);
const WORDS: ReminderWords = {
  locale: "ja",
  summary: "見直しの日",
  description: "LINE、Gmail; WhatsApp, 家のメモ\\箱\nつぎの行",
  address: "https://example.org/naisho/",
};

/** The one event of a calendar, as a calendar program reads it. */
function eventIn(text: string) {
  const calendar = ICAL.Component.fromString(text);
  const events = calendar.getAllSubcomponents("vevent");
  expect(events).toHaveLength(1);
  const [event] = events;
  if (event === undefined) throw new Error("no event");
  return { event, calendar };
}

const value = (component: InstanceType<typeof ICAL.Component>, name: string): string =>
  String(component.getFirstPropertyValue(name));

/** Any moment that a clock can show, and none at all. */
const moment = fc.oneof(
  fc.date({ min: new Date(1990, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true }),
  fc.date({ noInvalidDate: false }),
);
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom("、", ",", ";", "\\", "\n", "\r\n", ":", '"', "家", "🏠", "BEGIN:VEVENT"),
    )
    .map((all) => all.join("")),
);
const words: fc.Arbitrary<ReminderWords> = fc.record({
  locale: fc.constantFrom("ja", "en", "zh-Hant", "x;y:z\r\n"),
  summary: text,
  description: text,
  address: fc.option(fc.webUrl({ withQueryParameters: false })),
});

/** What is left of a text once line breaks are alike and other controls are spaces. */
function plain(given: string): string {
  return given.replaceAll(/\r\n|[\r\n\u2028\u2029]/gu, "\n").replaceAll(/(?!\n)\p{Cc}/gu, " ");
}

describe("a reminder", () => {
  it("stands on the same day some months later, or on the last day of a shorter month", () => {
    expect(reminderDay(NOVEMBER, 3)).toBe("2027-02-28");
    expect(reminderDay(NOVEMBER, 6)).toBe("2027-05-30");
    expect(reminderDay(new Date(2027, 7, 31), 6)).toBe("2028-02-29");
  });

  it("says what the visitor will read, and asks at nine in the morning", () => {
    const { event, calendar } = eventIn(reminderText(NOVEMBER, 3, WORDS));
    expect(value(calendar, "version")).toBe("2.0");
    expect(value(event, "dtstart")).toBe("2027-02-28");
    expect(value(event, "dtstamp")).toBe("2026-11-30T00:00:00Z");
    expect(value(event, "summary")).toBe(WORDS.summary);
    expect(value(event, "description")).toBe(WORDS.description);
    expect(value(event, "url")).toBe(WORDS.address);
    expect(value(event, "class")).toBe("PRIVATE");
    const alarm = event.getFirstSubcomponent("valarm");
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
    expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("PT9H");
    expect(alarm?.getFirstPropertyValue("description")).toBe(WORDS.summary);
  });

  it("is known by the day it was asked for and the months, and by nothing of the visitor", () => {
    const uid = (months: 3 | 6, given: ReminderWords): string =>
      value(eventIn(reminderText(NOVEMBER, months, given)).event, "uid");
    expect(uid(3, WORDS)).toBe("naisho-20261130-3");
    expect(uid(3, { ...WORDS, description: "" })).toBe(uid(3, WORDS));
    expect(uid(6, WORDS)).not.toBe(uid(3, WORDS));
  });

  it("names no address where the page has none", () => {
    const { event } = eventIn(reminderText(NOVEMBER, 6, { ...WORDS, address: null }));
    expect(event.getFirstProperty("url")).toBeNull();
  });

  it("is read by a calendar as it was meant, whatever the clock, the language and the names", () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...REMINDER_MONTHS), words, (now, months, given) => {
        const { event } = eventIn(reminderText(now, months, given));
        expect(event.getFirstProperty("dtstart")?.type).toBe("date");
        expect(value(event, "dtstart")).toBe(reminderDay(now, months));
        expect(value(event, "summary")).toBe(plain(given.summary));
        expect(value(event, "description")).toBe(plain(given.description));
        expect(event.getAllSubcomponents("valarm")).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });

  it("has lines of 75 octets at most, ended as the standard says, and no character cut in two", () => {
    fc.assert(
      fc.property(moment, words, (now, given) => {
        const file = reminderText(now, 3, given);
        expect(file.endsWith("\r\n")).toBe(true);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
        for (const line of file.split("\r\n")) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          const whole = line.replaceAll(/\p{Surrogate}/gu, "\ufffd");
          expect(new TextDecoder().decode(octets)).toBe(whole);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("lies three or six months ahead of a sound clock", () => {
    const sound = fc.date({
      min: new Date(1990, 0, 1),
      max: new Date(2100, 0, 1),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(sound, fc.constantFrom(...REMINDER_MONTHS), (now, months) => {
        const [year = 0, month = 0, day = 0] = reminderDay(now, months).split("-").map(Number);
        expect(year * 12 + month - 1).toBe(now.getFullYear() * 12 + now.getMonth() + months);
        expect(day).toBeLessThanOrEqual(now.getDate());
        expect(now.getDate() - day).toBeLessThanOrEqual(3);
      }),
      { numRuns: 1000 },
    );
  });
});
