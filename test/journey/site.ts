import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen, serverOf } from "../../scripts/serve.mjs";

/** A host of a test's own, which can go away, come back, and be given other files. */
export interface Site {
  /** Where Naisho is, with the slash at the end. */
  readonly address: string;
  /** Paths that were asked for, in order. Empty it to count anew. */
  readonly asked: string[];
  /** Puts a built site in the place of what was there, every old file gone, and serves it. */
  readonly deploy: (built: string) => Promise<void>;
  /** Answers nobody any more, and breaks off every connection. */
  readonly stop: () => void;
  /** Stops, and leaves no file. */
  readonly end: () => void;
}

/** The built site that the journeys walk through. */
export const BUILT = process.env["DIST"] ?? "dist";

/** Serves a built site from a folder of the host (`""`: the root, `"a/b/"`: below), by the server of `npm start`. */
export async function siteOf(built: string, folder = ""): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), "naisho-site-"));
  const asked: string[] = [];
  let port = 0;
  let server: Server | undefined;
  const stop = () => {
    server?.close();
    server?.closeAllConnections();
    server = undefined;
  };
  const deploy = async (other: string) => {
    stop();
    rmSync(root, { recursive: true });
    mkdirSync(join(root, folder), { recursive: true });
    cpSync(other, join(root, folder), { recursive: true });
    cpSync(join(other, "_headers"), join(root, "_headers"));
    server = await serverOf(root);
    server.prependListener("request", ({ url = "" }) => void asked.push(url));
    port = Number(new URL(await listen(server, port)).port);
  };
  await deploy(built);
  const end = () => {
    stop();
    rmSync(root, { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${port}/${folder}`, asked, deploy, stop, end };
}
