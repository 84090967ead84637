import { listOf } from "./listOf.ts";
import { portRange } from "./portRange.ts";

/** Ports and ranges of ports; Windows wants commas without blanks. */
export const portRanges = {
  ...listOf(portRange, { separator: ",", says: "ports and port ranges separated by commas" }),
  suggestions: [
    { text: "443", label: "HTTPS" },
    { text: "3389", label: "Remote Desktop" },
    { text: "445", label: "SMB" },
    { text: "5985-5986", label: "WinRM" },
    { text: "53", label: "DNS" },
  ],
};
