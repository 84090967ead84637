import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { listedAt } from "../../facts/tunnelProtocols.ts";
import { fix, safeFix } from "../../finding.ts";
import { writeOption } from "../../repairs/writeOption.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const MOST = 4;
const IKEV2 = row("Ikev2");
const SSTP = row("Sstp");

export const protoProtocollistContents = defineRule({
  id: "proto-protocollist-contents",
  severity: "error",
  title: "A list of protocols has up to four different ones",
  why: "Windows knows four protocols for the list and takes as many entries; a second entry for one of them adds nothing.",
  source: [sources.csp],
  covers: ["V13"],
  good: [inNative`${list(IKEV2, SSTP)}`],
  bad: [
    inNative`${list(IKEV2, row("OpenVPN"))}`,
    inNative`${list(IKEV2, SSTP, IKEV2)}`,
    inNative`${list(IKEV2, "<NativeProtocol />")}`,
    inNative`${list(IKEV2, SSTP, SSTP, SSTP, SSTP)}`,
  ],

  check(look) {
    const rows = look.profile.NativeProfile?.ProtocolList?.NativeProtocol ?? [];
    reportUnreadable(rows, look);
    reportRepeated(rows, look);
    if (rows.length <= MOST) return;
    look.report(at.NativeProfile.ProtocolList.NativeProtocol.at(MOST), {
      message: `The list has ${rows.length} entries, and Windows takes ${MOST} at most.`,
    });
  },
});

type Rows = readonly { readonly Type?: string }[];

function reportUnreadable(rows: Rows, { read, report }: Look): void {
  for (const [index, { Type }] of rows.entries()) {
    const ref = listedAt(index);
    const { present, undecodable, placeholder } = read(ref);
    const text = undecodable[0]?.text.trim() ?? "";
    if (Type !== undefined || placeholder !== null || (present && text === "")) continue;
    report(ref, {
      message: present
        ? `"${text}" is no protocol of the list. It takes ${ref.spec.scalar.says}.`
        : `Entry ${index + 1} of the list names no protocol.`,
      fix: [...writeOption(ref, text), fix("Remove the entry", remove(index))],
    });
  }
}

function reportRepeated(rows: Rows, { report }: Look): void {
  for (const [first = 0, ...again] of entriesByType(rows)) {
    const [second] = again;
    if (second === undefined) continue;
    report(listedAt(second), {
      severity: "warning",
      message: `${rows[first]?.Type} stands in entries ${entries([first, ...again])}.`,
      fix: safeFix("Keep the first alone", remove(...again)),
    });
  }
}

function entriesByType(rows: Rows): Iterable<readonly number[]> {
  const byType = new Map<string, number[]>();
  for (const [index, { Type }] of rows.entries())
    if (Type !== undefined) byType.set(Type, [...(byType.get(Type) ?? []), index]);
  return byType.values();
}

function entries(indexes: readonly number[]): string {
  return new Intl.ListFormat("en-GB").format(indexes.map((index) => String(index + 1)));
}

function remove(...indexes: readonly number[]) {
  return { kind: "remove", ref: at.NativeProfile.ProtocolList.NativeProtocol, indexes } as const;
}

function row(type: string): string {
  return `<NativeProtocol>\n  <Type>${type}</Type>\n</NativeProtocol>`;
}

function list(...rows: readonly string[]): string {
  const inner = rows.join("\n").replaceAll(/^/gm, "  ");
  return `<NativeProtocolType>ProtocolList</NativeProtocolType>\n<ProtocolList>\n${inner}\n</ProtocolList>`;
}
