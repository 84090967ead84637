/** Small choices that are remembered on this device; they hold nothing of a profile. */
import { useState } from "react";

const PREFIX = "aovpn.";

/** A remembered choice; where storage is forbidden it lasts until the page is closed. */
export function usePreference<T extends string | number | boolean>(
  key: string,
  initial: T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => load(key, initial));
  const change = (next: T): void => {
    setValue(next);
    store(key, next);
  };
  return [value, change];
}

function load<T>(key: string, initial: T): T {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
    return typeof saved === typeof initial ? (saved as T) : initial;
  } catch {
    return initial;
  }
}

function store(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Private windows may forbid storage; the choice then lasts for this page.
  }
}
