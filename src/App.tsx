import { type MouseEvent, type ReactNode, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Arrival, focusHeading } from "./Arrival.tsx";
import { onThreeEscapes } from "./escapes.ts";
import { Failsafe } from "./Failsafe.tsx";
import { i18n, loadRooms } from "./i18n/setup.ts";
import { type Later, later } from "./later.ts";
import { Masthead } from "./Masthead.tsx";
import { WelcomeScreen } from "./screens/WelcomeScreen.tsx";
import { usePlace } from "./store/place.ts";
import { formatRoute, type RouteName } from "./store/route.ts";
import { useTold } from "./store/told.ts";
import { leaveVisit } from "./store/visit.ts";

type Screen = Later<object>;

/** Which screen belongs to which route. All but the first come later, together with the rooms of words. */
const SCREENS: Readonly<Record<RouteName, Screen>> = {
  welcome: { load: () => Promise.resolve(WelcomeScreen), Screen: WelcomeScreen },
  uses: withRooms(() => import("./screens/UsesScreen.tsx").then((m) => m.UsesScreen)),
  unlisted: withRooms(() => import("./screens/UnlistedScreen.tsx").then((m) => m.UnlistedScreen)),
  whatFor: withRooms(() => import("./screens/WhatForScreen.tsx").then((m) => m.WhatForScreen)),
  criterion: withRooms(() =>
    import("./screens/CriterionScreen.tsx").then((m) => m.CriterionScreen),
  ),
  data: withRooms(() => import("./screens/DataScreen.tsx").then((m) => m.DataScreen)),
  check: withRooms(() => import("./screens/CheckScreen.tsx").then((m) => m.CheckScreen)),
  result: withRooms(() => import("./screens/ResultScreen.tsx").then((m) => m.ResultScreen)),
  take: withRooms(() => import("./screens/TakeScreen.tsx").then((m) => m.TakeScreen)),
  shared: withRooms(() => import("./screens/SharedScreen.tsx").then((m) => m.SharedScreen)),
  verify: withRooms(() => import("./screens/VerifyScreen.tsx").then((m) => m.VerifyScreen)),
  method: withRooms(() => import("./screens/MethodScreen.tsx").then((m) => m.MethodScreen)),
  catalogue: withRooms(() =>
    import("./screens/CatalogueScreen.tsx").then((m) => m.CatalogueScreen),
  ),
  service: withRooms(() => import("./screens/ServiceScreen.tsx").then((m) => m.ServiceScreen)),
  about: withRooms(() => import("./screens/AboutScreen.tsx").then((m) => m.AboutScreen)),
  compare: withRooms(() => import("./screens/CompareScreen.tsx").then((m) => m.CompareScreen)),
};

/** Fetches the code of a route's screen and its words. */
export async function loadScreen(name: RouteName): Promise<void> {
  await SCREENS[name].load();
}

/** Fetches the code of all screens, so that the journey makes no request later. */
export async function loadScreens(): Promise<void> {
  await Promise.all(Object.values(SCREENS).map((screen) => screen.load()));
}

interface AppProps {
  /** Saves the answers to a file when a screen has failed. */
  readonly onSave: () => void;
  /** What stands in the place of the welcome (the embed). */
  readonly first?: ReactNode;
}

/** The app: head and current screen. A screen brings its own `<main id="main">`, and its bar after that. */
export function App({ onSave, first }: AppProps) {
  const { route, locale } = usePlace();
  const { notice } = useTold();
  const { t } = useTranslation("shell");
  const { Screen } = SCREENS[route.name];
  const key = formatRoute(route);

  useEffect(() => onThreeEscapes(leaveVisit), []);
  useEffect(() => {
    if (i18n.language !== locale) void i18n.changeLanguage(locale);
  }, [locale]);

  return (
    <div className="page">
      <a className="skip" href="#main" onClick={skipToHeading}>
        {t("skip")}
      </a>
      <Masthead />
      {notice}
      <Failsafe key={key} onSave={onSave} onAgain={() => loadScreen(route.name)}>
        <Suspense fallback={<main id="main" />}>
          <Arrival key={key}>{(route.name === "welcome" && first) || <Screen />}</Arrival>
        </Suspense>
      </Failsafe>
    </div>
  );
}

function withRooms(fetchIt: () => Promise<() => ReactNode>): Screen {
  return later(async () => {
    const [screen] = await Promise.all([fetchIt(), loadRooms()]);
    return screen;
  });
}

/** The hash is the route, so the skip link must not follow its own. */
function skipToHeading(event: MouseEvent): void {
  event.preventDefault();
  focusHeading();
  window.scrollTo(0, 0);
}
