/** A drawing of the page as a picture of its own: its style written into it, and painted for programs that know no SVG. */

/** The day's colours (look.md): a picture is paper, also at night. */
const INK = "#23262d";
const MINCHO =
  "'Hiragino Mincho ProN','BIZ UDPMincho','Yu Mincho','Noto Serif CJK JP','Noto Serif JP','Iowan Old Style',Georgia,serif";
const GOTHIC =
  "'Hiragino Sans','BIZ UDPGothic','Yu Gothic UI','Noto Sans CJK JP','Noto Sans JP',system-ui,sans-serif";

/** What the style sheet says of the classes of drawings, as attributes: a picture brings no style sheet along. */
const STYLE: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [
    "drawing",
    {
      fill: "none",
      stroke: INK,
      "stroke-width": "2",
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    },
  ],
  ["paper", { fill: "#f7f4ea" }],
  ["inked", { fill: INK }],
  ["sheet", { fill: "#fefcf6" }],
  ["akari", { fill: "#f3bc45" }],
  ["lit", { fill: "#fbe6af" }],
  ["lit2", { fill: "#f9dc94" }],
  ["third", { stroke: "#7d7c80" }],
  ["dim", { "fill-opacity": "0.62" }],
  ["sill", { "stroke-width": "3.2" }],
  ["fine", { "stroke-width": "1.2" }],
  ["bare", { stroke: "none" }],
  ["dotted", { "stroke-dasharray": "0 7" }],
  ["speaks", { fill: INK, stroke: "none", "font-family": MINCHO }],
  ["explains", { fill: INK, stroke: "none", "font-family": GOTHIC }],
  ["quiet", { fill: "#565861" }],
]);

/** Gives the text of an SVG file that looks the same anywhere: a copy with every class turned into attributes. */
export function pictureText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return "";
  for (const element of [copy, ...copy.querySelectorAll("[class]")]) {
    for (const name of element.classList) {
      for (const [attribute, value] of Object.entries(STYLE.get(name) ?? {})) {
        element.setAttribute(attribute, value);
      }
    }
    element.removeAttribute("class");
  }
  return new XMLSerializer().serializeToString(copy);
}

/** Gives the address of an SVG text to show it by; `data:`, since one of our pages may show no other. */
export function pictureAddress(text: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

/** Paints a picture that is shown as PNG; null where the browser has no canvas or does not give it back. */
export async function painted(image: HTMLImageElement): Promise<Blob | null> {
  try {
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return await new Promise((give) => canvas.toBlob(give, "image/png"));
  } catch {
    return null;
  }
}

/** Room for names: full characters to a line, and lines. */
export interface Room {
  readonly width: number;
  readonly lines: number;
}

const BETWEEN = " / ";

/** Breaks names into lines, as a picture breaks none by itself; what finds no room is counted, and `rest` words it. */
export function nameLines(
  names: readonly string[],
  room: Room,
  rest: (count: number) => string,
): readonly string[] {
  const whole = names.map((name) => cut(name, room.width));
  for (let shown = whole.length; shown > 0; shown -= 1) {
    const left = whole.length - shown;
    const lines = wrapped([...whole.slice(0, shown), ...(left > 0 ? [rest(left)] : [])], room);
    if (lines.length <= room.lines) return lines;
  }
  return [];
}

function wrapped(words: readonly string[], { width }: Room): readonly string[] {
  return words.reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last ?? ""}${BETWEEN}${word}`;
    if (last === undefined || breadth(longer) > width) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}

/** About how broad a text is, in full characters. */
function breadth(text: string): number {
  let sum = 0;
  for (const character of text) sum += character < "\u1100" ? 0.56 : 1;
  return sum;
}

function cut(name: string, width: number): string {
  if (breadth(name) <= width) return name;
  let out = "";
  for (const one of name) {
    if (breadth(`${out}${one}\u2026`) > width) break;
    out += one;
  }
  return `${out}\u2026`;
}
