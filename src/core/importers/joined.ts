import type { Remark, Unwrapped } from "./importer.ts";
import { TOO_MANY, note, refusal } from "./remarks.ts";
import { MOST_FINDS } from "./limits.ts";

/** Several things taken out of one source, as one. */
export function joined(all: readonly Unwrapped[]): Unwrapped {
  return {
    parts: all.flatMap(({ parts }) => parts),
    finds: all.flatMap(({ finds }) => finds),
    remarks: all.flatMap(({ remarks }) => remarks),
  };
}

/** What each of the items holds, as one. Items without anything are told, and those beyond the door's limit refused. */
export function unwrapEach<T>(items: readonly T[], unwrap: (item: T, at: number) => Unwrapped): Unwrapped {
  const each = items.slice(0, MOST_FINDS).map(unwrap);
  const all = joined(each);
  const idle = each.filter(({ parts, finds, remarks }) => parts.length + finds.length + remarks.length === 0).length;
  return {
    ...all,
    remarks: [...all.remarks, ...idleRemarks(idle, each.length), ...(items.length > MOST_FINDS ? [TOO_MANY] : [])],
  };
}

function idleRemarks(idle: number, count: number): readonly Remark[] {
  if (idle === 0 && count > 0) return [];
  const text = "holds no VPN connection, no ProfileXML and no EAP configuration.";
  if (idle === count) return [refusal(`It ${text}`)];
  return [note(`Part of it (${idle} of ${count} objects) ${text}`)];
}
