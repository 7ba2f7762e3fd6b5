import type { ReactNode } from "react";
import { DeviceMark } from "./DeviceMark.tsx";

interface PromiseLineProps {
  /** The promise itself, in the speaking face. */
  readonly words: string;
  /** Where the visitor can check it. */
  readonly link?: { readonly label: string; readonly href: string };
  /** Without rules and weight, as at the foot of the embed. */
  readonly quiet?: boolean;
}

/** The promise that nothing leaves this device, with the small device beside it. */
export function PromiseLine({ words, link, quiet }: PromiseLineProps): ReactNode {
  return (
    <div className={quiet ? "promise quiet" : "promise"}>
      <DeviceMark />
      <div>
        <p className="promise-words">{words}</p>
        {link && (
          <a className="roomy" href={link.href}>
            {link.label}
          </a>
        )}
      </div>
    </div>
  );
}
