/** Spoils good files at random, as a hand, a program or a wire might. */
import fc from "fast-check";
import { bytesOf } from "./bytes.ts";

type Path = readonly (string | number)[];

function spots(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value))
    return [path, ...value.flatMap((each, nth) => spots(each, [...path, nth]))];
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => spots(each, [...path, key]))];
}

/** Gives the value with what stands at a path changed; `undefined` takes it away. */
function changed(value: unknown, path: Path, to: (was: unknown) => unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return to(value);
  if (Array.isArray(value)) {
    const all: unknown[] = value;
    return all.flatMap((each, nth) => {
      const next = nth === first ? changed(each, rest, to) : each;
      return next === undefined ? [] : [next];
    });
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
      const next = key === first ? changed(each, rest, to) : each;
      return next === undefined ? [] : [[key, next]];
    }),
  );
}

const words = fc
  .constantFrom(
    "naisho-answers naisho-result signal yes no partly unknown not-applicable private decisive".split(
      " ",
    ),
    "messaging search android device.os 2026-11-24 1 a.b.c __proto__ constructor Signal".split(" "),
    ["", " ", "a\u{202e}b", "\u{d800}", "\u{3000}", "🐦"],
  )
  .chain((some) => fc.constantFrom(...some));
const junk: fc.Arbitrary<unknown> = fc.oneof(
  words,
  fc.constantFrom<unknown>(null, true, false, 0, 1, 2, -1, 1.5, [], {}, "x".repeat(201)),
  fc.jsonValue({ maxDepth: 2 }),
);
const keys = fc.constantFrom(
  ..."format version uses service stakes mustStay settings devices answers method catalogue".split(
    " ",
  ),
  ..."name kind encryption business openness constructor toString device.os a-new-id".split(" "),
  "Bad Id",
  "",
  "new.question",
);

interface Spoiling {
  readonly at: number;
  readonly how: "replace" | "remove" | "add" | "append";
  readonly key: string;
  readonly value: unknown;
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "replace", "remove", "add", "append"),
  key: keys,
  value: junk,
});

function spoil(value: unknown, { at, how, key, value: by }: Spoiling): unknown {
  const all = spots(value);
  return changed(value, all[at % all.length] ?? [], (was) => {
    if (how === "remove") return undefined;
    if (how === "replace") return by;
    if (how === "append") return Array.isArray(was) ? was.concat([by]) : was;
    const open = typeof was === "object" && was !== null && !Array.isArray(was);
    return open ? { ...was, [key]: by } : was;
  });
}

/** A good JSON value with one to three things in it changed; now and then it stays good. */
export function spoiled(good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(good, fc.array(spoiling, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => changes.reduce(spoil, value) ?? null);
}

/** Good bytes with some changed, cut away or put in. */
export function damaged(good: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(...bytesOf('{}[]",:\\01enu')));
  const damage = fc.record({
    at: fc.nat(),
    gone: fc.constantFrom(0, 0, 1, 1, 2, 40),
    come: fc.array(byte, { maxLength: 3 }),
  });
  return fc.tuple(good, fc.array(damage, { minLength: 1, maxLength: 4 })).map(([bytes, all]) =>
    all.reduce((before, { at, gone, come }) => {
      const start = at % (before.length + 1);
      return Uint8Array.from([
        ...before.subarray(0, start),
        ...come,
        ...before.subarray(start + gone),
      ]);
    }, bytes),
  );
}
