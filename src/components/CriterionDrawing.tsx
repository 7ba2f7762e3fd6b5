import type { ReactNode } from "react";
import type { ServiceCriterion } from "../assessment/vocabulary.ts";
import { PaidRow, SoldRow } from "./BusinessDrawing.tsx";
import { EncryptedRow, ReadableRow } from "./EncryptionDrawing.tsx";
import { OpenRow, ShutRow } from "./OpennessDrawing.tsx";

const ROWS: Record<ServiceCriterion, readonly [() => ReactNode, () => ReactNode]> = {
  encryption: [EncryptedRow, ReadableRow],
  business: [PaidRow, SoldRow],
  openness: [OpenRow, ShutRow],
};

interface CriterionDrawingProps {
  readonly criterion: ServiceCriterion;
  /** Over the upper and the lower half: how it is with the criterion, and without. */
  readonly labels: readonly [string, string];
  /** What the picture shows, for listeners; without it the picture is decoration. */
  readonly alt?: string;
}

/** What a criterion of services means, with and without; stands on the shade over the whole width. */
export function CriterionDrawing({ criterion, labels, alt }: CriterionDrawingProps): ReactNode {
  const [With, Without] = ROWS[criterion];
  const named = alt === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": alt };
  return (
    <div className="picture">
      <svg className="drawing criterion-drawing" viewBox="0 0 360 220" {...named}>
        <text x="30.5" y="23">
          {labels[0]}
        </text>
        <With />
        <g transform="translate(0 108)">
          <text x="30.5" y="26">
            {labels[1]}
          </text>
          <Without />
        </g>
      </svg>
    </div>
  );
}
