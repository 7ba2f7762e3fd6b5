// npm run catalogue
// Prints every fault of the catalogue, one a line, as `file:line: message`; exit code 1 if there is one.
process.env["NODE_ENV"] ??= "production"; // The module runner would set it to development.

const { runnerImport } = await import("vite");

process.chdir(new URL("../", import.meta.url).pathname);
const { module } = await runnerImport("./test/catalogue/faults.ts", {
  configFile: false,
  logLevel: "error",
});

const faults = module.shippedFaults();
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stderr.write(
  faults.length === 0 ? "The catalogue is sound.\n" : `${faults.length} faults.\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
