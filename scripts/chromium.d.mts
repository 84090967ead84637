export const chromiumArgs: readonly string[];
export function findChromium(): string | null;
export function ensureChromium(): string | null;
