// Interleaved rounds: every task runs once a round, beginning with another one each time, so that a busy moment of a
// shared machine hits all alike. Ratios are taken within a round; their median is what is printed.

const LEAST_MS = 4;
const MOST_RUNS = 2000;

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How often a task is run in a row so that the clock can tell something. Warms it up, too. */
function runsOf(task) {
  for (let runs = 1; ; runs *= 2) {
    const start = performance.now();
    for (let run = 0; run < runs; run += 1) task(run);
    if (performance.now() - start >= LEAST_MS || runs >= MOST_RUNS) return runs;
  }
}

function timed(task, runs) {
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) task(run);
  return (performance.now() - start) / runs;
}

/** Takes tasks by name and gives milliseconds of each by round, in the same order of rounds. */
export function measure(tasks, rounds) {
  const named = Object.entries(tasks).map(([name, task]) => ({ name, task, runs: runsOf(task) }));
  const times = new Map(named.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let nth = 0; nth < named.length; nth += 1) {
      const { name, task, runs } = named[(round + nth) % named.length];
      times.get(name).push(timed(task, runs));
    }
  }
  return {
    /** Median milliseconds of a task. */
    ms: (name) => median(times.get(name)),
    /** Median, over the rounds, of one task's time by another's. */
    ratio: (name, floor) => {
      const floors = times.get(floor);
      return median(times.get(name).map((time, round) => time / floors[round]));
    },
  };
}
