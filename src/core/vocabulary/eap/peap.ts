import { exceptWith, onlyWith } from "../applicability.ts";
import { boolean } from "../scalars/boolean.ts";
import { optionalText } from "../scalars/optionalText.ts";
import { group, leaf, raw } from "../spec.ts";
import { innerEap } from "./innerEap.ts";
import { PEAP_V1, PEAP_V2, PEAP_V3 } from "./namespaces.ts";
import { serverChecks } from "./serverChecks.ts";
import { serverValidation } from "./serverValidation.ts";
import { NETWORK_ACCESS } from "./sources.ts";

/**
 * Settings of PEAP (method 25): a TLS tunnel to the server, and another method inside; `at` is the path of this
 * `EapType`.
 */
export function peapEapType(at: string) {
  const performs = `${at}/PeapExtensions/PerformServerValidation`;
  return group(
    {
      title: "Protected sign-in",
      does: "Builds an encrypted tunnel to the authentication server and signs the user in inside it.",
      unset: "The method has no settings, and its own defaults hold.",
      misses: "Server validation is set twice: here for the tunnel, and again in the method inside it.",
      order: [20, 20],
      csp: null,
      namespace: PEAP_V1,
      source: NETWORK_ACCESS,
    },
    {
      ServerValidation: serverValidation({
        namespace: PEAP_V1,
        order: [10, 10],
        performs,
        acceptsNames: `${at}/PeapExtensions/AcceptServerName`,
      }),
      IdentityPrivacy: oldIdentityPrivacy,
      FastReconnect: fastReconnect,
      InnerEapOptional: innerEapOptional,
      Eap: innerEap(`${at}/Eap`, {
        title: "Inner method",
        does: "Says how the user signs in inside the tunnel.",
        unset: "Nothing inside the tunnel proves the user.",
        misses: "Only one inner method is used in practice; any other than these two is kept as XML here.",
        order: [50, 50],
      }),
      EnableQuarantineChecks: enableQuarantineChecks,
      RequireCryptoBinding: requireCryptoBinding,
      PeapExtensions: peapExtensions(at),
    },
  );
}

const anonymousName = optionalText("name without @ and realm");

const inPeap = { csp: null, namespace: PEAP_V1, source: NETWORK_ACCESS } as const;

/** Where identity privacy stood before `PeapExtensions`. */
const oldIdentityPrivacy = group(
  {
    ...inPeap,
    title: "Identity privacy of old",
    does: "Hid the user's name before the extensions of PEAP existed.",
    unset: "Identity privacy is set in the extensions, where it belongs.",
    misses: "It is ignored as soon as the extensions stand.",
    order: [20, 20],
    reserved: true,
  },
  {
    EnableIdentityPrivacy: leaf(boolean, {
      ...inPeap,
      title: "Hide the user's name, of old",
      does: "Asked for the anonymous name outside the tunnel.",
      unset: "The old place does not ask for an anonymous name.",
      misses: "The switch of the extensions is the one that counts.",
      order: [10, 10],
      reserved: true,
      example: "true",
    }),
    AnonymousUserName: leaf(anonymousName, {
      ...inPeap,
      title: "Anonymous name, of old",
      does: "Was sent in place of the user's name outside the tunnel.",
      unset: "The old place gives no anonymous name.",
      misses: "The name in the extensions is the one that counts.",
      order: [20, 20],
      reserved: true,
      example: "anonymous",
    }),
  },
);

const fastReconnect = leaf(boolean, {
  ...inPeap,
  title: "Fast reconnect",
  does: "Resumes an earlier session with the server instead of a full sign-in.",
  unset: "The profile does not say; Windows' own dialog switches it on.",
  misses: "The server has to allow it too, and with TLS 1.3 on Windows 11 sessions are not resumed.",
  order: [30, 30],
  example: "true",
});

const innerEapOptional = leaf(boolean, {
  ...inPeap,
  title: "Inner method is optional",
  does: "Allows guest access without a method inside the tunnel.",
  unset: "A method inside the tunnel is expected.",
  misses: "Profiles in use say false and have an inner method; with true a sign-in may end without proving the user.",
  order: [40, 40],
  disputed:
    'One of Microsoft\'s pages describes true as "an inner method is present", which contradicts the profiles ' +
    "that Windows writes.",
  example: "false",
});

const enableQuarantineChecks = leaf(boolean, {
  ...inPeap,
  title: "Quarantine checks",
  does: "Asked for health checks by Network Access Protection in older Windows.",
  unset: "No health checks are made.",
  misses: "It has no effect since Windows 10, where Network Access Protection is gone.",
  order: [60, 60],
  default: "false",
  example: "false",
});

