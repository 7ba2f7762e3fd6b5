import type { Server } from "node:http";

export function serverOf(root: string): Promise<Server>;
export function listen(server: Server, port?: number): Promise<string>;
