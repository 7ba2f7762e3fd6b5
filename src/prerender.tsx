import { renderToString } from "react-dom/server";
import { App } from "./App.tsx";

/** The first screen in the first locale as HTML, for index.html. Used by the build only. */
export function renderFirstScreen(): string {
  return renderToString(<App onSave={() => {}} />);
}