const requireCryptoBinding = leaf(boolean, {
  ...inPeap,
  title: "Require cryptobinding",
  does: "Disconnects when the server does not prove that the tunnel and the inner sign-in belong together.",
  unset: "Servers without cryptobinding are accepted.",
  misses: "It guards against a server in the middle; a RADIUS server that cannot do it fails every sign-in.",
  order: [70, 70],
  default: "false",
  disputed:
    "One of Microsoft's pages says the reverse; its dialog text and the protocol specification agree with what " +
    "stands here.",
  example: "true",
});

function peapExtensions(eapTypePath: string) {
  const at = `${eapTypePath}/PeapExtensions`;
  const performs = `${at}/PerformServerValidation`;
  const promptDisabled = `${eapTypePath}/ServerValidation/DisableUserPromptForServerValidation`;
  return group(
    {
      title: "PEAP extensions",
      does: "Holds the switches of server validation and identity privacy for the tunnel.",
      unset: "The switches of server validation are not configured for the tunnel.",
      misses: "Its children have other namespaces than itself, and PeapExtensionsV2 has to come last.",
      order: [80, 80],
      csp: null,
      namespace: PEAP_V1,
    },
    {
      ...serverChecks({ namespace: PEAP_V2, performs, performsOrder: [10, 10], acceptsNamesOrder: [20, 20] }),
      IdentityPrivacy: identityPrivacy(`${at}/IdentityPrivacy/EnableIdentityPrivacy`),
      PeapExtensionsV2: peapExtensionsV2(promptDisabled),
    },
  );
}

function identityPrivacy(enabled: string) {
  return group(
    {
      title: "Identity privacy",
      does: "Hides the user's name until the encrypted tunnel stands.",
      unset: "The user's name is sent in the clear before the tunnel stands.",
      misses: "Servers that choose a policy by the outer name then see only the anonymous one.",
      order: [30, 30],
      csp: null,
      namespace: PEAP_V2,
      source: NETWORK_ACCESS,
    },
    {
      EnableIdentityPrivacy: leaf(boolean, {
        title: "Hide the user's name",
        does: "Sends the anonymous name in place of the user's name outside the tunnel.",
        unset: "The user's name is not hidden.",
        misses: "The realm behind the @ stays visible.",
        order: [10, 10],
        csp: null,
        namespace: PEAP_V2,
        source: NETWORK_ACCESS,
        example: "true",
      }),
      AnonymousUserName: leaf(anonymousName, {
        title: "Anonymous name",
        does: "Is sent in place of the user's name outside the tunnel.",
        unset: "The part before the @ is left empty.",
        misses: "Write only the part before the @: Windows adds the realm.",
        order: [20, 20],
        csp: null,
        namespace: PEAP_V2,
        source: NETWORK_ACCESS,
        applies: onlyWith(enabled, [true], "The anonymous name is sent only while the user's name is hidden."),
        example: "anonymous",
      }),
    },
  );
}

function peapExtensionsV2(promptDisabled: string) {
  return group(
    {
      title: "Further PEAP extensions",
      does: "Holds the switch for a question to the user when the root of the server is not known.",
      unset: "The user is not asked about unknown roots because of this profile.",
      misses: "When it did not stand last, a device has been reported to refuse the profile as corrupt.",
      order: [40, 40],
      csp: null,
      namespace: PEAP_V2,
    },
    {
      AllowPromptingWhenServerCANotFound: leaf(boolean, {
        title: "Ask when the root is not known",
        does: "Asks the user when the server's root is not among the trusted ones, instead of failing.",
        unset: "The profile does not allow that question.",
        misses:
          "It has no effect while the user is never asked, and leaves the decision about trust to the user " +
          "otherwise.",
        order: [10, 10],
        csp: null,
        namespace: PEAP_V3,
        source: NETWORK_ACCESS,
        applies: exceptWith(promptDisabled, true, "The profile says that the user is never asked about servers."),
        example: "false",
      }),
      PeapExtensionsV3: raw({
        title: "Extensions of later versions",
        does: "Has room for what later versions of PEAP may add.",
        unset: "Nothing of later versions is configured.",
        misses: "No content is documented for it; what stands there is kept.",
        order: [20, 20],
        csp: null,
        namespace: PEAP_V3,
        reserved: true,
        example: '<Extension xmlns="urn:contoso:extension">1</Extension>',
      }),
    },
  );
}
