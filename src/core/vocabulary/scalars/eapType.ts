import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";

const CERTIFICATE = { text: "13", label: "EAP-TLS: smart card or other certificate" };
const PASSWORD = { text: "26", label: "Secured password (EAP-MSCHAP v2)" };

/** The number of an EAP method (IANA EAP Method Types), as text without leading zeros because it tags a choice. */
export const eapType: Scalar<string> = {
  codec: canonicalText(decode),
  says: "EAP method number from 0 to 255",
  control: "choice",
  suggestions: [CERTIFICATE, { text: "25", label: "Protected EAP (PEAP)" }, PASSWORD],
};

/** The same, of a method inside a tunnel. */
export const innerEapType: Scalar<string> = { ...eapType, suggestions: [CERTIFICATE, PASSWORD] };

function decode(text: string) {
  const digits = text.trim();
  const type = Number(digits);
  const fits = /^\d{1,3}$/.test(digits) && type <= 255;
  return fits ? succeed(String(type)) : fail("An EAP method number from 0 to 255 is expected.");
}
