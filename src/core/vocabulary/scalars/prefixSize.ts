import { maskToLength } from "../../ip/prefix.ts";
import type { Scalar } from "../spec.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";
import { integer } from "./integer.ts";

/** How many leading bits name the network; 33 and more only make sense for IPv6. Pasted masks become lengths. */
export const prefixSize: Scalar<number> = {
  ...integer(0, 128),
  suggestions: [
    { text: "8", label: "255.0.0.0" },
    { text: "16", label: "255.255.0.0" },
    { text: "24", label: "255.255.255.0" },
    { text: "32", label: "One IPv4 address" },
    { text: "64", label: "One IPv6 subnet" },
    { text: "128", label: "One IPv6 address" },
  ],
  clean,
};

function clean(pasted: string) {
  const visible = removeHiddenCharacters(pasted);
  const length = maskToLength(visible.text);
  if (length !== null) return { text: String(length), note: `Rewrote the mask ${visible.text} as a prefix length.` };
  return { ...visible, text: visible.text.replace(/^\//, "") };
}
