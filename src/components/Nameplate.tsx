import type { ReactNode } from "react";

/** Longer names are written smaller, so that the plate hangs clear of the people in the drawing. */
const SHORT = 2;

interface NameplateProps {
  /** The place's name; written downwards in Japanese, four characters at most a column. */
  readonly name: string;
}

/** The house's nameplate beside a place drawing; elsewhere than in Japanese a line under it. */
export function Nameplate({ name }: NameplateProps): ReactNode {
  return <p className={name.length > SHORT ? "nameplate long" : "nameplate"}>{name}</p>;
}
