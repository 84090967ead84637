/** What stands at a level of server validation: names and roots, those included that wait for a person. */
import { type Change, ask, set } from "../../profile/changes.ts";
import type { TrustRefs } from "../../profile/eap/trust.ts";
import type { Reading } from "../../profile/read.ts";
import type { Ref } from "../../profile/ref.ts";
import type { Leaf, Many } from "../../vocabulary/spec.ts";
import type { Read, TrustLevel } from "./eapSlots.ts";

/** True when a name of a server stands at a level, or is asked for. */
export function hasNames(read: Read, { serverNames }: TrustRefs): boolean {
  const { value = [], placeholder } = read(serverNames);
  return value.length > 0 || placeholder !== null;
}

/** True when a root stands at a level, even one that does not decode, or is asked for. */
export function hasRoots(read: Read, { roots }: TrustRefs): boolean {
  return rowsOf(read, roots).some(({ reading }) => reading.placeholder !== null || reading.text?.trim() !== "");
}

/** One element of a list of values. */
export interface RowFact<T> {
  readonly index: number;
  readonly ref: Ref<Leaf<T>>;
  readonly reading: Reading<T>;
}

/** The elements of a short list of values, those included that do not decode. */
export function rowsOf<T>(read: Read, list: Ref<Many<Leaf<T>>>): readonly RowFact<T>[] {
  const rows: RowFact<T>[] = [];
  for (let index = 0; ; index++) {
    const ref = list.at(index) as Ref<Leaf<T>>;
    const reading = read<Leaf<T>>(ref) as Reading<T>;
    if (!reading.present) return rows;
    rows.push({ index, ref, reading });
  }
}

/** True inside EAP-TTLS and TEAP, whose tunnel has verified the server: Windows' own templates verify it no more there. */
export function isInVerifiedTunnel({ inside }: TrustLevel): boolean {
  return inside === "ttls" || inside === "teap";
}

/** True when EAP-TTLS, whose tunnel may carry plain passwords, says nothing at all about its server. */
export function isBlindTtls(read: Read, { method, refs }: TrustLevel): boolean {
  return method === "ttls" && !hasNames(read, refs) && !hasRoots(read, refs);
}

/** Leaves a question for the names of the servers. */
export function askForNames(read: Read, { serverNames }: TrustRefs): Change {
  const question = ask(serverNames, "Names in the certificate of the RADIUS server, separated by semicolons");
  const isBlank = (read(serverNames).text ?? "").trim() === "";
  return { kind: "several", changes: [...(isBlank ? [] : [set(serverNames, undefined)]), question] };
}

/** Leaves a question for the root of the servers, in an empty element where there is one. */
export function askForRoot(read: Read, { roots }: TrustRefs): Change {
  const place = read(roots).present ? roots.at(0) : roots;
  return ask(place, "Thumbprint of the root that the RADIUS server's certificate leads to");
}
