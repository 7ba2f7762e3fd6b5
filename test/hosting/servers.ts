import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A web server that was started for a test. */
export interface Served {
  /** Where the site's folder is, with a slash at its end. */
  readonly address: string;
  /** Ends it, and deletes its files. */
  readonly stop: () => Promise<void>;
}

/** The servers of docs/hosting.md, each in the root of a name and in a folder of another site. */
export const SERVERS = ["caddy", "nginx"] as const;
export type Server = (typeof SERVERS)[number];
export const PLACES = ["root", "folder"] as const;
export type Place = (typeof PLACES)[number];

/** Whether a server can be started here. Where not, says so; under CI that is a failure. */
export function isInstalled(server: Server): boolean {
  const found = spawnSync(server, [server === "caddy" ? "version" : "-v"]).status === 0;
  if (found) return true;
  if (process.env["CI"] === "true") throw new Error(`${server} is not installed`);
  console.warn(`NO ${server.toUpperCase()}: its tests were not run (apt-get install ${server}).`);
  return false;
}

/** Serves a built site (and `<folder>-hosting` beside it) just as docs/hosting.md says, but for name and folder, on
 * a free port of this machine. */
export async function serve(server: Server, place: Place, folder: string): Promise<Served> {
  const own = mkdtempSync(join(tmpdir(), `naisho-${server}-`));
  const port = await freePort();
  const file = join(own, "config");
  const site = example(server, place, resolve(folder));
  writeFileSync(file, server === "caddy" ? caddy(site, port) : nginx(site, port, own));
  const child = spawn(server, server === "caddy" ? caddyRun(file) : ["-c", file, "-p", own], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
  });
  const said: string[] = [];
  child.stderr.on("data", (chunk) => said.push(String(chunk)));
  const stop = async () => {
    if (child.exitCode === null && child.kill()) await once(child, "exit");
    rmSync(own, { recursive: true });
  };
  if (!(await answers(port, child))) {
    await stop();
    throw new Error(`${server} did not start: ${said.join("")}`);
  }
  return { address: `http://127.0.0.1:${port}${place === "folder" ? "/check/" : "/"}`, stop };
}

/** The example in docs/hosting.md, with the folder put in. */
function example(server: Server, place: Place, folder: string): string {
  const docs = readFileSync("docs/hosting.md", "utf8");
  const blocks = [...docs.matchAll(new RegExp(`\`\`\`${server}\n([^]*?)\`\`\``, "g"))];
  const text = blocks[PLACES.indexOf(place)]?.[1];
  if (text === undefined) throw new Error(`docs/hosting.md has no example for ${server}, ${place}`);
  return text.replaceAll("/srv/naisho/dist", folder);
}

function caddy(site: string, port: number): string {
  const address = site.replace(/^\w+\.example/m, `http://127.0.0.1:${port}`);
  return `{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${address}`;
}

function caddyRun(file: string): string[] {
  return ["run", "--adapter", "caddyfile", "--config", file];
}

/** One process that nobody has to be, below a folder of its own. */
function nginx(site: string, port: number, own: string): string {
  const ways = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off; master_process off; pid ${own}/pid; error_log stderr warn; events {}
http { access_log off; ${ways.map((way) => `${way}_temp_path ${own}/${way};`).join(" ")}
${site.replace("listen 80", `listen 127.0.0.1:${port}`)} }`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (typeof address !== "object" || address === null) throw new Error("no free port");
  return address.port;
}

async function answers(port: number, { exitCode }: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 200 && exitCode === null; tries += 1) {
    const socket = connect(port, "127.0.0.1");
    const open = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
