import { useDeferredValue, type ReactNode } from "react";
import { Fold } from "../../components/Fold.tsx";

interface LaterFoldProps {
  readonly title: ReactNode;
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A fold whose inside is made after the page has been painted, in small slices: there is far more folded away
 * than in sight, and opening or printing must find it there. */
export function LaterFold({ title, aside, children }: LaterFoldProps) {
  const painted = useDeferredValue(true, false);
  return (
    <Fold title={title} aside={aside}>
      {painted ? children : null}
    </Fold>
  );
}
