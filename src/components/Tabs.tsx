import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";

interface TabsProps {
  /** What is chosen here, for listeners. */
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** What the selected tab shows. */
  readonly children: ReactNode;
}

/** Where a key leads from tab `at` of `count`, in reading direction and round the ends; -1 for other keys. */
function next(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}

/** Index cards: arrows, Home and End move between them and show at once. */
export function Tabs({ label, tabs, selected, onSelect, children }: TabsProps): ReactNode {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === selected),
  );

  function move(event: KeyboardEvent): void {
    const to = next(event.key, at, tabs.length);
    const tab = tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    const button = list.current?.children[to];
    if (button instanceof HTMLElement) button.focus();
  }

  return (
    <>
      <div
        ref={list}
        className="tabs"
        role="tablist"
        aria-label={label}
        onKeyDown={move}
        tabIndex={-1}
      >
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}t${index}`}
            aria-selected={index === at}
            aria-controls={`${id}p`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}p`} aria-labelledby={`${id}t${at}`}>
        {children}
      </div>
    </>
  );
}
