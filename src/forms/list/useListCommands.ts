import { type KeyboardEvent, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Change } from "../../core/profile/changes.ts";
import type { AnyRef } from "../../core/profile/ref.ts";
import { useStore } from "../../react/storeContext.ts";
import type { Rows } from "./rows.ts";
import type { OpenRowState } from "./useOpenRow.ts";

type RowValue = Readonly<Record<string, unknown>>;

interface Setting {
  readonly of: AnyRef;
  readonly noun: readonly [one: string, many: string];
  readonly blank: RowValue;
  readonly rows: Rows;
  /** Indexes of the rows that are shown, in order. */
  readonly visible: readonly number[];
  readonly open: OpenRowState;
  readonly readOnly: boolean;
}

/** What can be done to a list, from the toolbar, the keyboard and the rows. */
export interface ListCommands {
  readonly gridId: string;
  /** The row that the keyboard stands on. */
  readonly active: number | null;
  readonly selected: ReadonlySet<number>;
  /** The rows a command acts on: the selected ones, else the active one. */
  readonly targets: readonly number[];
  readonly openKey: number;
  /** The row to bring into view; a new object is a new wish. */
  readonly shown: { readonly index: number } | null;
  readonly add: () => void;
  readonly insert: (values: readonly RowValue[]) => void;
  readonly remove: () => void;
  readonly duplicate: () => void;
  readonly moveUp: () => void;
  readonly moveDown: () => void;
  readonly choose: (index: number, extend: boolean) => void;
  readonly toggle: (index: number) => void;
  readonly edit: (index: number) => void;
  /** Opens a row and brings it into view. */
  readonly reveal: (index: number) => void;
  readonly done: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

const PAGE = 10;

export function useListCommands({ of, noun, blank, rows, visible, open, readOnly }: Setting): ListCommands {
  const store = useStore();
  const gridId = useId();
  const [chosen, setActive] = useState<number | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState<{ readonly index: number } | null>(null);
  const active = chosen !== null && chosen < rows.count ? chosen : null;
  const kept = useMemo(
    () => [...selected].filter((index) => index < rows.count).sort((a, b) => a - b),
    [selected, rows.count],
  );
  const targets = useMemo(() => (kept.length > 0 ? kept : active === null ? [] : [active]), [kept, active]);

  const dispatch = (change: Change, label: string): boolean =>
    !readOnly && store.dispatch(change, { label, origin: "form", path: of.path });
  const show = (index: number): void => {
    setActive(index);
    setShown({ index });
  };
  const clear = (): void => setSelected(new Set());

  const insert = (values: readonly RowValue[]): void => {
    const at = rows.count;
    if (
      dispatch(
        { kind: "insert", ref: of, index: at, values },
        values.length === 1 ? `Add a ${noun[0]}` : `Add ${values.length} ${noun[1]}`,
      )
    )
      show(at);
  };
  const add = (): void => {
    const at = rows.count;
    insert([blank]);
    if (!readOnly) open.set(at);
  };
  const remove = (): void => {
    const [first] = targets;
    if (first === undefined) return;
    const label = targets.length === 1 ? `Delete a ${noun[0]}` : `Delete ${targets.length} ${noun[1]}`;
    if (!dispatch({ kind: "remove", ref: of, indexes: targets }, label)) return;
    store.announce(`${label}. Undo brings ${targets.length === 1 ? "it" : "them"} back.`);
    clear();
    open.set(null);
    setActive(Math.max(0, Math.min(first, rows.count - targets.length - 1)));
  };
  const duplicate = (): void => {
    const [first] = targets;
    if (first !== undefined && dispatch({ kind: "duplicate", ref: of, index: first }, `Duplicate a ${noun[0]}`))
      show(first + 1);
  };
  const move = (by: -1 | 1): void => {
    const [from] = targets;
    if (from === undefined || from + by < 0 || from + by >= rows.count) return;
    if (dispatch({ kind: "move", ref: of, from, to: from + by }, `Move a ${noun[0]}`)) {
      clear();
      show(from + by);
    }
  };
  const toggle = useCallback((index: number) => {
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(index)) next.add(index);
      return next;
    });
    setActive(index);
  }, []);
  const latest = useRef({ active, open, store, of });
  useLayoutEffect(() => {
    latest.current = { active, open, store, of };
  });
  const choose = useCallback((index: number, extend: boolean) => {
    const { active: from, store: current, of: list } = latest.current;
    if (extend && from !== null) setSelected(new Set(between(from, index)));
    setActive(index);
    const last = list.path.at(-1);
    if (last !== undefined) current.focus({ path: [...list.path.slice(0, -1), { ...last, index }], origin: "form" });
  }, []);
  const edit = useCallback((index: number) => {
    setActive(index);
    latest.current.open.set(latest.current.open.index === index ? null : index);
  }, []);
  const reveal = (index: number): void => {
    show(index);
    if (open.index !== index) open.set(index);
  };
  const done = (): void => {
    open.set(null);
    document.getElementById(gridId)?.focus();
  };
  const step = (by: number): void => {
    const position = active === null ? -1 : visible.indexOf(active);
    const next = visible[Math.max(0, Math.min(visible.length - 1, position + by))];
    if (next === undefined) return;
    show(next);
    choose(next, false);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isInOpenRow(event.target)) return;
    const chord = event.ctrlKey || event.metaKey;
    const run = keyCommand(event.key, chord, event.altKey, {
      up: () => step(-1),
      down: () => step(1),
      first: () => step(-visible.length),
      last: () => step(visible.length),
      pageUp: () => step(-PAGE),
      pageDown: () => step(PAGE),
      moveUp: () => move(-1),
      moveDown: () => move(1),
      remove,
      duplicate,
      open: () => {
        if (active !== null) edit(active);
      },
      select: () => {
        if (active !== null) toggle(active);
      },
      selectAll: () => setSelected(new Set(visible)),
      escape: () => {
        clear();
        open.set(null);
      },
    });
    if (run === null) return;
    event.preventDefault();
    run();
  };
  return {
    gridId,
    active,
    selected,
    targets,
    openKey: open.key,
    shown,
    add,
    insert,
    remove,
    duplicate,
    moveUp: () => move(-1),
    moveDown: () => move(1),
    choose,
    toggle,
    edit,
    reveal,
    done,
    onKeyDown,
    onFocus: () => {
      if (active === null && visible[0] !== undefined) setActive(visible[0]);
    },
  };
}

