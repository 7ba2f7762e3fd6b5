import type { ReactNode } from "react";
import type { Place } from "../../assessment/situation.ts";
import { formatRoute } from "../../store/route.ts";

interface ServiceLinkProps {
  /** A catalogue service, or its id; a service that the visitor judged has no page and gets no link. */
  readonly of: Place | string;
  readonly children: ReactNode;
}

/** A service's name with the way to its page. */
export function ServiceLink({ of, children }: ServiceLinkProps) {
  const service = typeof of === "string" ? of : "id" in of ? of.id : null;
  if (service === null) return children;
  return <a href={formatRoute({ name: "service", service })}>{children}</a>;
}
