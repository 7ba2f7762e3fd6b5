import { expect, test } from "vitest";
import { library } from "../../src/catalogue/library.ts";
import type { ServiceFile } from "../../src/catalogue/schema.ts";
import { searchIn } from "../../src/catalogue/search.ts";
import queries from "./search-queries.json" with { type: "json" };

/** Every text on the way to every query of the table, key by key. */
const KEYS = Object.values(queries.first)
  .flatMap((wanted) => Object.values(wanted).flat())
  .flatMap((typed: string) => Array.from(typed, (_, at) => typed.slice(0, at + 1)));

/** Entries under other names: each letter, Latin or kana, so many further on. */
function renamed(entry: ServiceFile, by: number): ServiceFile {
  const write = (name: string) =>
    name.replaceAll(/[a-zぁ-ん]/gu, (letter) => {
      const [first, count] = letter < "{" ? [0x61, 26] : [0x3041, 83];
      return String.fromCharCode(first + ((letter.charCodeAt(0) - first + by) % count));
    });
  const { ja, kana, en } = entry.names;
  return {
    ...entry,
    id: `${entry.id}-${by}`,
    names: { ja: write(ja), kana: write(kana), en: write(en) },
    aliases: entry.aliases.map(write),
  };
}

/** Milliseconds a key: the median, and what one in twenty exceeds; the best of three, for busy machines. */
function timed(entries: ReadonlyMap<string, ServiceFile>, keys: readonly string[]) {
  const search = searchIn(entries);
  search("a");
  const times = keys.map((key) => {
    const tries = [1, 2, 3].map(() => {
      const start = performance.now();
      search(key);
      return performance.now() - start;
    });
    return Math.min(...tries);
  });
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], slow: sorted[Math.floor(sorted.length * 0.95)] };
}

test("half of all keys take less than a millisecond, hardly any more than a few", () => {
  const { median, slow } = timed(library.entries, KEYS);
  expect(median).toBeLessThan(1);
  expect(slow).toBeLessThan(4);
});

test("among 10,000 services a key takes less than a picture", () => {
  const shipped = [...library.entries.values()];
  const many = Array.from({ length: 10_000 }, (_, nth) => {
    const entry = shipped[nth % shipped.length];
    return entry ? [renamed(entry, Math.floor(nth / shipped.length))] : [];
  }).flat();
  const entries = new Map(many.map((entry) => [entry.id, entry]));
  const { median, slow } = timed(
    entries,
    KEYS.filter((_, nth) => nth % 40 === 0),
  );
  expect(entries.size).toBe(10_000);
  expect(median).toBeLessThan(16);
  expect(slow).toBeLessThan(100);
});
