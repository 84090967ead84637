import { defineArea } from "../../area.ts";
import { eapAcceptServerNameFalse } from "./eap-accept-server-name-false.ts";
import { eapAcceptServerNameWithoutNames } from "./eap-accept-server-name-without-names.ts";
import { eapCommentInValue } from "./eap-comment-in-value.ts";
import { eapConfigBlob } from "./eap-config-blob.ts";
import { eapConfigOrBlob } from "./eap-config-or-blob.ts";
import { eapDocumentedSpelling } from "./eap-documented-spelling.ts";
import { eapElementOrder } from "./eap-element-order.ts";
import { eapEscapedText } from "./eap-escaped-text.ts";
import { eapFastReconnect } from "./eap-fast-reconnect.ts";
import { eapFilteringOrder } from "./eap-filtering-order.ts";
import { eapInnerWithoutEnvelope } from "./eap-inner-without-envelope.ts";
import { eapMschapv2Bare } from "./eap-mschapv2-bare.ts";
import { eapNamespace } from "./eap-namespace.ts";
import { eapNotAConfiguration } from "./eap-not-a-configuration.ts";
import { eapNpsUnsupported } from "./eap-nps-unsupported.ts";
import { eapPeapAnonymousRealm } from "./eap-peap-anonymous-realm.ts";
import { eapPeapCryptobindingOff } from "./eap-peap-cryptobinding-off.ts";
import { eapPeapInnerMissing } from "./eap-peap-inner-missing.ts";
import { eapPeapInnerOptional } from "./eap-peap-inner-optional.ts";
import { eapPeapOldIdentityPrivacy } from "./eap-peap-old-identity-privacy.ts";
import { eapPeapOuterInnerDiffer } from "./eap-peap-outer-inner-differ.ts";
import { eapPeapQuarantine } from "./eap-peap-quarantine.ts";
import { eapPeapSeveralInner } from "./eap-peap-several-inner.ts";
import { eapPrivacyWithoutName } from "./eap-privacy-without-name.ts";
import { eapPromptAllowed } from "./eap-prompt-allowed.ts";
import { eapPromptUnknownRoot } from "./eap-prompt-unknown-root.ts";
import { eapServerNamesCase } from "./eap-server-names-case.ts";
import { eapServerNamesEmpty } from "./eap-server-names-empty.ts";
import { eapServerNamesNotFqdn } from "./eap-server-names-not-fqdn.ts";
import { eapServerNamesRegex } from "./eap-server-names-regex.ts";
import { eapServerNamesSeparator } from "./eap-server-names-separator.ts";
import { eapServerNamesVsVpnFqdn } from "./eap-server-names-vs-vpn-fqdn.ts";
import { eapServerValidationOff } from "./eap-server-validation-off.ts";
import { eapSimRealm } from "./eap-sim-realm.ts";
import { eapSimUnusual } from "./eap-sim-unusual.ts";
import { eapTeapInnerCount } from "./eap-teap-inner-count.ts";
import { eapTeapLearnsRoots } from "./eap-teap-learns-roots.ts";
import { eapTeapThumbprintSha1 } from "./eap-teap-thumbprint-sha1.ts";
import { eapThirdParty } from "./eap-third-party.ts";
import { eapThumbprintDuplicate } from "./eap-thumbprint-duplicate.ts";
import { eapThumbprintFormat } from "./eap-thumbprint-format.ts";
import { eapThumbprintSample } from "./eap-thumbprint-sample.ts";
import { eapTrustedRootMissing } from "./eap-trusted-root-missing.ts";
import { eapTtlsInnerChoice } from "./eap-ttls-inner-choice.ts";
import { eapTtlsNoValidation } from "./eap-ttls-no-validation.ts";
import { eapTtlsPap } from "./eap-ttls-pap.ts";
import { eapTypeMismatch } from "./eap-type-mismatch.ts";
import { eapTypeUnsupported } from "./eap-type-unsupported.ts";
import { eapUserCredentials } from "./eap-user-credentials.ts";
import { eapVendorFields } from "./eap-vendor-fields.ts";
import { eapWinlogonCredsPasswordless } from "./eap-winlogon-creds-passwordless.ts";
import { eapWinlogonUnsaid } from "./eap-winlogon-unsaid.ts";

/** The EAP configuration: its form, how the server is verified, and the methods. */
export const eap = defineArea({ id: "eap", title: "EAP", panel: "authentication" }, [
  eapEscapedText,
  eapNotAConfiguration,
  eapNamespace,
  eapDocumentedSpelling,
  eapElementOrder,
  eapFilteringOrder,
  eapCommentInValue,
  eapUserCredentials,
  eapTypeMismatch,
  eapTypeUnsupported,
  eapVendorFields,
  eapThirdParty,
  eapConfigOrBlob,
  eapConfigBlob,
  eapServerValidationOff,
  eapServerNamesEmpty,
  eapAcceptServerNameFalse,
  eapAcceptServerNameWithoutNames,
  eapServerNamesSeparator,
  eapServerNamesRegex,
  eapServerNamesNotFqdn,
  eapServerNamesVsVpnFqdn,
  eapServerNamesCase,
  eapTrustedRootMissing,
  eapThumbprintFormat,
  eapTeapThumbprintSha1,
  eapThumbprintSample,
  eapThumbprintDuplicate,
  eapPromptAllowed,
  eapPromptUnknownRoot,
  eapTeapLearnsRoots,
  eapPeapInnerMissing,
  eapPeapInnerOptional,
  eapPeapSeveralInner,
  eapPeapCryptobindingOff,
  eapPeapOuterInnerDiffer,
  eapPeapAnonymousRealm,
  eapPeapOldIdentityPrivacy,
  eapPeapQuarantine,
  eapFastReconnect,
  eapPrivacyWithoutName,
  eapMschapv2Bare,
  eapWinlogonUnsaid,
  eapWinlogonCredsPasswordless,
  eapTtlsNoValidation,
  eapTtlsInnerChoice,
  eapTtlsPap,
  eapTeapInnerCount,
  eapInnerWithoutEnvelope,
  eapNpsUnsupported,
  eapSimRealm,
  eapSimUnusual,
]);
