/** Gives the day it is where the visitor is, as `2026-11-24`. */
export function today(now: Date = new Date()): string {
  const two = (figure: number): string => String(figure).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
