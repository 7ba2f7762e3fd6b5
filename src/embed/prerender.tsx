import { renderToString } from "react-dom/server";
import { Embed } from "./Embed.tsx";
import { TOPICS } from "./options.ts";
import { addWords } from "./words.ts";

/** The embed's first screen in the first locale as HTML, for embed/index.html. Used by the build only. */
export function renderFirstScreen(): string {
  addWords();
  return renderToString(<Embed topic={TOPICS[0]} onSave={() => {}} />);
}
