import { onlyWithout } from "../applicability.ts";
import { boolean } from "../scalars/boolean.ts";
import { rootHash } from "../scalars/rootHash.ts";
import { group, leaf, many, raw } from "../spec.ts";
import { innerEap } from "./innerEap.ts";
import { innerHostConfig } from "./innerHostConfig.ts";
import { TEAP_V1 as namespace } from "./namespaces.ts";
import { phase1Identity } from "./phase1Identity.ts";
import { NETWORK_ACCESS } from "./sources.ts";
import { tunnelValidation, tunnelValidationWords } from "./tunnelValidation.ts";

const own = { csp: null, namespace, source: NETWORK_ACCESS } as const;

/** Settings of EAP-TEAP (method 55 of author 311), the element at the path `at`. */
export function eapTeap(at: string) {
  return group(
    {
      ...own,
      title: "EAP-TEAP",
      does: "Builds an encrypted tunnel to the authentication server, in which up to two methods follow each other.",
      unset: "The method has no settings, and its own defaults hold.",
      misses:
        "NPS cannot serve it. What it is made for, computer and user together, needs credentials of the computer, " +
        "which the tunnel of a user rarely has.",
      order: [30, 30],
      since: "2004",
      disputed:
        "Microsoft's pages spell it eapTeap and some name Windows 8 as the oldest; Windows writes EapTeap, and the " +
        "newer page names Windows 10 2004.",
      alsoSpelled: ["eapTeap"],
    },
    {
      ServerValidation: group(
        { ...tunnelValidationWords, namespace },
        { ...tunnelValidation(namespace, trustedRoot), DownloadTrustedServerRoot: downloadTrustedServerRoot },
      ),
      Phase2Authentication: phase2(`${at}/Phase2Authentication`),
      Phase1Identity: phase1Identity({ namespace, at: `${at}/Phase1Identity` }),
    },
  );
}

const trustedRoot = {
  scalar: rootHash,
  misses: "TEAP takes the SHA-256 thumbprint, unlike the other methods. Windows 11 is reported to accept SHA-1 too.",
  disputed: "One of Microsoft's samples has room for 20 bytes only; the descriptions ask for SHA-256.",
  example: "0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9 0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9",
} as const;

const downloadTrustedServerRoot = leaf(boolean, {
  ...own,
  title: "Let the server add roots",
  does: "Lets the server hand out further roots, which are trusted once the user agrees.",
  unset: "The schema gives false: only the roots in the profile count.",
  misses: "When it is on, what the device trusts can grow without anyone noticing.",
  order: [40, 25],
  default: "false",
  disputed: "The published schema has it before the switch about asking the user; profiles in use have it behind.",
  example: "false",
});

function phase2(at: string) {
  return group(
    {
      ...own,
      title: "Inner methods",
      does: "Lists the methods that sign in inside the tunnel, one after the other.",
      unset: "Nothing signs in inside the tunnel.",
      misses: "The first is the primary and the second the secondary method; a third is not known to be used.",
      order: [20, 20],
    },
    { InnerMethodConfig: many(innerMethod(`${at}/InnerMethodConfig`)) },
  );
}

function innerMethod(at: string) {
  return group(
    {
      ...own,
      title: "Inner method",
      does: "Describes one sign-in inside the tunnel.",
      unset: "No sign-in follows inside the tunnel.",
      misses: "Which one comes first matters: a server that chains them may ask for the computer before the user.",
      order: [10, 10],
    },
    {
      EapHostConfig: innerHostConfig(`${at}/EapHostConfig`, {
        order: [10, 10],
        unset: "This sign-in has no method, unless its settings stand without an envelope.",
        applies: onlyWithout(`${at}/Eap`, "The inner method stands without an envelope already."),
      }),
      Eap: innerEap(`${at}/Eap`, {
        title: "Inner method without envelope",
        does: "Holds the settings of the inner EAP method directly.",
        unset: "The inner method stands in an envelope of its own, as Windows writes it.",
        misses: "It is the published form. Windows itself writes a complete EAP configuration here, envelope included.",
        order: [20, 20],
        applies: onlyWithout(`${at}/EapHostConfig`, "The inner method stands in an envelope already."),
      }),
      Parameters: raw({
        ...own,
        title: "Further parameters",
        does: "Has room for parameters of the inner method in other namespaces.",
        unset: "The inner method has no further parameters.",
        misses: "No content is documented for it; what stands there is kept.",
        order: [30, 30],
        reserved: true,
        example: '<Parameter xmlns="urn:contoso:parameters">1</Parameter>',
      }),
    },
  );
}
