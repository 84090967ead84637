import { onlyWith, onlyWithout } from "../applicability.ts";
import { boolean } from "../scalars/boolean.ts";
import { presence } from "../scalars/presence.ts";
import { group, leaf, raw } from "../spec.ts";
import { certificateFilter } from "./certificateFilter.ts";
import { EAP_TLS_V1, EAP_TLS_V2, EAP_TLS_V3 } from "./namespaces.ts";
import { serverChecks } from "./serverChecks.ts";
import { serverValidation } from "./serverValidation.ts";
import { NETWORK_ACCESS } from "./sources.ts";

/** Settings of EAP-TLS (method 13); `at` is the path of this `EapType`, since the method also stands inside PEAP. */
export function tlsEapType(at: string) {
  const performs = `${at}/PerformServerValidation`;
  return group(
    {
      title: "Certificate sign-in",
      does: "Signs the user in with a certificate, from a smart card, Windows Hello or the certificate store.",
      unset: "The method has no settings, and its own defaults hold.",
      misses:
        "The certificate must suit client authentication and carry the user principal name, and its chain must be " +
        "trusted.",
      order: [20, 20],
      csp: null,
      namespace: EAP_TLS_V1,
      source: NETWORK_ACCESS,
    },
    {
      CredentialsSource: credentialsSource(`${at}/CredentialsSource`),
      ServerValidation: serverValidation({
        namespace: EAP_TLS_V1,
        order: [20, 20],
        performs,
        acceptsNames: `${at}/AcceptServerName`,
      }),
      DifferentUsername: differentUsername,
      ...serverChecks({ namespace: EAP_TLS_V2, performs, performsOrder: [40, 40], acceptsNamesOrder: [50, 50] }),
      TLSExtensions: extensions(`${at}/CredentialsSource/SmartCard`),
    },
  );
}

const simpleCertSelection = leaf(boolean, {
  title: "Choose the certificate automatically",
  does: "Lets Windows pick the certificate without asking when it can.",
  unset: "Windows picks the certificate, as with true.",
  misses:
    "With false the user picks from a list at every connection. With true the user may still be asked when several " +
    "certificates remain.",
  order: [10, 10],
  csp: null,
  namespace: EAP_TLS_V1,
  source: NETWORK_ACCESS,
  default: "true",
  example: "true",
});

function credentialsSource(at: string) {
  return group(
    {
      title: "Certificate source",
      does: "Says where the user's certificate comes from: a smart card or the certificate store.",
      unset: "The profile does not say which source is used, and Windows applies a default of its own.",
      misses: "The two sources exclude each other; a profile with both breaks the schema.",
      order: [10, 10],
      csp: null,
      namespace: EAP_TLS_V1,
      source: NETWORK_ACCESS,
    },
    {
      SmartCard: leaf(presence, {
        title: "Smart card",
        does: "Takes the certificate from a physical or virtual smart card, or from the container of Windows Hello.",
        unset: "No smart card is asked for.",
        misses: "The user has to enter a PIN, so the connection does not start silently.",
        order: [10, 10],
        csp: null,
        namespace: EAP_TLS_V1,
        source: NETWORK_ACCESS,
        applies: onlyWithout(`${at}/CertificateStore`, "The certificate store is chosen as the source."),
        example: "",
      }),
      CertificateStore: group(
        {
          title: "Certificate store",
          does: "Takes the certificate from the personal certificate store; for a user tunnel, from that of the user.",
          unset: "The certificate store is not searched.",
          misses:
            "When a device tunnel is deployed too, add a filter: its machine certificate has been reported to be " +
            "used for the user's sign-in.",
          order: [20, 20],
          csp: null,
          namespace: EAP_TLS_V1,
          source: NETWORK_ACCESS,
          applies: onlyWithout(`${at}/SmartCard`, "The smart card is chosen as the source."),
          keep: true,
        },
        { SimpleCertSelection: simpleCertSelection },
      ),
    },
  );
}

const differentUsername = leaf(boolean, {
  title: "Use a different user name",
  does: "Signs in with another name than the one in the certificate.",
  unset: "The name in the certificate is used.",
  misses: "There is no place for the name in the profile: the user is asked for it.",
  order: [30, 30],
  csp: null,
  namespace: EAP_TLS_V1,
  source: NETWORK_ACCESS,
  default: "false",
  example: "false",
});

function extensions(smartCard: string) {
  return group(
    {
      title: "Extensions",
      does: "Holds settings that later releases of Windows added, the certificate filter above all.",
      unset: "There is no certificate filter.",
      misses:
        "Its children have other namespaces than itself; a filter in the wrong one may make Windows refuse the " +
        "profile.",
      order: [60, 60],
      csp: null,
      namespace: EAP_TLS_V2,
    },
    {
      FilteringInfo: certificateFilter,
      GroupSmartCardCerts: groupSmartCardCerts(smartCard),
      Extensions: furtherExtensions,
    },
  );
}

const furtherExtensions = raw({
  title: "Extensions of later versions",
  does: "Has room for what later versions of EAP-TLS may add.",
  unset: "Nothing of later versions is configured.",
  misses: "No content is documented for it; what stands there is kept.",
  order: [30, 30],
  csp: null,
  namespace: EAP_TLS_V3,
  source: NETWORK_ACCESS,
  reserved: true,
  example: '<Extension xmlns="urn:contoso:extension">1</Extension>',
});

function groupSmartCardCerts(smartCard: string) {
  return leaf(boolean, {
    title: "Group smart card certificates",
    does: "Appears to show certificates from a smart card as a group; Microsoft does not describe it.",
    unset: "Windows uses a default that is not documented.",
    misses: "It is only known beside a smart card, where PowerShell's New-EapConfiguration writes it.",
    order: [20, 20],
    csp: null,
    namespace: EAP_TLS_V2,
    disputed: "The published schema has no such element, yet Windows itself writes it.",
    applies: onlyWith(smartCard, [true], "It is only known together with the smart card as the source."),
    example: "true",
  });
}
