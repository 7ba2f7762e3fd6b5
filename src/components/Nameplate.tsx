import type { ReactNode } from "react";

interface NameplateProps {
  /** The place's name; written downwards in Japanese, four characters at most a column. */
  readonly name: string;
}

/** The house's nameplate beside a place drawing; elsewhere than in Japanese a line under it. */
export function Nameplate({ name }: NameplateProps): ReactNode {
  return <p className="nameplate">{name}</p>;
}
