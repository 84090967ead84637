import { fail, succeed } from "../../result.ts";
import type { Scalar, Suggestion } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";

const OID = /^[0-2](?:\.(?:0|[1-9]\d*))+$/;
const OID_OR_WILDCARD = /^[0-2](?:\.(?:0|[1-9]\d*))+(?:\.\*)?$/;

/** Key usages that certificate filters for VPN are made of. */
const KEY_USAGES: readonly Suggestion[] = [
  { text: "1.3.6.1.4.1.311.87", label: "AAD Conditional Access" },
  { text: "1.3.6.1.5.5.7.3.2", label: "Client Authentication" },
  { text: "1.3.6.1.4.1.311.20.2.2", label: "Smart Card Logon" },
  { text: "1.3.6.1.4.1.311.10.12.1", label: "Any Purpose" },
];

/** An object identifier in dotted numbers. */
export const oid: Scalar<string> = oidScalar(
  OID,
  "object identifier in dotted numbers",
  "An object identifier such as 1.3.6.1.5.5.7.3.2 is expected.",
);

/** An object identifier, or the start of one followed by ".*". */
export const oidOrWildcard: Scalar<string> = oidScalar(
  OID_OR_WILDCARD,
  "object identifier in dotted numbers, which may end in .*",
  "An object identifier such as 1.3.6.1.5.5.7.3.2 is expected; its end may be an asterisk.",
);

function oidScalar(pattern: RegExp, says: string, expected: string): Scalar<string> {
  return {
    codec: canonicalText((text) => (pattern.test(text.trim()) ? succeed(text.trim()) : fail(expected))),
    says,
    control: "text",
    suggestions: KEY_USAGES,
    clean: removeHiddenCharacters,
  };
}
