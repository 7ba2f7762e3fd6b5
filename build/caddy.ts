import { contentType, TYPES } from "./mediaTypes.ts";
import { type Headers, headersByKind, SAME } from "./policy.ts";

/** The Caddyfile: a snippet that serves the site from any folder (docs/hosting.md). */
export function caddyfile(hashes: readonly string[]): string {
  return `# Naisho behind Caddy 2: written by the build, for the site of the same build. How to use it: docs/hosting.md.
(naisho) {
	route {
		encode zstd gzip
		@folder path */
		rewrite @folder {path}index.html

${header("", SAME)}
		# Nothing that begins with a dot, nor what is meant for other hosts; and what is not there is a 404.
		@other not method GET HEAD
		error @other 405
		@nothing {
			not {
				file
				not path_regexp (^|/)(\\.|_headers$)
			}
		}
		handle @nothing {
			rewrite * /404.html
			header Content-Type "${contentType("text/html")}"
			file_server {
				status 404
			}
		}

${kinds(hashes)}
${types()}
		file_server
	}
}
`;
}

function kinds(hashes: readonly string[]): string {
  const all = headersByKind(hashes);
  const special = all.slice(0, -1).flatMap(({ paths }) => paths);
  return all
    .map(({ paths, headers }, index) => {
      const places =
        index < all.length - 1 ? `path ${paths.join(" ")}` : `not path ${special.join(" ")}`;
      return `\t\t@kind${index} ${places}\n${header(` @kind${index}`, headers)}`;
    })
    .join("\n");
}

function header(matcher: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t\t\t${name} "${value}"\n`);
  return `\t\theader${matcher} {\n${lines.join("")}\t\t}\n`;
}

function types(): string {
  return Object.entries(TYPES)
    .map(
      ([ending, type]) =>
        `\t\t@${ending} path *.${ending}\n\t\theader @${ending} Content-Type "${contentType(type)}"\n`,
    )
    .join("");
}
