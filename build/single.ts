import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { aloneFilePolicy, hashSource } from "./policy.ts";
import { licencesOf, packageOf } from "./supply.ts";

/** The one file that is left of the build. */
export const SINGLE = "naisho.html";

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]+/;
const SCRIPT = /\s*<script type="module"[^>]* src="\.\/([^"]+)"[^>]*><\/script>/;
const BESIDE = /\s*<link rel="(manifest|apple-touch-icon)"[^>]*>/g;

/** Makes one file of the built page: its script inside, as a classic one since modules need a server, the page of the
 * quick exit, all licences, and a policy that allows just this script and this style. */
export function single(): Plugin {
  return {
    name: "naisho-single",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("no index.html");
        const source = alone(String(page.source), bundle);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: SINGLE, source });
      },
    },
  };
}

function alone(page: string, bundle: Rolldown.OutputBundle): string {
  const chunk = bundle[SCRIPT.exec(page)?.[1] ?? ""];
  if (chunk?.type !== "chunk") throw new Error("no script");
  const others = Object.keys(bundle).filter(
    (name) => !["index.html", chunk.fileName].includes(name),
  );
  if (others.length > 0) throw new Error(`not in one file: ${others.join(" ")}`);
  const script = `\n${harmless(chunk.code.trim())}\n`;
  const [, style = ""] = /<style[^>]*>([^]*?)<\/style>/.exec(page) ?? [];
  const policy = aloneFilePolicy({ script: hashSource(script), style: hashSource(style) });
  const packages = chunk.moduleIds.flatMap((id) => packageOf(id) ?? []);
  return page
    .replace(BESIDE, "")
    .replace(SCRIPT, "")
    .replace(POLICY, (_, start: string) => start + policy)
    .replace(
      /\s*<\/body>/,
      () => `
    <template>${leavePage()}</template>
    <script>${script}</script>
  </body>`,
    )
    .replace(/\s*$/, () => `\n<!--\n${licencesOf(packages)}-->\n`);
}

/** Script that does not end its element, or begin a comment, before its time. */
function harmless(code: string): string {
  return code.replaceAll(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "\\x3C!--");
}

/** What stands in the page of the quick exit; the elements around it are made by src/store/leavePage.ts. */
function leavePage(): string {
  return readFileSync("public/leave.html", "utf8")
    .replaceAll(/<(!doctype|\/?(html|head|body)\b)[^>]*>|<meta\s+(charset|http-equiv)[^>]*>/gi, "")
    .replaceAll(/\s*\n\s*/g, "\n")
    .trim();
}
