/** Writes that browsers count: some refuse more than a hundred into the history in half a minute. */

/** How many may be written in one go, and how often one more may after that. */
export interface Allowance {
  readonly atOnce: number;
  readonly everyMs: number;
}

/** `soon` writes at once as long as the allowance lasts, and once for all that is asked for until there is more. `now`
 * writes whatever was asked for before. */
export interface Writing {
  readonly soon: () => void;
  readonly now: () => void;
}

/** Spares a write. */
export function writing(write: () => void, { atOnce, everyMs }: Allowance): Writing {
  let left = atOnce;
  let at = performance.now();
  let waiting: number | undefined;
  const now = () => {
    window.clearTimeout(waiting);
    waiting = undefined;
    write();
  };
  const spend = () => {
    left -= 1;
    now();
  };
  const soon = () => {
    const past = performance.now() - at;
    at += past;
    left = Math.min(atOnce, left + past / everyMs);
    if (left >= 1) spend();
    else waiting ??= window.setTimeout(spend, (1 - left) * everyMs);
  };
  return { soon, now };
}
