/** Random walks back and forth through a visit, with reloads, against a model of what a visitor expects. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Answer } from "../../src/assessment/vocabulary.ts";
import type * as keptModule from "../../src/store/kept.ts";
import type * as placeModule from "../../src/store/place.ts";
import { formatRoute, parseHash } from "../../src/store/route.ts";
import type * as storeModule from "../../src/store/store.ts";
import type * as visitModule from "../../src/store/visit.ts";
import { PATIENCE } from "../assessment/generate.ts";

const WALKS = 200;
const LOCALES = ["ja", "en"];

interface App {
  readonly kept: typeof keptModule;
  readonly place: typeof placeModule;
  readonly store: typeof storeModule;
  readonly visit: typeof visitModule;
}

/** What the visitor expects: answers and language of now, and the screens that back and forward lead to. */
interface Model {
  readonly uses: string[];
  readonly answers: Map<string, Answer>;
  locale: string;
  hashes: string[];
  at: number;
}

/** The running app, started anew at each reload. */
interface Real {
  app: App;
}

type Step = fc.AsyncCommand<Model, Real>;

const listening = vi.spyOn(window, "addEventListener");

/** The app's modules anew, as a load brings them; the session history stays, listeners of before do not. */
async function start(): Promise<App> {
  for (const [type, listener] of listening.mock.calls) window.removeEventListener(type, listener);
  listening.mockClear();
  vi.resetModules();
  const app = {
    kept: await import("../../src/store/kept.ts"),
    place: await import("../../src/store/place.ts"),
    store: await import("../../src/store/store.ts"),
    visit: await import("../../src/store/visit.ts"),
  };
  await app.visit.startVisit(app.kept.keptAnswers, LOCALES);
  return app;
}

function agree({ uses, answers, locale, hashes, at }: Model, { store, place }: App): void {
  const now = store.useVisitor.getState().answers;
  expect(now.uses.map(({ service }) => service)).toEqual(uses);
  expect(now.answers).toEqual(answers);
  const { route, locale: shown } = place.usePlace.getState();
  expect([formatRoute(route), shown]).toEqual([hashes[at], locale]);
}

/** Does something that leads elsewhere, and waits until the app has arrived there. */
async function arrivalAfter({ place }: App, lead: () => void): Promise<void> {
  const { arrivals } = place.usePlace.getState();
  lead();
  await vi.waitFor(() => expect(place.usePlace.getState().arrivals).toBeGreaterThan(arrivals), {
    interval: 1,
  });
}

/** Ends the page of the walk before, with all that it had still to write and to hear. */
function leave(): Promise<void> {
  window.dispatchEvent(new Event("pagehide"));
  return new Promise((resolve) => setTimeout(resolve, 10));
}

function step(
  name: string,
  run: (model: Model, app: App, real: Real) => void | Promise<void>,
  check: (model: Readonly<Model>) => boolean = () => true,
): Step {
  return {
    check,
    run: async (model, real) => {
      await run(model, real.app, real);
      agree(model, real.app);
    },
    toString: () => name,
  };
}

const add = (id: string): Step =>
  step(`add ${id}`, ({ uses }, { store }) => {
    if (!uses.includes(id)) uses.push(id);
    store.addUse(id);
  });

const remove = (id: string): Step =>
  step(`remove ${id}`, ({ uses }, { store }) => {
    if (uses.includes(id)) uses.splice(uses.indexOf(id), 1);
    store.removeUse(id);
  });

const say = (answer: Answer): Step =>
  step(`answer ${answer}`, ({ answers }, { store }) => {
    answers.set("device.os", answer);
    store.setAnswer("device.os", answer);
  });

const speak = (locale: string): Step =>
  step(`speak ${locale}`, (model, { visit }) => {
    model.locale = locale;
    visit.setLocale(locale);
  });

const go = (hash: string): Step =>
  step(
    `go ${hash}`,
    async (model, app) => {
      model.hashes = [...model.hashes.slice(0, ++model.at), hash];
      await arrivalAfter(app, () => app.visit.goTo(parseHash(hash).route));
    },
    ({ hashes, at }) => hashes[at] !== hash,
  );

const back = step(
  "back",
  async (model, app) => {
    model.at -= 1;
    await arrivalAfter(app, () => window.history.back());
  },
  ({ at }) => at > 0,
);

const forward = step(
  "forward",
  async (model, app) => {
    model.at += 1;
    await arrivalAfter(app, () => window.history.forward());
  },
  ({ hashes, at }) => at < hashes.length - 1,
);

const reload = step("reload", async (_model, _app, real) => {
  window.dispatchEvent(new Event("pagehide"));
  real.app = await start();
});

const erase = step("erase", async (model, { visit }) => {
  model.uses.length = 0;
  model.answers.clear();
  model.hashes = ["#/", "#/"];
  model.at = 1;
  await visit.eraseVisit();
});

const steps = [
  fc.constantFrom("line", "gmail", "signal").map(add),
  fc.constantFrom("line", "gmail").map(remove),
  fc.constantFrom<Answer>("yes", "no", "unknown").map(say),
  fc.constantFrom(...LOCALES).map(speak),
  fc
    .constantFrom("#/", "#/uses", "#/what-for/1", "#/check", "#/result", "#/catalogue/line")
    .map(go),
  fc.constant(back),
  fc.constant(forward),
  fc.constant(reload),
  fc.constant(erase),
];

test(`${WALKS} walks end where the visitor expects, with nothing lost`, PATIENCE, async () => {
  let walked = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 25, size: "max" }), async (commands) => {
      await leave();
      window.history.pushState(null, "", "#/");
      const model: Model = { uses: [], answers: new Map(), locale: "ja", hashes: ["#/"], at: 0 };
      const app = await start();
      await fc.asyncModelRun(() => ({ model, real: { app } }), commands);
      walked += 1;
    }),
    { numRuns: WALKS },
  );
  expect(walked).toBe(WALKS);
});
