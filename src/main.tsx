import "./style/main.css";
import { App } from "./App.tsx";
import { boot, fetchTheRest, saveAnswers } from "./boot.ts";
import { openFile } from "./store/openFile.ts";

async function start(root: HTMLElement): Promise<void> {
  const early = chosenFile(root);
  await boot(root, <App onSave={() => void saveAnswers()} />);
  if (early) await openFile(early);
}

/** A file chosen on the prerendered page before this script was there. */
function chosenFile(root: HTMLElement): File | undefined {
  return root.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0];
}

/** Lets a worker keep all that was fetched. */
async function keepForLater(): Promise<void> {
  if (!import.meta.env.PROD) return;
  await (await import("./registerWorker.tsx")).registerWorker();
}

// The embed, which shares this code, has no such root.
const root = document.getElementById("root");
document.getElementById("unstarted")?.remove();
if (window.parent !== window) document.documentElement.removeAttribute("data-alone");
if (root) {
  void start(root);
  fetchTheRest(() => void keepForLater());
}
