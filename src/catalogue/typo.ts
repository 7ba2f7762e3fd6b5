/** Whether somebody mistyped a name: one letter too many, too few, another, or two swapped (Damerau). */

/** Below this, a beginning with a mistake in it may be that of too many names. */
const LEAST_BEGINNING = 5;
const LEAST_NAME = 4;

/** Where two texts first differ. */
function difference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Whether one mistake at `at` explains `typed`, given how the rest of the name and of the text must agree. */
function explained(
  typed: string,
  name: string,
  agree: (rest: string, typedRest: string) => boolean,
): boolean {
  const at = difference(typed, name);
  const after = typed.slice(at + 1);
  return (
    agree(name.slice(at + 1), after) ||
    agree(name.slice(at), after) ||
    agree(name.slice(at + 1), typed.slice(at)) ||
    (typed[at] === name[at + 1] &&
      typed[at + 1] === name[at] &&
      agree(name.slice(at + 2), typed.slice(at + 2)))
  );
}

const same = (rest: string, typedRest: string): boolean => rest === typedRest;
const begins = (rest: string, typedRest: string): boolean => rest.startsWith(typedRest);

/** Whether `typed` is `name` with at most one mistake. */
export function isTypoOf(typed: string, name: string): boolean {
  if (name.length < LEAST_NAME || Math.abs(typed.length - name.length) > 1) return false;
  return explained(typed, name, same);
}

/** Whether `name` begins with `typed` but for one mistake, and with the same letter; never below 5 letters. */
export function isTypoInBeginning(typed: string, name: string): boolean {
  if (typed.length < LEAST_BEGINNING || typed[0] !== name[0]) return false;
  return typed.length <= name.length + 1 && explained(typed, name, begins);
}

/** How many letters only one of two texts has. */
function lettersApart(a: string, b: string): number {
  let rest = b;
  let missing = 0;
  for (const letter of a) {
    if (rest.includes(letter)) rest = rest.replace(letter, "");
    else missing += 1;
  }
  return missing + rest.length;
}

/** Whether `name` begins with the letters of `typed` in another order, the first in its place, at most one of
 * the others too many or too few; never below 5 letters. */
export function isJumbleOf(typed: string, name: string): boolean {
  if (typed.length < LEAST_BEGINNING || typed[0] !== name[0]) return false;
  return [typed.length - 1, typed.length, typed.length + 1].some(
    (length) => length <= name.length && lettersApart(typed, name.slice(0, length)) <= 1,
  );
}
