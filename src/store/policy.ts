/** What a page may do by the policy that it carries itself. */
interface Rights {
  /** Everything it loads comes from its own site, or was made inside the page. */
  readonly loadsOnlyOwn: boolean;
  /** It can neither talk to another site nor submit a form. */
  readonly sendsNowhereElse: boolean;
  /** It can talk to its own site. */
  readonly talksToOwn: boolean;
}

/** A policy's directives as they are written, and what follows from them. */
export interface PagePolicy {
  readonly directives: readonly string[];
  readonly rights: Rights;
}

const META = "meta[http-equiv='Content-Security-Policy']";

/** Sources that are the site itself or the page itself. */
const OWN = /^('self'|'none'|data:|blob:|'sha256-[\w+/=]+')$/;

/** Reads the policy of this very page; null where it carries none. */
export function pagePolicy(): PagePolicy | null {
  const content = document.querySelector<HTMLMetaElement>(META)?.content;
  return content === undefined ? null : parsePolicy(content);
}

/** Takes the text of a policy and gives its directives and what they allow. */
export function parsePolicy(content: string): PagePolicy {
  const directives = content.split(";").flatMap((directive) => directive.trim() || []);
  const sources = new Map(
    directives.map((directive) => {
      const [name = "", ...values] = directive.split(/\s+/);
      return [name, values] as const;
    }),
  );
  const only = (name: string, allowed: RegExp): boolean => {
    const values = sources.get(name) ?? (name.endsWith("-src") ? sources.get("default-src") : []);
    return values !== undefined && values.length > 0 && values.every((one) => allowed.test(one));
  };
  const loading = [...sources.keys(), "default-src"].filter((name) => name.endsWith("-src"));
  return {
    directives,
    rights: {
      loadsOnlyOwn: loading.every((name) => only(name, OWN)),
      sendsNowhereElse: only("connect-src", OWN) && only("form-action", /^'none'$/),
      talksToOwn: !only("connect-src", /^'none'$/),
    },
  };
}
