import { defineArea } from "../../area.ts";
import { secEapBaseline } from "./sec-eap-baseline.ts";
import { secEditButton } from "./sec-edit-button.ts";
import { secForceTunnelNoFallback } from "./sec-force-tunnel-no-fallback.ts";
import { secPrivateFirewallProfile } from "./sec-private-firewall-profile.ts";
import { secSecretInXml } from "./sec-secret-in-xml.ts";
import { secSplitAllRfc1918 } from "./sec-split-all-rfc1918.ts";

/** What makes a working connection a safer one. */
export const security = defineArea({ id: "security", title: "Security hardening", panel: "overview" }, [
  secEditButton,
  secForceTunnelNoFallback,
  secSplitAllRfc1918,
  secPrivateFirewallProfile,
  secSecretInXml,
  secEapBaseline,
]);
