import { defineArea } from "../../area.ts";
import { dnsEntraFirewallProfile } from "./dns-entra-firewall-profile.ts";
import { dnsForceTunnelSmartResolution } from "./dns-force-tunnel-smart-resolution.ts";
import { dnsInterfaceMetric } from "./dns-interface-metric.ts";
import { dnsRegisterBoth } from "./dns-register-both.ts";
import { dnsRegisterNoSuffix } from "./dns-register-no-suffix.ts";
import { dnsRegisterWithFilters } from "./dns-register-with-filters.ts";
import { dnsSuffixDuplicate } from "./dns-suffix-duplicate.ts";
import { dnsSuffixFirst } from "./dns-suffix-first.ts";
import { dnsSuffixInvalid } from "./dns-suffix-invalid.ts";
import { dnsSuffixLeadingDot } from "./dns-suffix-leading-dot.ts";
import { dnsSuffixMissing } from "./dns-suffix-missing.ts";
import { dnsSuffixNotInNrpt } from "./dns-suffix-not-in-nrpt.ts";
import { dnsSuffixSeparator } from "./dns-suffix-separator.ts";

/** Suffixes and registration. */
export const dns = defineArea({ id: "dns", title: "DNS", panel: "dns" }, [
  dnsSuffixMissing,
  dnsSuffixSeparator,
  dnsSuffixLeadingDot,
  dnsSuffixInvalid,
  dnsSuffixFirst,
  dnsSuffixDuplicate,
  dnsSuffixNotInNrpt,
  dnsRegisterBoth,
  dnsRegisterWithFilters,
  dnsRegisterNoSuffix,
  dnsInterfaceMetric,
  dnsForceTunnelSmartResolution,
  dnsEntraFirewallProfile,
]);
