import { createElement, use, type ComponentType, type ReactNode } from "react";

/** A component whose code comes later. `load` fetches it (once, and again where that failed); `Screen` suspends only
 * until it is there, and throws what `load` failed with until somebody calls that again. */
export interface Later<P extends object> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly Screen: (props: P) => ReactNode;
}

/** Wraps a dynamic import. Not React.lazy: that holds a screen back for 300 ms (docs/decisions/006). */
export function later<P extends object>(fetchIt: () => Promise<ComponentType<P>>): Later<P> {
  let ready: ComponentType<P> | undefined;
  let coming: Promise<ComponentType<P>> | undefined;
  let failed = false;
  const fetchOnce = async (): Promise<ComponentType<P>> => {
    failed = false;
    try {
      return (ready = await fetchIt());
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const load = () => (coming = coming && !failed ? coming : fetchOnce());
  return { load, Screen: (props: P) => createElement(ready ?? use(coming ?? load()), props) };
}
