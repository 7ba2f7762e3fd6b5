import { readFileSync } from "node:fs";

/** What Chromium's own log of its network says, whoever asked: a page, a worker, or the browser behind them. */
export interface NetLog {
  /** Hosts of all addresses that were asked for and of all names that were looked up, each once. */
  readonly hosts: readonly string[];
  /** How many packets went out beside the proxy, as calls and peer connections send them. */
  readonly packets: number;
}

/** Reads the file that `--log-net-log` writes once the browser has closed. */
export function readNetLog(path: string): NetLog {
  const log: unknown = JSON.parse(readFileSync(path, "utf8"));
  const codes = member(member(log, "constants"), "logEventTypes");
  const events = listOf(member(log, "events"));
  const named = (name: string): unknown[] => {
    const code = member(codes, name);
    return events.filter((event) => member(event, "type") === code && code !== undefined);
  };
  const texts = (name: string, key: string): string[] =>
    named(name).flatMap((event) => {
      const text = member(member(event, "params"), key);
      return typeof text === "string" ? text : [];
    });
  const all = [
    ...texts("URL_REQUEST_START_JOB", "url"),
    ...texts("HOST_RESOLVER_MANAGER_REQUEST", "host"),
    ...texts("HOST_RESOLVER_DNS_TASK", "host"),
  ];
  const hosts = new Set(
    all.flatMap((text) => (URL.canParse(text) ? new URL(text).hostname || [] : [])),
  );
  return { hosts: [...hosts].toSorted(), packets: named("UDP_BYTES_SENT").length };
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
