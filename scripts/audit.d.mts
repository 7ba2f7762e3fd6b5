export type AuditVerdict =
  | { readonly kind: "clean" }
  | { readonly kind: "weak"; readonly names: readonly string[] }
  | { readonly kind: "unreachable"; readonly why: string };

export function verdictOf(text: string): AuditVerdict;
export function audit(): AuditVerdict;
export function worded(verdict: AuditVerdict): string;
