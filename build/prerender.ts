import { type IndexHtmlTransformContext, type Plugin, runnerImport } from "vite";
import { contentPolicy, hashSource } from "./policy.ts";
import { noscriptHtml } from "./noscript.ts";

interface FirstScreen {
  readonly renderFirstScreen: () => string;
}

const ROOT = '<div id="root"></div>';
const POLICY = "<!--policy-->";

/** Renders the first screen into index.html, inlines the style sheet there, and writes the policy that allows
 * exactly that style as `<meta>`. */
export function prerender(): Plugin {
  let mode = "production";
  return {
    name: "naisho-prerender",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    configResolved: (config) => void ({ mode } = config),
    transformIndexHtml: {
      order: "post",
      async handler(html, context) {
        const { css, page } = takeStyles(html, context);
        const { module } = await runnerImport<FirstScreen>("./src/prerender.tsx", {
          configFile: false,
          mode,
          logLevel: "error",
        });
        const done = withScreen(
          withPolicy(page, contentPolicy([hashSource(css)])),
          module.renderFirstScreen(),
        );
        return { html: done, tags: [{ tag: "style", children: css, injectTo: "head" }] };
      },
    },
  };
}

/** Puts the words for browsers without script into index.html, in the development server too. */
export function noscript(): Plugin {
  return {
    name: "naisho-noscript",
    transformIndexHtml: (html) => html.replace("<!--noscript-->", () => noscriptHtml()),
  };
}

function withScreen(page: string, screen: string): string {
  return filled(page, ROOT, `<div id="root">${screen}</div>`);
}

function withPolicy(page: string, policy: string): string {
  return filled(page, POLICY, `<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

function filled(page: string, place: string, content: string): string {
  if (!page.includes(place)) throw new Error(`index.html has no ${place}`);
  return page.replace(place, () => content);
}

/** Takes the linked style sheets out of the page and the bundle, and gives their text. */
function takeStyles(html: string, { bundle = {} }: IndexHtmlTransformContext) {
  let css = "";
  const page = html.replaceAll(
    /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g,
    (_, name) => {
      const asset = bundle[String(name)];
      if (asset?.type !== "asset") throw new Error(`no style sheet ${String(name)}`);
      css += String(asset.source).trim();
      delete bundle[String(name)];
      return "";
    },
  );
  return { css, page };
}
