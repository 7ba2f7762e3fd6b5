import { type ESTree, Visitor } from "vite";
import { type Source, SOURCES } from "../architecture/sources.ts";

/** Families of keys that code puts together (`t(`reason.${code}`)`), by room: a key that starts so is used. */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  // The build reads the whole room (build/noscript.ts).
  noscript: [""],
  // So does build/linkWords.ts.
  links: [""],
  // By topic; and the build reads one word (build/noscript.ts).
  embed: ["ask.", "without"],
  // By the code of a refusal.
  files: ["error."],
  // By the id of a question, the kind of an action, the mode of a use.
  questions: ["options.", "device.", "peers.", "data.", "action.", "notHere."],
  // By code.
  reasons: ["reason.", "drawback.", "whyNot."],
  // By the id of a setting.
  settings: [""],
  // By criterion, and by point.
  about: ["judged.", "short.", "data.", "edition."],
  // By criterion, order and wish.
  catalogue: ["japaneseWanted.", "orders.", "short."],
  // By number.
  compare: ["title."],
  // By code.
  service: ["pays.", "japanese.", "network.", "reach."],
  // By what is open.
  check: ["open."],
  // By criterion, and by the mode of the uses to which one does not apply.
  criteria: ["ordinal.", "picture.", "notApplicable."],
  // By the section of the journey.
  steps: ["section."],
  // By the mode of the use.
  whatFor: ["title."],
  // By criterion and answer, and by what is lacking.
  unlisted: ["answer.", "question.", "lack."],
  // By way of checking and step.
  verify: ["offline.", "network."],
  // By criterion, level, mode, number and code; whole groups of words at once.
  result: [
    "as.",
    "lack.",
    "head.nothing.",
    "head.noLevel.",
    "hear.note.",
    "first.numeral.",
    "action.difficulty.",
    "plan.why.",
    "advice.nowhere.",
    "advice.phone.",
    "advice.price.",
  ],
  // By point, and by the id of a line.
  near: ["know.", "line."],
  // By the kind of a use, by tone, and by point.
  plan: ["then.", "message.", "meet.", "cannot."],
  // By which file, and by what stays.
  take: ["answers.", "result.", "kept.waiting.", "kept.unreadable."],
  // By the articles' rows, by who interferes, and by limit.
  method: ["interferers.", "limits.point.", "source.rows."],
  // By the words of the method.
  terms: [
    "criterion.",
    "verdict.",
    "kind.",
    "kindGroup.",
    "mode.",
    "stakes.",
    "level.",
    "interferer.",
    "reach.",
    "zone.",
    "device.",
    "people.",
    "cost.",
    "answer.setting.",
  ],
};

const DEFAULT_ROOM = "welcome";

interface Uses {
  /** Every text in code that could be a key, with the rooms that its file opens. */
  readonly texts: ReadonlySet<string>;
  readonly rooms: ReadonlySet<string>;
  /** Literal keys given to `t`, as `room:key` or `key`. */
  readonly keys: readonly string[];
}

/** Whether some file that opens the room, or names it (`room:key`), has the key as a text. */
export function isUsed(room: string, key: string, uses: readonly Uses[] = USES): boolean {
  if (FAMILIES[room]?.some((start) => key.startsWith(start))) return true;
  return uses.some(
    ({ texts, rooms }) => texts.has(`${room}:${key}`) || (rooms.has(room) && texts.has(key)),
  );
}

/** Literal keys given to `t` for which no room of their file has words. */
export function unknownKeys(
  has: (room: string, key: string) => boolean,
  uses: readonly Uses[] = USES,
): readonly string[] {
  return uses.flatMap(({ keys, rooms }) =>
    keys.filter((key) => {
      const [room, rest] = key.split(":", 2);
      return rest === undefined ? ![...rooms].some((one) => has(one, key)) : !has(room ?? "", rest);
    }),
  );
}

/** What a file says about rooms and keys. */
export function usesOf({ program }: Pick<Source, "program">): Uses {
  const texts = new Set<string>();
  const rooms = new Set<string>();
  const keys: string[] = [];
  new Visitor({
    Literal: ({ value }) => void (typeof value === "string" && texts.add(value)),
    CallExpression({ callee, arguments: [first] }) {
      if (nameOf(callee) === "useTranslation") for (const room of roomsOf(first)) rooms.add(room);
      const isKey = nameOf(callee) === "t" && first?.type === "Literal";
      if (isKey && typeof first.value === "string") keys.push(first.value);
    },
  }).visit(program);
  return { texts, rooms, keys };
}

const USES: readonly Uses[] = SOURCES.map(usesOf);

function nameOf(callee: ESTree.Expression): string {
  if (callee.type === "Identifier") return callee.name;
  const { property } = callee.type === "MemberExpression" ? callee : { property: undefined };
  return property?.type === "Identifier" ? property.name : "";
}

function roomsOf(argument: ESTree.Argument | undefined): readonly string[] {
  if (!argument) return [DEFAULT_ROOM];
  const items = argument.type === "ArrayExpression" ? argument.elements : [argument];
  return items.flatMap((item) => (item?.type === "Literal" ? String(item.value) : []));
}
