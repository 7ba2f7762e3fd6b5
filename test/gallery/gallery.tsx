import { createRoot } from "react-dom/client";
import "../../src/style/main.css";
import "./gallery.css";
import { CriterionScreen, DevicesScreen } from "./criteria.tsx";
import { PartsSheet } from "./parts.tsx";
import { PlacesSheet, WallsSheet } from "./pictures.tsx";
import { ResultScreen } from "./result.tsx";
import { AnswersScreen, WhatForScreen } from "./asking.tsx";
import { UsesScreen, WelcomeScreen } from "./screens.tsx";

const SHEETS: Record<string, () => React.ReactNode> = {
  parts: PartsSheet,
  places: PlacesSheet,
  walls: WallsSheet,
  welcome: WelcomeScreen,
  uses: UsesScreen,
  whatfor: WhatForScreen,
  encryption: () => <CriterionScreen criterion="encryption" />,
  business: () => <CriterionScreen criterion="business" />,
  openness: () => <CriterionScreen criterion="openness" />,
  devices: DevicesScreen,
  answers: AnswersScreen,
  result: ResultScreen,
};

const [sheet = "parts", lang = "ja", theme] = location.hash.slice(1).split("/");
document.documentElement.lang = lang;
if (theme) document.documentElement.dataset["theme"] = theme;
window.addEventListener("hashchange", () => location.reload());

const Sheet = SHEETS[sheet] ?? PartsSheet;
const root = document.getElementById("root");
if (root) createRoot(root).render(<Sheet />);
