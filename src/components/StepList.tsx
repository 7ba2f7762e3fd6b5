import type { ReactNode } from "react";

interface StepListProps {
  readonly label: string;
  readonly steps: readonly {
    readonly id: string;
    readonly name: string;
    /** "Now", "to come", or what was answered. */
    readonly state: string;
    /** Leads back to it. */
    readonly href?: string | undefined;
  }[];
  readonly current: string;
}

/** The services asked about one by one, and where the visitor is among them. */
export function StepList({ label, steps, current }: StepListProps): ReactNode {
  return (
    <ol className="rows steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.id} aria-current={step.id === current ? "step" : undefined}>
          {step.href === undefined ? <span>{step.name}</span> : <a href={step.href}>{step.name}</a>}
          <span>{step.state}</span>
        </li>
      ))}
    </ol>
  );
}
