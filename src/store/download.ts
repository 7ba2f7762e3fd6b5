import { answersJson } from "../files/write.ts";
import { useVisitor } from "./store.ts";

const MIME = "application/json";

/** Offers a text of ours, or anything else that was made here, as a file of this name; nothing leaves the device. */
export function download(name: string, content: string | Blob): void {
  const file = typeof content === "string" ? new Blob([content], { type: MIME }) : content;
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Offers the answers of now as an answers file. */
export function downloadAnswers(): void {
  download(
    "naisho-answers.json",
    `${JSON.stringify(answersJson(useVisitor.getState().answers))}\n`,
  );
}