interface KeyTargets {
  readonly up: () => void;
  readonly down: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly pageUp: () => void;
  readonly pageDown: () => void;
  readonly moveUp: () => void;
  readonly moveDown: () => void;
  readonly remove: () => void;
  readonly duplicate: () => void;
  readonly open: () => void;
  readonly select: () => void;
  readonly selectAll: () => void;
  readonly escape: () => void;
}

/** What a key means in a list; null when it means nothing there. */
function keyCommand(key: string, chord: boolean, alt: boolean, to: KeyTargets): (() => void) | null {
  if (chord) return { d: to.duplicate, a: to.selectAll }[key.toLowerCase()] ?? null;
  if (alt) return { ArrowUp: to.moveUp, ArrowDown: to.moveDown }[key] ?? null;
  return (
    {
      ArrowUp: to.up,
      ArrowDown: to.down,
      Home: to.first,
      End: to.last,
      PageUp: to.pageUp,
      PageDown: to.pageDown,
      Delete: to.remove,
      Enter: to.open,
      " ": to.select,
      Escape: to.escape,
    }[key] ?? null
  );
}

function between(a: number, b: number): readonly number[] {
  const first = Math.min(a, b);
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, offset) => first + offset);
}

/** Keys that are pressed in the row in edit are its own. */
function isInOpenRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest("[data-open-row]") !== null;
}
