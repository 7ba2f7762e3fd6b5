/** What is still open, and how much of the score's range each matter accounts for (method 6: a range wider than
 * 50 asks the questions that would narrow it most). */
import { byCodeUnit } from "./answers.ts";
import type { Catalogue } from "./catalogue.ts";
import { add, compare, rational, reduce, ZERO, type Rational } from "./rational.ts";
import type { Part, Parts } from "./score.ts";
import { isListed, type JudgedUse, type Situation } from "./situation.ts";
import { isQuestion } from "./understand.ts";
import { findingsOf, rank, type Finding } from "./verdict.ts";
import { SERVICE_CRITERIA, type Question, type SettingAnswer } from "./vocabulary.ts";

/** One thing that makes the score a range. `catalogue` is what nobody has looked up yet: the visitor cannot
 * answer it; `uses` stands for naming any service at all. */
export type Matter =
  | { readonly asks: "question"; readonly question: Question }
  | { readonly asks: "setting"; readonly setting: string }
  | { readonly asks: "unlisted" | "catalogue"; readonly use: string }
  | { readonly asks: "uses" };

export interface OpenMatter {
  readonly matter: Matter;
  /** The visitor said "I don't know"; false where nothing was said. */
  readonly unsure: boolean;
  /** Points by which the range shrinks once it is known, 0 to 100: of a setting the mean of `yes` and `no`. */
  readonly points: Rational;
}

function pointsOf(part: Part, halves: number): Rational {
  return rational(part.share * halves, 2 * part.weights);
}

function questionMatters({ devices, minimisation }: Parts, answers: Situation["answers"]) {
  return [devices, minimisation].flatMap((part): OpenMatter[] =>
    (part?.lines ?? []).flatMap(({ of, weight, low, high }) => {
      if (part === null || low === high || !isQuestion(of)) return [];
      const unsure = answers.get(of) === "unknown";
      const points = pointsOf(part, weight * (high - low));
      return [{ matter: { asks: "question", question: of }, unsure, points }];
    }),
  );
}

function widthOf(finding: Finding | null): number {
  return finding === null ? 0 : rank(finding.high) - rank(finding.low);
}

/** Adds up, over uses and criteria, the points of what `halves` gives for each. */
function weigh(
  uses: readonly JudgedUse[],
  parts: Parts,
  { method }: Catalogue,
  halves: (use: JudgedUse, criterion: (typeof SERVICE_CRITERIA)[number]) => number,
): Rational {
  let all = ZERO;
  for (const use of uses) {
    for (const criterion of SERVICE_CRITERIA) {
      const part = parts[criterion];
      if (part === null) continue;
      const weight = method.stakesPoints[use.stakes];
      all = add(all, pointsOf(part, weight * halves(use, criterion)));
    }
  }
  return all;
}

function openSettings({ uses, settings }: Situation, catalogue: Catalogue): string[] {
  const ids = uses.flatMap(({ at }) => (isListed(at) ? [...at.lifts.keys()] : []));
  return [...new Set(ids)].filter((id) => {
    const answer = settings.get(id);
    return catalogue.settings.has(id) && (answer === undefined || answer === "unknown");
  });
}

function settingMatter(
  setting: string,
  situation: Situation,
  parts: Parts,
  catalogue: Catalogue,
): OpenMatter {
  const widths = (answer: SettingAnswer | undefined): Rational => {
    const settings = new Map(situation.settings);
    if (answer !== undefined) settings.set(setting, answer);
    return weigh(situation.uses, parts, catalogue, (use, criterion) =>
      widthOf(findingsOf(use.at, settings)[criterion]),
    );
  };
  const [now, after] = [widths(undefined), add(widths("yes"), widths("no"))];
  const points = add(now, { num: -after.num, den: after.den * 2n });
  const unsure = situation.settings.get(setting) === "unknown";
  return { matter: { asks: "setting", setting }, unsure, points };
}

/** What stays unknown of a use whatever its open settings turn out to be: the visitor's own "I don't know" about
 * an unlisted service, or what the catalogue has not looked up. A setting that is on may have settled it. */
function useMatter(
  use: JudgedUse,
  settings: Situation["settings"],
  parts: Parts,
  catalogue: Catalogue,
): OpenMatter {
  const settled = new Map(
    [...catalogue.settings.keys()].map((id): [string, SettingAnswer] => [
      id,
      settings.get(id) === "yes" ? "yes" : "no",
    ]),
  );
  const points = weigh([use], parts, catalogue, ({ at }, criterion) =>
    widthOf(findingsOf(at, settled)[criterion]),
  );
  const asks = isListed(use.at) ? "catalogue" : "unlisted";
  return { matter: { asks, use: use.key }, unsure: asks === "unlisted", points };
}

function naming(parts: Parts): OpenMatter {
  const points = SERVICE_CRITERIA.reduce((all, criterion) => {
    const part = parts[criterion];
    return part === null ? all : add(all, rational(part.share, 1));
  }, ZERO);
  return { matter: { asks: "uses" }, unsure: false, points };
}

function nameOf(matter: Matter): string {
  switch (matter.asks) {
    case "question":
      return matter.question;
    case "setting":
      return matter.setting;
    case "unlisted":
    case "catalogue":
      return matter.use;
    case "uses":
      return "";
  }
}

/** Gives what makes the score of a situation a range, the widest first; ties by id. Empty where low is high. */
export function openMatters(
  situation: Situation,
  parts: Parts,
  catalogue: Catalogue,
): OpenMatter[] {
  const { uses } = situation;
  const matters = [
    ...(uses.length === 0 ? [naming(parts)] : []),
    ...questionMatters(parts, situation.answers),
    ...openSettings(situation, catalogue).map((setting) =>
      settingMatter(setting, situation, parts, catalogue),
    ),
    ...uses.map((use) => useMatter(use, situation.settings, parts, catalogue)),
  ];
  return matters
    .map((open) => ({ ...open, points: reduce(open.points) }))
    .filter(({ points }) => compare(points, ZERO) > 0)
    .sort((a, b) => compare(b.points, a.points) || byCodeUnit(nameOf(a.matter), nameOf(b.matter)));
}
