import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Debian's WebKit on a screen that nobody sees, driven as WebDriver (W3C) says. */
export interface Driver {
  /** Opens a window with nothing kept from before; gives the address for its commands. One at a time. */
  readonly open: () => Promise<string>;
  /** Ends everything that was started. */
  readonly end: () => Promise<void>;
}

const LIBRARIES = "/usr/lib";
const PATIENCE_MS = 60_000;

/** Turning compositing off as well would make every screenshot hang. */
const SETTINGS = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  LIBGL_ALWAYS_SOFTWARE: "1",
  LANG: "en_US.UTF-8",
};

/** The browser that comes with the library. */
function miniBrowser(): string {
  const paths = readdirSync(LIBRARIES).map((at) => `${LIBRARIES}/${at}/webkit2gtk-4.1/MiniBrowser`);
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) throw new Error("no MiniBrowser");
  return found;
}

/** Starts driver and screen in a process group of their own, which leaves nothing behind. */
export async function startDriver(): Promise<Driver> {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), "naisho-webkit-"));
  const child = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${port}`], {
    detached: true,
    stdio: "ignore",
    env: { ...process.env, ...SETTINGS, HOME: home, TMPDIR: home },
  });
  const driver = `http://127.0.0.1:${port}`;
  child.once("error", () => {});
  const kill = () => signal(child, "SIGKILL");
  process.once("exit", kill);
  const end = async () => {
    await endGroup(child);
    process.off("exit", kill);
    rmSync(home, { recursive: true, force: true });
  };
  const options = { binary: miniBrowser(), args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
  const open = async () => {
    const session = await ask("POST", `${driver}/session`, { capabilities });
    return `${driver}/session/${String(member(session, "sessionId"))}`;
  };
  try {
    await ready(driver, child);
    return { open, end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function ready(driver: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && child.pid !== undefined && child.exitCode === null) {
    await pause(100);
    const status = await ask("GET", `${driver}/status`).catch(() => undefined);
    if (member(status, "ready") === true) return;
  }
  throw new Error("the driver did not start: xvfb-run, WebKitWebDriver");
}

/** Sends one command, and gives its value. */
export async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const sent = method === "POST" ? { body: JSON.stringify(body ?? {}) } : {};
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(url, { method, signal, ...sent });
  const answer: unknown = await response.json();
  const value = member(answer, "value");
  if (response.ok) return value;
  throw new Error(`${method} ${url}: ${String(member(value, "error"))}`);
}

/** A member of a value that came from outside, or undefined. */
export function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** Asks the group to end, and then makes it. */
async function endGroup(child: ChildProcess): Promise<void> {
  const gone = child.exitCode === null ? once(child, "exit") : undefined;
  signal(child, "SIGTERM");
  await Promise.race([gone, pause(3000)]);
  signal(child, "SIGKILL");
}

function signal({ pid }: ChildProcess, name: "SIGTERM" | "SIGKILL"): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // Nobody of the group is left.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
