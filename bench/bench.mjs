// npm run bench -- [--rounds N] [--many N] [--no-sizes]
// Times the rules and the search against floors built in the same run, and weighs the built site. It prints and never
// judges: on shared machines bytes and ratios can be trusted, milliseconds are rough.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { catalogueOf, visits } from "./catalogue.mjs";
import { parsing, plainPass, plainSearch } from "./floors.mjs";
import { measure } from "./rounds.mjs";
import { builtSizes } from "./sizes.mjs";

process.env["NODE_ENV"] = "production"; // As it ships; set before Vite is loaded.

const { build } = await import("vite");

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "15" },
    many: { type: "string", default: "10000" },
    "no-sizes": { type: "boolean", default: false },
  },
});
const ROUNDS = Number(values.rounds);
const FEW = 150;
const MANY = Number(values.many);
/** Typed key by key: kana, Latin, romaji, mixed, and with a slip. */
const TYPED = ["らいん", "twitter", "yahooめーる", "ぷろとんめーる", "ipnoe", "gmial"];
const KEYS = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

/** Files below this many bytes are summed up. */
const SMALL = 1000;

process.chdir(new URL("../", import.meta.url).pathname);

/** Bundles prepared.ts as the page is bundled, and loads it. */
async function rules() {
  const outDir = mkdtempSync(join(tmpdir(), "naisho-bench-"));
  const lib = { entry: "bench/prepared.ts", formats: ["es"], fileName: () => "prepared.mjs" };
  try {
    await build({
      configFile: false,
      logLevel: "error",
      build: { lib, outDir, emptyOutDir: true, copyPublicDir: false },
    });
    return await import(join(outDir, "prepared.mjs"));
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

const { prepare, answersOf } = await rules();
const texts = visits();
const answers = texts.map(answersOf);

function tasksOf(count) {
  const { services, settings } = catalogueOf(count);
  const text = JSON.stringify([services, settings]);
  const { assess, search } = prepare(services, settings);
  const plain = plainSearch(services);
  const key = (run) => KEYS[run % KEYS.length];
  return {
    [`assess ${count}`]: (run) => assess(answers[run % answers.length]),
    [`pass ${count}`]: plainPass(services, texts[0]),
    [`open ${count}`]: () => prepare(services, settings),
    [`start ${count}`]: () => prepare(services, settings).assess(answers[0]),
    [`parse ${count}`]: parsing(text),
    [`search ${count}`]: (run) => search(key(run)),
    [`find ${count}`]: (run) => plain(key(run)),
  };
}

function row(what, ...cells) {
  console.log(`${what.padEnd(62)}${cells.map((cell) => cell.padStart(12)).join("")}`);
}

function timings() {
  const found = measure({ ...tasksOf(FEW), ...tasksOf(MANY) }, ROUNDS);
  const ms = (name) => `${found.ms(name).toFixed(3)} ms`;
  const times = (name, floor) => `${found.ratio(name, floor).toFixed(2)} ×`;
  console.log(`Medians of ${ROUNDS} interleaved rounds, 20 uses; ratios within a round.\n`);
  row("", "time", "floor", "ratio");
  for (const count of [FEW, MANY]) {
    const line = (what, name, floor) =>
      row(`${what}, ${count} services`, ms(name), ms(floor), times(name, floor));
    line("score, levels and plan / one plain pass a use", `assess ${count}`, `pass ${count}`);
    line("score, levels and plan / parsing the catalogue", `assess ${count}`, `parse ${count}`);
    line("opening the catalogue / parsing it", `open ${count}`, `parse ${count}`);
    line("opening it and the first result / parsing it", `start ${count}`, `parse ${count}`);
    line("search, one key / one plain pass over the names", `search ${count}`, `find ${count}`);
  }
  row(
    `score, levels and plan: ${MANY} services / ${FEW}`,
    "",
    "",
    times(`assess ${MANY}`, `assess ${FEW}`),
  );
  row(
    `search, one key: ${MANY} services / ${FEW}`,
    "",
    "",
    times(`search ${MANY}`, `search ${FEW}`),
  );
}

function sizes() {
  const files = builtSizes();
  const sum = (chosen) =>
    `${files.filter(chosen).reduce((bytes, file) => bytes + file.bytes, 0)} B`;
  console.log("\nBrotli bytes of the built site.\n");
  const isLarge = ({ bytes }) => bytes >= SMALL;
  for (const { path, bytes, app } of files.filter(isLarge)) {
    row(`${path}${app ? "" : " (not the app)"}`, `${bytes} B`);
  }
  row(
    "all smaller files",
    sum((file) => !isLarge(file)),
  );
  row(
    "the whole app, as kept offline",
    sum(({ app }) => app),
  );
  row(
    "for others: the published catalogue and schemas",
    sum(({ app }) => !app),
  );
}

timings();
if (!values["no-sizes"]) sizes();
