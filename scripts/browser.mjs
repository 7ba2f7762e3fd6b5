// Finds a browser for the journeys, or gets one: Debian's, else Playwright's own.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const CHROMIUM = "/usr/bin/chromium";

/** True when the journeys have a browser to run in, fetched now if need be. */
export function ensureBrowser() {
  if (existsSync(CHROMIUM)) return true;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0 && installDebian()) return true;
  return run("npx", ["playwright", "install", "chromium"]);
}

function installDebian() {
  const apt = (...args) => run("apt-get", args, { DEBIAN_FRONTEND: "noninteractive" });
  apt("update", "-q");
  const packages = ["chromium", "fonts-noto-cjk"];
  return apt("install", "-y", "-q", "--no-install-recommends", ...packages) && existsSync(CHROMIUM);
}

function run(command, args, env = {}) {
  console.log(`$ ${command} ${args.join(" ")}`);
  const options = { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
}
