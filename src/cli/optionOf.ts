import type { ContextKey } from "../core/lint/context.ts";

/** "--oldest-windows" for `oldestWindows`. */
export function optionOf(key: ContextKey): string {
  return key.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
