// The floors that results are held against, built here, in the same run: the least that any code would have to do.
const CRITERIA = ["encryption", "business", "openness"];
const POINTS = { yes: 2, partly: 1, unknown: 0, no: 0 };

/** Reading the catalogue's text, and nothing else. */
export function parsing(text) {
  return () => JSON.parse(text);
}

function points({ verdicts }) {
  let sum = 0;
  for (const criterion of CRITERIA) sum += POINTS[verdicts[criterion]?.verdict ?? "no"];
  return sum;
}

/** For each use, one plain pass over all services for the one of its kind with the most points: no settings, no
 * ranges, no levels, no plan. */
export function plainPass(services, answersText) {
  const { uses } = JSON.parse(answersText);
  const byId = new Map(services.map((service) => [service.id, service]));
  const used = uses.map(({ service }) => byId.get(service));
  return () =>
    used.map((mine) => {
      let best = mine;
      for (const service of services) {
        if (service.kind === mine.kind && points(service) > points(best)) best = service;
      }
      return best.id;
    });
}

/** One pass over all names for those that hold what was typed: no kana, no romaji, no typo, no order. */
export function plainSearch(services) {
  const names = services.map(({ names: { ja, kana, en }, aliases }) =>
    [ja, kana, en, ...aliases].map((name) => name.toLowerCase()),
  );
  return (typed) => {
    const wanted = typed.toLowerCase();
    return names.filter((all) => all.some((name) => name.includes(wanted))).length;
  };
}
