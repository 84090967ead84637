import type { Leaf, Scalar } from "../../vocabulary/spec.ts";
import type { Report } from "./section.ts";

const LONGEST_SHOWN = 80;

/** A value of a policy as the setting has it; undefined when it is absent, or reported when it does not fit. */
export function decodeAs<T>(leaf: Leaf<T>, value: unknown, where: string, report: Report): T | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const decoded = isScalar(value) ? leaf.scalar.codec.safeDecode(String(value)) : null;
  if (decoded?.success === true) return decoded.data;
  report(
    where,
    `${shown(value)} does not fit. ${decoded?.error.issues[0]?.message ?? `Expected: ${leaf.scalar.says}.`}`,
  );
  return undefined;
}

/** The values of a list that the setting can have; the others are reported. Undefined when there is none. */
export function decodeEach<T>(
  leaf: Leaf<readonly T[]>,
  values: readonly unknown[],
  where: string,
  report: Report,
): readonly T[] | undefined {
  const item = leaf.scalar.list?.item;
  if (item === undefined) return undefined;
  const single: Leaf<T> = { ...leaf, scalar: item as Scalar<T> };
  const decoded = values.map((value, index) => decodeAs(single, value, `${where}[${index}]`, report));
  const items = decoded.filter((one) => one !== undefined);
  return items.length === 0 ? undefined : items;
}

/** A value for a sentence: short, on one line. */
export function shown(value: unknown): string {
  const text = isScalar(value) ? String(value) : "This";
  const line = text.slice(0, LONGEST_SHOWN + 1).replace(/\s+/g, " ");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}

function isScalar(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
