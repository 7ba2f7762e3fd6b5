/** Stands in a sentence where the strong words go, until they are put there. */
export const MARK = "\u0001";

interface StrongProps {
  /** A sentence with one mark in it. */
  readonly sentence: string;
  readonly words: string;
}

/** A sentence with some of its words in bold. */
export function Strong({ sentence, words }: StrongProps) {
  const [before, after] = sentence.split(MARK);
  return (
    <>
      {before}
      <strong>{words}</strong>
      {after}
    </>
  );
}
