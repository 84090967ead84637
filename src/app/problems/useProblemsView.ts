import { useCallback, useId, useRef, useState } from "react";
import { usePreference } from "../preferences.ts";

/** Whether the Problems pane is there, and the way of the focus into it and back. */
export interface ProblemsView {
  readonly isOpen: boolean;
  readonly buttonId: string;
  readonly paneId: string;
  /**
   * Grows each time the list is wanted under the keyboard; `takeWish` is true once for each time, unless the focus has
   * gone elsewhere meanwhile.
   */
  readonly wanted: number;
  readonly takeWish: () => boolean;
  readonly toggle: () => void;
  /** Opens the pane, or goes to it; closes it when one is there. */
  readonly toggleByKey: () => void;
  readonly close: () => void;
  /** Takes the focus back to where it was before it came into the pane. */
  readonly leave: () => void;
  /** Tells where the focus came from. */
  readonly cameFrom: (element: EventTarget | null) => void;
}

/** The Problems pane's state; whether it is open is remembered. */
export function useProblemsView(): ProblemsView {
  const [isOpen, setOpen] = usePreference<boolean>("problems.open", false);
  const [wanted, setWanted] = useState(0);
  const id = useId();
  const [buttonId, paneId] = [`${id}-button`, `${id}-pane`];
  const before = useRef<EventTarget | null>(null);
  const wishedAt = useRef<Element | null>(null);
  const leave = useCallback(() => {
    const { current } = before;
    const target = current instanceof HTMLElement && current.isConnected ? current : document.getElementById(buttonId);
    target?.focus();
  }, [buttonId]);
  const isInside = (): boolean => document.getElementById(paneId)?.contains(document.activeElement) === true;
  const open = (): void => {
    setOpen(true);
    wishedAt.current = document.activeElement;
    setWanted((count) => count + 1);
  };
  const close = (): void => {
    if (isInside()) leave();
    setOpen(false);
  };
  return {
    isOpen,
    buttonId,
    paneId,
    wanted,
    takeWish: useCallback(() => {
      const { current } = wishedAt;
      wishedAt.current = null;
      return current !== null && current === document.activeElement;
    }, []),
    toggle: () => (isOpen ? close() : open()),
    toggleByKey: () => (isOpen && isInside() ? close() : open()),
    close,
    leave,
    cameFrom: useCallback((element) => void (before.current = element), []),
  };
}
