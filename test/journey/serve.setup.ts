import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Serves dist/ for the journeys by the server of `npm start`, on the first free port. */
export default async function serve(): Promise<() => void> {
  const child = spawn(process.execPath, ["scripts/serve.mjs"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PORT: "" },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address === undefined) continue;
    process.env["NAISHO_ADDRESS"] = address;
    return () => void child.kill();
  }
  throw new Error("dist/ could not be served");
}
