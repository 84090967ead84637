import { at } from "../at.ts";
import { type Asked, type Draft, sentence } from "./draft.ts";
import { inSentence, labelOf } from "./labelOf.ts";
import { counted, joined } from "../../phrases.ts";

const PLACES = [
  at.NetworkOutageTime,
  at.IPv4InterfaceMetric,
  at.IPv6InterfaceMetric,
  at.DataEncryption,
  at.PrivateNetwork,
  at.UseRasCredentials,
  at.DisableIKEv2Fragmentation,
];

/** The settings that came with Windows 11. */
export function tellWindows11(asked: Asked): readonly Draft[] {
  const encryption = labelOf(asked, at.DataEncryption);
  return sentence(
    "Windows 11",
    PLACES,
    joined(
      [
        outage(asked.value(at.NetworkOutageTime)),
        metric("IPv4", asked.value(at.IPv4InterfaceMetric)),
        metric("IPv6", asked.value(at.IPv6InterfaceMetric)),
        encryption === null ? null : `data encryption: ${inSentence(encryption)}`,
        choose(
          asked.value(at.PrivateNetwork),
          "the VPN interface counts as a private network",
          "the VPN interface counts as a public network",
        ),
        choose(
          asked.value(at.UseRasCredentials),
          "the VPN credentials are offered to internal servers",
          "the VPN credentials are not offered to internal servers",
        ),
        choose(
          asked.value(at.DisableIKEv2Fragmentation),
          "IKEv2 does not fragment its messages",
          "IKEv2 may fragment its messages",
        ),
      ],
      "; ",
    ),
  );
}

function outage(seconds: number | undefined): string | null {
  if (seconds === undefined) return null;
  if (seconds === 0) return "network outage time 0, which sources read differently: no limit, or no waiting";
  return `the tunnel outlives a lost network for ${counted(seconds, "second", "seconds")}`;
}

function metric(family: string, value: number | undefined): string | null {
  return value === undefined ? null : `${family} interface metric ${value}`;
}

function choose(value: boolean | undefined, on: string, off: string): string | null {
  return value === undefined ? null : value ? on : off;
}
