// `npm start`: builds, then serves what was built.
import { spawn } from "node:child_process";

function run(...args) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

const built = await run("node_modules/vite/bin/vite.js", "build", "--logLevel", "warn");
process.exitCode = built === 0 ? await run("scripts/serve.mjs") : built;
