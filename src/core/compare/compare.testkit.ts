import { parseXml } from "../xml/parse.ts";
import type { XmlDocument } from "../xml/document.ts";
import { type CompareOptions, compareProfiles } from "./compareProfiles.ts";

export function parse(text: string): XmlDocument {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** The differences of two texts, each in one line: "changed Route/Metric 10.0.0.0/8: 1 → 5". */
export function differencesOf(before: string, after: string, options?: CompareOptions): readonly string[] {
  const { differences } = compareProfiles(parse(before), parse(after), options);
  return differences.map((one) => {
    const respelled = one.respelling === null ? "" : "respelled ";
    const row = one.row === null ? "" : ` ${one.row}`;
    return `${respelled}${one.kind} ${one.path}${row}: ${one.before?.text ?? "–"} → ${one.after?.text ?? "–"}`;
  });
}

/** A profile with this inside. */
export function profile(inner: string): string {
  return `<VPNProfile>${inner}</VPNProfile>`;
}

export function routes(...networks: readonly string[]): string {
  return networks
    .map((network) => {
      const [address, size, metric] = network.split("/");
      const ranked = metric === undefined ? "" : `<Metric>${metric}</Metric>`;
      return `<Route><Address>${address}</Address><PrefixSize>${size}</PrefixSize>${ranked}</Route>`;
    })
    .join("");
}
