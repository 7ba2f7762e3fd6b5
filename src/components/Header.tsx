import type { MouseEventHandler, ReactNode } from "react";
import { Mark } from "./Mark.tsx";

/** A link of the header; the href works before any script does, the event is for those who come later. */
export interface HeaderLink {
  readonly label: string;
  readonly href: string;
  readonly onFollow?: MouseEventHandler<HTMLAnchorElement>;
}

interface HeaderProps {
  /** The product's name beside the mark. */
  readonly wordmark: string;
  readonly home: string;
  /** The other language, named in itself; `lang` is its code (`en`). */
  readonly language?: HeaderLink & { readonly lang: string };
  /** The quick exit, top right on every screen. */
  readonly exit?: HeaderLink;
  /** Words in place of the links (the embed). */
  readonly aside?: string;
}

/** The top line of every screen: mark and name, other language, quick exit. */
export function Header({ wordmark, home, language, exit, aside }: HeaderProps): ReactNode {
  return (
    <header className="header">
      <a className="wordmark" href={home}>
        <Mark />
        {wordmark}
      </a>
      {aside === undefined ? null : <span className="header-aside">{aside}</span>}
      {language && (
        <a
          className="language"
          href={language.href}
          lang={language.lang}
          hrefLang={language.lang}
          onClick={language.onFollow}
        >
          {language.label}
        </a>
      )}
      {exit && (
        <a className="quick-exit" href={exit.href} onClick={exit.onFollow}>
          {exit.label}
        </a>
      )}
    </header>
  );
}
