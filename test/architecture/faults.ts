import { type ESTree, Visitor } from "vite";
import type { Source } from "./sources.ts";

const DRAWERS = /^(utils?|helpers?|common|types?|hooks?|lib|misc|shared)$/i;
const SILENCED =
  /(eslint|oxlint|biome|prettier|oxfmt)-(disable|ignore|enable)|@ts-[a-z]+|biome-ignore/;
const CJK = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const SPOKEN = new Set(["title", "alt", "placeholder", "label", "aria-label", "aria-description"]);
const IMPURE = new Set(
  "Date performance window document process globalThis self fetch crypto setTimeout navigator Intl".split(
    " ",
  ),
);

/** Names of folders and files that say nothing about what is in them. */
export function drawerNames(path: string): readonly string[] {
  return path.split("/").filter((part) => DRAWERS.test(part.replace(/(\.[a-z]+)+$/, "")));
}

/** Comments that silence the compiler or the linter. */
export function silencers({ comments }: Source): readonly string[] {
  return comments.map(({ value }) => value.trim()).filter((value) => SILENCED.test(value));
}

/** What reads like words for the visitor: Japanese anywhere, sentences, and literals in spoken attributes. */
export function wordsIn({ text, program }: Source): readonly string[] {
  const found: string[] = text.split("\n").filter((line) => CJK.test(line));
  new Visitor({
    Literal: ({ value }) => void (isSentence(value) && found.push(String(value))),
    TemplateElement: ({ value }) => void (isSentence(value.raw) && found.push(value.raw)),
    JSXText: ({ value }) => void (/\p{L}/u.test(value) && found.push(value)),
    JSXAttribute: (node) => void (isSpokenLiteral(node) && found.push(nameOf(node))),
  }).visit(program);
  return found;
}

/** Exported functions and classes without a docstring right above them. */
export function undocumented({ text, program, comments }: Source): readonly string[] {
  const above = (start: number) =>
    comments.some(({ type, value, end }) => {
      const isDoc = type === "Block" && value.startsWith("*");
      return isDoc && end <= start && text.slice(end, start).trim() === "";
    });
  return program.body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" || above(node.start)) return [];
    return functionNames(node.declaration);
  });
}

/** Names of a clock, of chance, or of a surrounding world. The rules know none of these. */
export function impurities({ program }: Source): readonly string[] {
  const found: string[] = [];
  new Visitor({
    Identifier: ({ name }) => void (IMPURE.has(name) && found.push(name)),
    MemberExpression: ({ object, property }) => {
      const isRandom = property.type === "Identifier" && property.name === "random";
      if (isRandom && object.type === "Identifier") found.push(`${object.name}.random`);
    },
  }).visit(program);
  return found;
}

function isSentence(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const text = value.trim();
  return /^[A-Z][a-z']*( [\w'’,-]+){2,}/.test(text) || /[a-z]{2,}( [\w'’,-]+)+[.!?]$/.test(text);
}

function nameOf({ name }: ESTree.JSXAttribute): string {
  return name.type === "JSXIdentifier" ? name.name : name.name.name;
}

function isSpokenLiteral(node: ESTree.JSXAttribute): boolean {
  return (
    SPOKEN.has(nameOf(node)) &&
    node.value?.type === "Literal" &&
    /\p{L}/u.test(`${node.value.value}`)
  );
}

function functionNames(node: ESTree.Declaration | null): readonly string[] {
  if (node?.type === "FunctionDeclaration" || node?.type === "ClassDeclaration") {
    return [node.id?.name ?? "?"];
  }
  if (node?.type !== "VariableDeclaration") return [];
  return node.declarations
    .filter(({ init }) => init && /Function/.test(init.type))
    .map(({ id }) => (id.type === "Identifier" ? id.name : "?"));
}
