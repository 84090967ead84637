import type { Scalar, Suggestion } from "../spec.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";
import { integer } from "./integer.ts";

/** Protocol numbers that people filter by (IANA Assigned Internet Protocol Numbers). */
export const IP_PROTOCOLS = [
  { text: "6", label: "TCP" },
  { text: "17", label: "UDP" },
  { text: "1", label: "ICMP" },
  { text: "58", label: "ICMPv6" },
  { text: "2", label: "IGMP" },
  { text: "41", label: "IPv6 encapsulation" },
  { text: "47", label: "GRE" },
  { text: "50", label: "ESP" },
  { text: "51", label: "AH" },
  { text: "132", label: "SCTP" },
] as const satisfies readonly Suggestion[];

/** The protocol number in the IP header; pasted names become numbers. */
export const ipProtocol: Scalar<number> = { ...integer(0, 255), suggestions: IP_PROTOCOLS, clean };

function clean(pasted: string) {
  const visible = removeHiddenCharacters(pasted);
  const known = IP_PROTOCOLS.find(({ label }) => label.toLowerCase() === visible.text.toLowerCase());
  return known === undefined ? visible : { text: known.text, note: `${known.label} is protocol ${known.text}.` };
}
