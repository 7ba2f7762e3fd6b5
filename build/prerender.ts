import { type IndexHtmlTransformContext, type Plugin, runnerImport } from "vite";
import { contentPolicy, hashSource } from "./policy.ts";
import { noscriptHtml } from "./noscript.ts";

interface FirstScreen {
  readonly renderFirstScreen: () => string;
}

/** What renders the first screen of a page, by the page's path. */
const RENDERERS: Readonly<Record<string, string>> = {
  "/index.html": "./src/prerender.tsx",
  "/embed/index.html": "./src/embed/prerender.tsx",
};

const ROOT = /(?<=<div id="(root|embed)">)(?=<\/div>)/;
const POLICY = "<!--policy-->";

/** Renders the first screen into each page, inlines the style sheets there, and writes the policy that allows exactly
 * that style as `<meta>`. */
export function prerender(): Plugin {
  let mode = "production";
  const sheets = new Map<string, string>();
  return {
    name: "naisho-prerender",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    configResolved: (config) => void ({ mode } = config),
    transformIndexHtml: {
      order: "post",
      async handler(html, context) {
        const { css, page } = takeStyles(html, context, sheets);
        const { module } = await runnerImport<FirstScreen>(rendererOf(context.path), {
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

function rendererOf(path: string): string {
  const found = RENDERERS[path];
  if (found === undefined) throw new Error(`nothing renders ${path}`);
  return found;
}

/** Puts the words for browsers without script into each page, in the development server too. */
export function noscript(): Plugin {
  return {
    name: "naisho-noscript",
    transformIndexHtml: (html, { path }) =>
      html.replace("<!--noscript-->", () => noscriptHtml(path.startsWith("/embed/"))),
  };
}

function withScreen(page: string, screen: string): string {
  return filled(page, ROOT, screen);
}

function withPolicy(page: string, policy: string): string {
  return filled(page, POLICY, `<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

function filled(page: string, place: string | RegExp, content: string): string {
  if (page.search(place) < 0) throw new Error(`a page has no ${String(place)}`);
  return page.replace(place, () => content);
}

/** Takes the linked style sheets out of the page and the bundle, and gives their text. `sheets`: what pages before this
 * one have taken out, since they share some. */
function takeStyles(
  html: string,
  { bundle = {} }: IndexHtmlTransformContext,
  sheets: Map<string, string>,
) {
  let css = "";
  const page = html.replaceAll(
    /\s*<link rel="stylesheet"[^>]*href="\.{1,2}\/([^"]+)"[^>]*>/g,
    (_, name) => {
      const asset = bundle[String(name)];
      if (asset?.type === "asset") sheets.set(String(name), String(asset.source).trim());
      const text = sheets.get(String(name));
      if (text === undefined) throw new Error(`no style sheet ${String(name)}`);
      css += text;
      delete bundle[String(name)];
      return "";
    },
  );
  return { css, page };
}
