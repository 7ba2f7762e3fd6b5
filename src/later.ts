import { createElement, use, type ComponentType, type ReactNode } from "react";

/** A component whose code comes later. `load` fetches it (once); `Screen` suspends only until it is there. */
export interface Later<P extends object> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly Screen: (props: P) => ReactNode;
}

/** Wraps a dynamic import. Not React.lazy: that holds a screen back for 300 ms (docs/decisions/006). */
export function later<P extends object>(fetchIt: () => Promise<ComponentType<P>>): Later<P> {
  let ready: ComponentType<P> | undefined;
  let coming: Promise<ComponentType<P>> | undefined;
  const load = () => (coming ??= fetchIt().then((component) => (ready = component)));
  return { load, Screen: (props: P) => createElement(ready ?? use(load()), props) };
}
