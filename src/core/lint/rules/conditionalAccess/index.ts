import { defineArea } from "../../area.ts";
import { caEkuBesideOthers } from "./ca-eku-beside-others.ts";
import { caEkuFilterMissing } from "./ca-eku-filter-missing.ts";
import { caEkuOtherName } from "./ca-eku-other-name.ts";
import { caEkuWithoutCompliance } from "./ca-eku-without-compliance.ts";
import { caIssuerFilterConflict } from "./ca-issuer-filter-conflict.ts";
import { caLockdownDeadlock } from "./ca-lockdown-deadlock.ts";
import { caNeedsEapTls } from "./ca-needs-eap-tls.ts";
import { caSmartCardSource } from "./ca-smart-card-source.ts";
import { caSsoEkuMissing } from "./ca-sso-eku-missing.ts";
import { caSsoFormat } from "./ca-sso-format.ts";
import { caSsoIssuerBlanks } from "./ca-sso-issuer-blanks.ts";
import { caSsoIssuerMissing } from "./ca-sso-issuer-missing.ts";
import { caSsoListSeparator } from "./ca-sso-list-separator.ts";
import { caSsoMissing } from "./ca-sso-missing.ts";
import { caSsoWithoutCompliance } from "./ca-sso-without-compliance.ts";

/** Certificates from Microsoft Entra, and the other certificate that goes with them. */
export const conditionalAccess = defineArea(
  { id: "conditionalAccess", title: "Conditional access", panel: "compliance" },
  [
    caNeedsEapTls,
    caEkuFilterMissing,
    caEkuWithoutCompliance,
    caEkuBesideOthers,
    caEkuOtherName,
    caIssuerFilterConflict,
    caSmartCardSource,
    caSsoMissing,
    caSsoIssuerMissing,
    caSsoEkuMissing,
    caSsoFormat,
    caSsoIssuerBlanks,
    caSsoListSeparator,
    caSsoWithoutCompliance,
    caLockdownDeadlock,
  ],
);
