import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One thing that a browser wanted of the network. */
export interface Wanted {
  readonly method: string;
  readonly host: string;
  /** A whole address; for a tunnel the host and port alone. */
  readonly url: string;
  /** Headers and body as they were sent, to search for what must not be in them. */
  readonly sent: string;
}

/** A proxy that stands between a browser and everything. */
export interface Recorder {
  /** The switches that send all of Chromium's traffic through it, that to this machine too. */
  readonly switches: readonly string[];
  readonly wanted: Wanted[];
  readonly end: () => void;
}

/** Starts a proxy that passes on what is meant for `own` and answers nothing else, and notes both. */
export async function recorderFor(own: string): Promise<Recorder> {
  const wanted: Wanted[] = [];
  const server = createServer((incoming, outgoing) => {
    void bodyOf(incoming).then((body) => {
      const { method = "", url = "" } = incoming;
      wanted.push({
        method,
        host: new URL(url).hostname,
        url,
        sent: `${JSON.stringify(incoming.rawHeaders)}\n${body}`,
      });
      if (new URL(url).origin === new URL(own).origin) passOn(incoming, body, outgoing);
      else outgoing.destroy();
    });
  });
  server.on("connect", ({ url = "", rawHeaders }, socket) => {
    wanted.push({
      method: "CONNECT",
      host: url.replace(/:\d+$/u, ""),
      url,
      sent: JSON.stringify(rawHeaders),
    });
    socket.destroy();
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(portOf(server.address())));
  });
  return {
    switches: [`--proxy-server=http://127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"],
    wanted,
    end: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of incoming) body += String(chunk);
  return body;
}

function passOn(incoming: IncomingMessage, body: string, outgoing: ServerResponse): void {
  const { method, url = "", headers } = incoming;
  const onward = ask(url, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  onward.end(body);
}
