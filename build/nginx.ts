import { TYPES } from "./mediaTypes.ts";
import { headersByKind, SAME } from "./policy.ts";

const HEAD =
  "# Naisho behind nginx: written by the build, for the site of the same build. How to use it: docs/hosting.md.";

/** What the `http` block includes: from a file's place, in whatever folder the site lies, to the headers of its kind. */
export function nginxMaps(hashes: readonly string[]): string {
  return [`${HEAD}\n`, ...differing(hashes).map((name) => map(name, hashes))].join("\n");
}

/** What the `location` that serves the site includes. */
export function nginxLocation(hashes: readonly string[]): string {
  return `${HEAD}

try_files $uri \${uri}index.html =404;

# Nothing that begins with a dot, nor what is meant for other hosts.
location ~ (^|/)(\\.|_headers$) {
    return 404;
}

${Object.entries(SAME)
  .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
  .join("")}
# A header without a value is not sent, and none of these with an error.
${differing(hashes)
  .map((name) => `add_header ${name} ${variable(name)};\n`)
  .join("")}
types {
${Object.entries(TYPES)
  .map(([ending, type]) => `    ${type} ${ending};\n`)
  .join("")}}
default_type application/octet-stream;
charset utf-8;
charset_types ${listed((type) => type.startsWith("text/"))};

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 256;
gzip_types ${listed((type) => type !== "image/png")};
`;
}

/** Names of the headers that only some kinds have, or not all alike. */
function differing(hashes: readonly string[]): readonly string[] {
  return [...new Set(headersByKind(hashes).flatMap(({ headers }) => Object.keys(headers)))];
}

/** Types besides HTML, which nginx takes for granted, or repeats a warning. */
function listed(wanted: (type: string) => boolean): string {
  return Object.values(TYPES)
    .filter((type) => type !== "text/html" && wanted(type))
    .join(" ");
}

function variable(name: string): string {
  return `$naisho_${name.toLowerCase().replaceAll("-", "_")}`;
}

function map(name: string, hashes: readonly string[]): string {
  const all = headersByKind(hashes);
  const usual = all.at(-1)?.headers[name] ?? "";
  const others = all.slice(0, -1).flatMap(({ paths, headers }) => {
    const value = headers[name] ?? "";
    return value === usual
      ? []
      : paths.map((path) => `    ~${path.replace("*", ".")} "${value}";\n`);
  });
  return `map $uri ${variable(name)} {\n    default "${usual}";\n${others.join("")}}\n`;
}
