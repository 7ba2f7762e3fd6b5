import "../style/main.css";
import "./embed.css";
import { boot, fetchTheRest, saveAnswers } from "../boot.ts";
import { useUpdate } from "../store/update.ts";
import { setLocale } from "../store/visit.ts";
import { Embed } from "./Embed.tsx";
import { takeTapped } from "./FirstQuestion.tsx";
import { joinHost } from "./frame.ts";
import { leaveHistoryAlone } from "./history.ts";
import { optionsIn, TOPICS } from "./options.ts";
import type { Hello, Lang, Theme } from "./wire.ts";
import { secretIn } from "./wordpress.ts";
import { addWords } from "./words.ts";

const { topic, lang, theme } = optionsIn(window.location.search);
let toldLang: Lang | null = lang;

function start(root: HTMLElement): void {
  takeTapped();
  if (topic !== TOPICS[0]) root.replaceChildren();
  void boot(root, <Embed topic={topic} onSave={() => void saveAnswers()} />, lang ?? undefined);
}

/** Follows the host's page; what the visitor has chosen here stays until the host says something new. */
function follow(hello: Hello): void {
  if (hello.theme) show(hello.theme);
  if (!hello.lang || hello.lang === toldLang) return;
  toldLang = hello.lang;
  setLocale(hello.lang);
}

function show(wanted: Theme): void {
  document.documentElement.dataset["theme"] = wanted;
}

/** A frame without an origin of its own hardly ever may print, and cannot find out. */
function hidePrinting(): void {
  if (window.origin === "null") Object.defineProperty(window, "print", { value: undefined });
}

const secret = secretIn(window.location.hash);
const content = document.getElementById("embed");
const sheet = document.getElementById("sheet");
addWords();
if (theme) show(theme);
if (window.parent !== window) {
  leaveHistoryAlone();
  hidePrinting();
}
if (content) start(content);
if (content && sheet && window.parent !== window) {
  joinHost({ content, sheet, secret, onHello: follow });
}
// No worker: it would keep a copy for every host.
fetchTheRest(() => useUpdate.setState({ offline: "notHere" }));
