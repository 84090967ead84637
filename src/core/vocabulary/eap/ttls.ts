import { boolean } from "../scalars/boolean.ts";
import { presence } from "../scalars/presence.ts";
import { thumbprint } from "../scalars/thumbprint.ts";
import { type Applicability, group, leaf } from "../spec.ts";
import { innerEap } from "./innerEap.ts";
import { innerHostConfig } from "./innerHostConfig.ts";
import { TTLS_V1 as namespace } from "./namespaces.ts";
import { phase1Identity } from "./phase1Identity.ts";
import { NETWORK_ACCESS } from "./sources.ts";
import { tunnelValidation, tunnelValidationWords } from "./tunnelValidation.ts";

const own = { csp: null, namespace, source: NETWORK_ACCESS } as const;

const INNER_METHODS = [
  "PAPAuthentication",
  "CHAPAuthentication",
  "MSCHAPAuthentication",
  "MSCHAPv2Authentication",
  "EapHostConfig",
  "Eap",
] as const;

/** Settings of EAP-TTLS (method 21 of author 311), the element at the path `at`. */
export function eapTtls(at: string) {
  return group(
    {
      ...own,
      title: "EAP-TTLS",
      does: "Builds an encrypted tunnel to the authentication server and signs the user in inside it.",
      unset: "The method has no settings, and its own defaults hold.",
      misses: "NPS cannot serve it: it needs a RADIUS server of another vendor.",
      order: [20, 20],
      disputed: "Microsoft's pages spell it eapTtls; Windows itself writes EapTtls.",
      alsoSpelled: ["eapTtls"],
    },
    {
      ServerValidation: group({ ...tunnelValidationWords, namespace }, tunnelValidation(namespace, rootHash)),
      Phase2Authentication: phase2(`${at}/Phase2Authentication`),
      Phase1Identity: phase1Identity({ namespace, at: `${at}/Phase1Identity` }),
    },
  );
}

const rootHash = {
  scalar: thumbprint,
  misses: "The certificate must be installed on the device as well; several thumbprints mean any of them.",
  disputed: "Microsoft's pages spell it TrustedRootCAHashes; Windows itself writes TrustedRootCAHash.",
  example: "cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72",
} as const;

function phase2(at: string) {
  return group(
    {
      ...own,
      title: "Inner method",
      does: "Says how the user signs in inside the tunnel.",
      unset: "Nothing inside the tunnel proves the user.",
      misses: "Exactly one method may stand here; two of them break the schema.",
      order: [20, 20],
    },
    {
      PAPAuthentication: pap(onlyAlone("PAPAuthentication", at)),
      CHAPAuthentication: chap(onlyAlone("CHAPAuthentication", at)),
      MSCHAPAuthentication: mschap(onlyAlone("MSCHAPAuthentication", at)),
      MSCHAPv2Authentication: mschapv2(onlyAlone("MSCHAPv2Authentication", at)),
      EapHostConfig: innerHostConfig(`${at}/EapHostConfig`, {
        order: [50, 50],
        unset: "The tunnel holds a password method of its own, or nothing.",
        applies: onlyAlone("EapHostConfig", at),
      }),
      Eap: innerEap(`${at}/Eap`, {
        title: "Inner method without envelope",
        does: "Holds the settings of the inner EAP method directly.",
        unset: "The inner method stands in an envelope of its own, as Windows writes it, or is none of EAP.",
        misses: "It is the published form. Windows itself writes a complete EAP configuration here, envelope included.",
        order: [60, 60],
        applies: onlyAlone("Eap", at),
      }),
    },
  );
}

function pap(applies: Applicability) {
  return leaf(presence, {
    ...own,
    title: "Unencrypted password (PAP)",
    does: "Sends the password inside the tunnel as it is.",
    unset: "PAP is not used.",
    misses: "Only the tunnel protects the password: with a server that is not verified, it is given away.",
    order: [10, 10],
    applies,
    example: "",
  });
}

function chap(applies: Applicability) {
  return leaf(presence, {
    ...own,
    title: "Challenge and response (CHAP)",
    does: "Answers a challenge with a hash of the password inside the tunnel.",
    unset: "CHAP is not used.",
    misses: "The server has to know the password in clear text to check the answer.",
    order: [20, 20],
    applies,
    example: "",
  });
}

function mschap(applies: Applicability) {
  return leaf(presence, {
    ...own,
    title: "Microsoft CHAP, version 1",
    does: "Answers a challenge in the oldest way of Microsoft's inside the tunnel.",
    unset: "The first version of MS-CHAP is not used.",
    misses: "It is weaker than its second version, which servers have known for decades.",
    order: [30, 30],
    applies,
    example: "",
  });
}

function mschapv2(applies: Applicability) {
  return group(
    {
      ...own,
      title: "Microsoft CHAP, version 2",
      does: "Signs the user in with a name and a password inside the tunnel.",
      unset: "MS-CHAP v2 without EAP is not used.",
      misses:
        "It is not the same as EAP-MSCHAP v2 inside an inner EAP configuration: the server has to be set up for it.",
      order: [40, 40],
      applies,
      keep: true,
    },
    {
      UseWinlogonCredentials: leaf(boolean, {
        ...own,
        title: "Use the Windows sign-in",
        does: "Takes the name and password with which the user signed in to Windows, instead of asking for them.",
        unset: "The schema gives false: the user is asked.",
        misses:
          'It is spelled with a small "l", unlike the same switch of EAP-MSCHAP v2, and fails without a password.',
        order: [10, 10],
        default: "false",
        example: "false",
      }),
    },
  );
}

/** The inner methods of TTLS exclude one another. */
function onlyAlone(name: (typeof INNER_METHODS)[number], at: string): Applicability {
  const others = INNER_METHODS.filter((other) => other !== name).map((other) => `${at}/${other}`);
  return {
    when: (situation) => others.every((path) => situation.value(path) === undefined),
    because: "Another inner method is chosen, and only one may stand.",
    ruledBy: at,
  };
}
