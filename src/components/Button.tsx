import type { MouseEventHandler, ReactNode } from "react";

type Look = "main" | "second";

interface ButtonProps {
  readonly children: ReactNode;
  /** `main` is the one ink button of a screen; `second` is outlined. */
  readonly look?: Look;
  readonly onPress?: () => void;
  /** What is missing, as the label: the button is dashed, can be focused, and does nothing but say so. */
  readonly notReady?: string | undefined;
  /** Few small words behind the label ("3 more questions"). */
  readonly note?: string;
  readonly submit?: boolean;
}

function look(kind: Look, notReady?: string): string {
  if (notReady !== undefined) return "button not-ready";
  return kind === "main" ? "button" : "button outlined";
}

/** A button; `onPress` is not called while `notReady` says what is missing. */
export function Button(props: ButtonProps): ReactNode {
  const { children, look: kind = "main", onPress, notReady, note, submit } = props;
  return (
    <button
      type={submit && notReady === undefined ? "submit" : "button"}
      className={look(kind, notReady)}
      aria-disabled={notReady === undefined ? undefined : true}
      onClick={notReady === undefined ? onPress : undefined}
    >
      {notReady ?? children}
      {notReady === undefined && note ? <small>{note}</small> : null}
    </button>
  );
}

interface ButtonLinkProps {
  readonly children: ReactNode;
  readonly href: string;
  readonly look?: Look;
  readonly onFollow?: MouseEventHandler<HTMLAnchorElement>;
  readonly note?: string;
  /** Offers the target as a file of this name. */
  readonly download?: string;
}

/** A link that looks like a button; works without a script. */
export function ButtonLink(props: ButtonLinkProps): ReactNode {
  const { children, href, look: kind = "main", onFollow, note, download } = props;
  return (
    <a className={look(kind)} href={href} onClick={onFollow} download={download}>
      {children}
      {note ? <small>{note}</small> : null}
    </a>
  );
}
