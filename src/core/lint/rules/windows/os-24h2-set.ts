import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { windowsName } from "../../../vocabulary/windowsName.ts";
import { isOlder } from "../../concerns.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const SINCE = "11 24H2";
const SETTINGS = [
  "NetworkOutageTime",
  "IPv4InterfaceMetric",
  "IPv6InterfaceMetric",
  "UseRasCredentials",
  "DataEncryption",
  "PrivateNetwork",
  "DisableIKEv2Fragmentation",
] as const;

export const os24h2Set = defineRule({
  id: "os-24h2-set",
  severity: "warning",
  title: "The newest connection settings go to Windows 11 24H2 or later",
  why: "In the field they took effect inside ProfileXML from Windows 11 24H2. On older releases a script sets them in the phone book.",
  source: [sources.hicksUser, sources.csp, sources.ddf],
  disputed: "Microsoft lists these CSP nodes from Windows 11 21H2; field reports of ProfileXML begin with 24H2.",
  context: ["oldestWindows"],
  covers: ["auth-use-ras-credentials-old-os"],
  good: [{ xml: inProfile`<IPv4InterfaceMetric>3</IPv4InterfaceMetric>`, context: { oldestWindows: "11 24H2" } }],
  bad: [
    { xml: inProfile`<IPv4InterfaceMetric>3</IPv4InterfaceMetric>`, context: { oldestWindows: "11 22H2" } },
    {
      xml: inProfile`
      <IPv4InterfaceMetric>3</IPv4InterfaceMetric>
      <IPv6InterfaceMetric>3</IPv6InterfaceMetric>`,
      context: { oldestWindows: "11 22H2" },
    },
  ],

  check({ profile, ask, report }) {
    const present = SETTINGS.filter((name) => profile[name] !== undefined);
    const [first] = present;
    if (first === undefined) return;
    const oldest = ask("oldestWindows");
    if (oldest === undefined || !isOlder(oldest, SINCE)) return;
    report(at[first], { message: `${windowsName(oldest)} may pass over ${listed(present)}, or refuse the profile.` });
  },
});
