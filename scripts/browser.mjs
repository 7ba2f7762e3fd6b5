// Finds the browsers for the journeys: Debian's. Chromium is fetched where it is missing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What each browser's journey starts, and the Debian packages that bring it. */
const BROWSERS = {
  chromium: { programs: ["/usr/bin/chromium"], packages: "chromium" },
  firefox: { programs: ["/usr/bin/firefox-esr"], packages: "firefox-esr" },
  webkit: {
    programs: ["/usr/bin/WebKitWebDriver", "/usr/bin/xvfb-run", "/usr/bin/xauth"],
    packages: "webkit2gtk-driver xvfb xauth",
  },
};

/** True when there is a browser of this name ("chromium", "firefox", "webkit") for its journey; else says in one line
 * what is missing. */
export function ensureBrowser(name) {
  const { packages } = BROWSERS[name];
  if (isHere(name) || (name === "chromium" && fetchChromium())) return true;
  console.log(`NO ${name.toUpperCase()}: its journey was not run (apt-get install ${packages}).`);
  return false;
}

function isHere(name) {
  return BROWSERS[name].programs.every((program) => existsSync(program));
}

function fetchChromium() {
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0 && installDebian()) return true;
  return run("npx", ["playwright", "install", "chromium"]);
}

function installDebian() {
  const apt = (...args) => run("apt-get", args, { DEBIAN_FRONTEND: "noninteractive" });
  apt("update", "-q");
  const packages = ["chromium", "fonts-noto-cjk"];
  return apt("install", "-y", "-q", "--no-install-recommends", ...packages) && isHere("chromium");
}

function run(command, args, env = {}) {
  console.log(`$ ${command} ${args.join(" ")}`);
  const options = { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
}
