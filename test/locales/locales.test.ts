import { describe, expect, it } from "vitest";
import { sourceOf } from "../architecture/sources.ts";
import {
  FIRST,
  LOCALES,
  roomsOf,
  variablesIn,
  type Words,
  wordsOf,
  withoutPlural,
} from "./rooms.ts";
import { FAMILIES, isUsed, unknownKeys, usesOf } from "./used.ts";

const OTHERS = LOCALES.filter((locale) => locale !== FIRST);
const ROOMS = roomsOf(FIRST);
const AVOIDED = /[!！]|危険|警告|診断|ユーザー/;
/** Names of others, written as they write them. */
const QUOTED = /Yahoo!|Discordの ユーザー設定/g;
const none: readonly string[] = [];

function baseKeys(words: Words): readonly string[] {
  return [...new Set([...words.keys()].map(withoutPlural))].sort();
}

function all(locale: string): readonly (readonly [room: string, key: string, text: string])[] {
  return roomsOf(locale).flatMap((room) =>
    [...wordsOf(locale, room)].map(([key, text]) => [room, key, text] as const),
  );
}

/** Variables of a key, whatever its plural forms. */
function variables(words: Words, base: string): readonly string[] {
  const texts = [...words].filter(([key]) => withoutPlural(key) === base).map(([, text]) => text);
  return variablesIn(texts.join(" "));
}

describe.each(OTHERS)("the words of %s beside the Japanese", (locale) => {
  it("stand in the same rooms", () => {
    expect(roomsOf(locale)).toEqual(ROOMS);
  });

  it.each(ROOMS)("have the same keys in %s", (room) => {
    expect(baseKeys(wordsOf(locale, room))).toEqual(baseKeys(wordsOf(FIRST, room)));
  });

  it.each(ROOMS)("fill in the same variables in %s", (room) => {
    const [ours, theirs] = [wordsOf(FIRST, room), wordsOf(locale, room)];
    const differing = baseKeys(ours).filter(
      (key) => variables(ours, key).join() !== variables(theirs, key).join(),
    );
    expect(differing).toEqual(none);
  });
});

describe.each(LOCALES)("the words of %s", (locale) => {
  it("are never empty or padded", () => {
    const bad = all(locale).filter(([, , text]) => text === "" || text !== text.trim());
    expect(bad).toEqual(none);
  });

  it("have every plural form of the language, and no other", () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const expected = [...pluralCategories].sort().join();
    const forms = new Map<string, string[]>();
    for (const [room, key] of all(locale)) {
      const base = withoutPlural(key);
      if (base === key) continue;
      const name = `${room}:${base}`;
      forms.set(name, [...(forms.get(name) ?? []), key.slice(base.length + 1)]);
    }
    const bad = [...forms].filter(([, found]) => found.sort().join() !== expected);
    expect(bad).toEqual(none);
  });
});

describe("the Japanese words", () => {
  it("neither shout nor frighten", () => {
    const texts = all("ja").map(([room, key, text]) => [room, key, text.replaceAll(QUOTED, "")]);
    expect(texts.filter(([, , text = ""]) => AVOIDED.test(text))).toEqual(none);
  });
});

describe("keys and code", () => {
  it("every word is used somewhere", () => {
    const unused = all(FIRST).filter(([room, key]) => !isUsed(room, withoutPlural(key)));
    expect(unused.map(([room, key]) => `${room}:${key}`)).toEqual(none);
  });

  it("every literal key has words", () => {
    const known = new Set(all(FIRST).map(([room, key]) => `${room}:${withoutPlural(key)}`));
    expect(unknownKeys((room, key) => known.has(`${room}:${key}`))).toEqual(none);
  });

  it("every declared family has members", () => {
    const keys = all(FIRST);
    const idle = Object.entries(FAMILIES).flatMap(([room, starts]) =>
      starts
        .filter((start) => !keys.some(([at, key]) => at === room && key.startsWith(start)))
        .map((start) => `${room}:${start}`),
    );
    expect(idle).toEqual(none);
  });
});

describe("the check of keys", () => {
  const file = usesOf(
    sourceOf(
      "src/a.tsx",
      'const { t } = useTranslation("shell"); t("leave"); t("gone"); t("x:y");',
    ),
  );

  it("sees a key that no file uses", () => {
    expect(isUsed("shell", "leave", [file])).toBe(true);
    expect(isUsed("shell", "home", [file])).toBe(false);
    expect(isUsed("welcome", "leave", [file])).toBe(false);
  });

  it("sees a literal key without words", () => {
    expect(unknownKeys((room, key) => room === "shell" && key === "leave", [file])).toEqual([
      "gone",
      "x:y",
    ]);
  });

  it("reads variables", () => {
    expect(variablesIn("{{count}} of {{ all }}, {{count}}")).toEqual(["all", "count"]);
  });
});
