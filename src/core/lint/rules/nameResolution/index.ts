import { defineArea } from "../../area.ts";
import { nrptAnyEmpty } from "./nrpt-any-empty.ts";
import { nrptAnyRule } from "./nrpt-any-rule.ts";
import { nrptAnyWithoutTnd } from "./nrpt-any-without-tnd.ts";
import { nrptAutoTnd } from "./nrpt-auto-tnd.ts";
import { nrptAutotriggerWithoutDns } from "./nrpt-autotrigger-without-dns.ts";
import { nrptDnsIpv6 } from "./nrpt-dns-ipv6.ts";
import { nrptDnsLoopback } from "./nrpt-dns-loopback.ts";
import { nrptDnsNotIp } from "./nrpt-dns-not-ip.ts";
import { nrptDnsPublic } from "./nrpt-dns-public.ts";
import { nrptDnsSeparator } from "./nrpt-dns-separator.ts";
import { nrptDnsSpaces } from "./nrpt-dns-spaces.ts";
import { nrptDuplicateName } from "./nrpt-duplicate-name.ts";
import { nrptExclusion } from "./nrpt-exclusion.ts";
import { nrptExclusionUseless } from "./nrpt-exclusion-useless.ts";
import { nrptListsInPlugin } from "./nrpt-lists-in-plugin.ts";
import { nrptMissingLeadingDot } from "./nrpt-missing-leading-dot.ts";
import { nrptNameInvalid } from "./nrpt-name-invalid.ts";
import { nrptNeeded } from "./nrpt-needed.ts";
import { nrptPersistentInternal } from "./nrpt-persistent-internal.ts";
import { nrptProxyFormat } from "./nrpt-proxy-format.ts";
import { nrptProxyMultiple } from "./nrpt-proxy-multiple.ts";
import { nrptPublicZone } from "./nrpt-public-zone.ts";
import { nrptSuffixShadow } from "./nrpt-suffix-shadow.ts";
import { nrptTrailingDot } from "./nrpt-trailing-dot.ts";
import { nrptWildcard } from "./nrpt-wildcard.ts";

/** Which DNS servers and proxy are asked for which names: the name resolution policy table. */
export const nameResolution = defineArea({ id: "nameResolution", title: "Name resolution", panel: "dns" }, [
  nrptNameInvalid,
  nrptWildcard,
  nrptMissingLeadingDot,
  nrptTrailingDot,
  nrptDuplicateName,
  nrptDnsNotIp,
  nrptDnsSeparator,
  nrptDnsSpaces,
  nrptDnsIpv6,
  nrptDnsLoopback,
  nrptDnsPublic,
  nrptExclusion,
  nrptExclusionUseless,
  nrptAnyRule,
  nrptAnyEmpty,
  nrptAnyWithoutTnd,
  nrptAutoTnd,
  nrptProxyMultiple,
  nrptProxyFormat,
  nrptPersistentInternal,
  nrptNeeded,
  nrptPublicZone,
  nrptSuffixShadow,
  nrptAutotriggerWithoutDns,
  nrptListsInPlugin,
]);
