/** Every rule, by area. The list is the table of contents; a rule's place in it is its place in lists. */
import type { Area } from "../area.ts";
import type { Rule } from "../rule.ts";
import { authentication } from "./authentication/index.ts";
import { clientCertificate } from "./clientCertificate/index.ts";
import { conditionalAccess } from "./conditionalAccess/index.ts";
import { cryptography } from "./cryptography/index.ts";
import { deployment } from "./deployment/index.ts";
import { dns } from "./dns/index.ts";
import { eap } from "./eap/index.ts";
import { exclusions } from "./exclusions/index.ts";
import { filters } from "./filters/index.ts";
import { general } from "./general/index.ts";
import { hello } from "./hello/index.ts";
import { lockdown } from "./lockdown/index.ts";
import { nameResolution } from "./nameResolution/index.ts";
import { perApp } from "./perApp/index.ts";
import { plugin } from "./plugin/index.ts";
import { protocol } from "./protocol/index.ts";
import { proxy } from "./proxy/index.ts";
import { routing } from "./routing/index.ts";
import { security } from "./security/index.ts";
import { servers } from "./servers/index.ts";
import { triggers } from "./triggers/index.ts";
import { trustedNetwork } from "./trustedNetwork/index.ts";
import { tunnel } from "./tunnel/index.ts";
import { windows } from "./windows/index.ts";
import { wip } from "./wip/index.ts";

export const AREAS: readonly Area[] = [
  general,
  deployment,
  tunnel,
  protocol,
  servers,
  authentication,
  eap,
  clientCertificate,
  hello,
  conditionalAccess,
  cryptography,
  routing,
  exclusions,
  nameResolution,
  dns,
  triggers,
  trustedNetwork,
  filters,
  perApp,
  lockdown,
  proxy,
  plugin,
  wip,
  windows,
  security,
];

export const RULES: readonly Rule[] = AREAS.flatMap(({ rules }) => rules);
