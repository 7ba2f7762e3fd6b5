// npm run --silent assess -- FILE…  (or standard input without FILE)
// Prints one result file a line, in order. A refused file is one line on standard error:
// FILE: code at place: sentence; the others go on, and the exit code is 1 at the end.
import { readFileSync } from "node:fs";

process.env["NODE_ENV"] ??= "production"; // The module runner would set it to development.

const { createInstance } = await import("i18next");
const { runnerImport } = await import("vite");

const root = new URL("../", import.meta.url);
const words = (lang) =>
  JSON.parse(readFileSync(new URL(`locales/${lang}/files.json`, root), "utf8"));

const i18n = createInstance();
await i18n.init({
  lng: "ja",
  ns: ["files"],
  defaultNS: "files",
  resources: { ja: { files: words("ja") }, en: { files: words("en") } },
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});

const { module } = await runnerImport("./src/assessFile.ts", {
  root: root.pathname,
  configFile: false,
  logLevel: "error",
});

function refused(name, code, place) {
  const sentences = ["ja", "en"].map((lng) => i18n.t(`error.${code}`, { lng, place }));
  process.stderr.write(`${name}: ${code} at ${place}: ${sentences.join(" / ")}\n`);
  process.exitCode = 1;
}

function assess(name, source) {
  let bytes;
  try {
    bytes = readFileSync(source);
  } catch (error) {
    process.stderr.write(`${name}: unreadable at file: ${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  const outcome = module.assessFile(bytes);
  if (outcome.ok) process.stdout.write(`${outcome.value}\n`);
  else refused(name, outcome.refusal.code, outcome.refusal.place);
}

const files = process.argv.slice(2);
if (files.length === 0) assess("-", 0);
for (const file of files) assess(file, file === "-" ? 0 : file);
