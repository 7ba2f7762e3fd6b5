import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { caddyfile } from "./caddy.ts";
import { nginxLocation, nginxMaps } from "./nginx.ts";
import { type Headers, hashSource, headersByKind, SAME } from "./policy.ts";

/** The hash sources of all styles that are inlined in a page. */
export function styleHashes(html: string): readonly string[] {
  return [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = ""]) => hashSource(css));
}

/** The `_headers` file that static hosts read, and our own server too. */
export function headersFile(hashes: readonly string[]): string {
  const block = (path: string, lines: Headers) =>
    [path, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
  const kinds = headersByKind(hashes).flatMap(({ paths, headers }) =>
    paths.map((path) => block(path, headers)),
  );
  return [block("/*", SAME), ...kinds].join("");
}

/** Writes what hosts need: `_headers` into the site, and beside it, in a folder that is not served (`dist-hosting`
 * for `dist`), what Caddy and nginx include. They allow just the styles that this build has inlined. */
export function hosting(): Plugin {
  let hashes: readonly string[] = [];
  return {
    name: "naisho-hosting",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const pages = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(".html"));
        const found = pages.flatMap((page) =>
          page.type === "asset" ? styleHashes(String(page.source)) : [],
        );
        hashes = [...new Set(found)].toSorted();
        this.emitFile({ type: "asset", fileName: "_headers", source: headersFile(hashes) });
      },
    },
    writeBundle({ dir = "dist" }) {
      const folder = `${dir}-hosting`;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "Caddyfile"), caddyfile(hashes));
      writeFileSync(join(folder, "nginx.maps.conf"), nginxMaps(hashes));
      writeFileSync(join(folder, "nginx.location.conf"), nginxLocation(hashes));
    },
  };
}
