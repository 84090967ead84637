import { boolean } from "../scalars/boolean.ts";
import { oidOrWildcard } from "../scalars/oid.ts";
import { text } from "../scalars/text.ts";
import { thumbprint } from "../scalars/thumbprint.ts";
import { group, leaf, many } from "../spec.ts";
import { EAP_TLS_V3 as namespace } from "./namespaces.ts";
import { EAP_CONFIGURATION as source } from "./sources.ts";

const keyUsageName = text({
  says: "name from the table of key usages",
  suggestions: [{ text: "AAD Conditional Access" }, { text: "Client Authentication" }],
});

function switchedOn(list: string) {
  return leaf(boolean, {
    title: "Enabled",
    does: `Puts ${list} into force.`,
    unset: "The list is stored, and has no effect.",
    misses: "Entries alone filter nothing: a list that is switched off lets every certificate pass.",
    order: [5, 5],
    csp: null,
    source,
    default: "false",
    example: "true",
  });
}

const caHashList = group(
  {
    title: "Limit by issuer",
    does: "Offers only certificates whose chain holds one of the listed certification authorities.",
    unset: "Certificates of every issuer may be used.",
    misses:
      "Certificates from Entra conditional access have an issuer of their own, so a list without it shuts them out.",
    order: [20, 20],
    csp: null,
    namespace,
    source,
  },
  {
    "@Enabled": switchedOn("the list of issuers"),
    IssuerHash: many(
      leaf(thumbprint, {
        title: "Issuer thumbprint",
        does: "Names one root or intermediate certification authority by the thumbprint of its certificate.",
        unset: "A list that is switched on without any issuer most likely matches no certificate.",
        misses:
          "Several issuers mean any of them. It is the issuer's thumbprint, never that of the user's certificate.",
        order: [10, 10],
        csp: null,
        namespace,
        source,
        example: "5e e1 d7 2e ac 4a d3 23 57 c3 3e ff 1f 8c 7a 25 3c 1e 74 7a",
      }),
    ),
  },
);

const ekuMapping = group(
  {
    title: "Table of key usages",
    does: "Gives names to the key usages that the two lists below refer to.",
    unset: "The lists have no names to refer to.",
    misses: "An entry has no effect until a list names it.",
    order: [30, 30],
    csp: null,
    namespace,
    source,
  },
  {
    EKUMap: many(
      group(
        {
          title: "Key usage",
          does: "Joins one name to one object identifier.",
          unset: "The table is empty.",
          misses: "Two entries with the same name leave open which identifier is meant.",
          order: [10, 10],
          csp: null,
          namespace,
          source,
        },
        {
          EKUName: leaf(keyUsageName, {
            title: "Name",
            does: "Names the key usage for the lists in this filter.",
            unset: "No list can refer to the entry.",
            misses: "A list finds it by exactly this spelling; Windows itself does not interpret the name.",
            order: [10, 10],
            csp: null,
            namespace,
            source,
            example: "AAD Conditional Access",
          }),
          EKUOID: leaf(oidOrWildcard, {
            title: "Object identifier",
            does: "Says which key usage a certificate has to carry, as dotted numbers.",
            unset: "The name stands for no key usage.",
            misses: "A trailing .* stands for every identifier that starts this way.",
            order: [20, 20],
            csp: null,
            namespace,
            source,
            example: "1.3.6.1.4.1.311.87",
          }),
        },
      ),
    ),
  },
);

/** The key usages that a list refers to; the schema also lets it repeat the identifier. */
function ekuReferences() {
  return many(
    group(
      {
        title: "Required key usage",
        does: "Requires certificates to carry one key usage from the table.",
        unset: "The list requires no further key usage.",
        misses: "A certificate has to carry every key usage in the list, not just one of them.",
        order: [10, 10],
        csp: null,
        namespace,
        source,
      },
      {
        EKUName: leaf(keyUsageName, {
          title: "Name of the key usage",
          does: "Refers to an entry of the table by its name.",
          unset: "The reference leads nowhere, unless it has an object identifier.",
          misses: "The table must define the name in the same filter.",
          order: [10, 10],
          csp: null,
          namespace,
          source,
          example: "AAD Conditional Access",
        }),
        EKUOID: leaf(oidOrWildcard, {
          title: "Object identifier of the key usage",
          does: "Refers to a key usage by its dotted numbers.",
          unset: "The name alone refers to the table, as is usual.",
          misses: "The schema allows it, but no profile that uses it is known.",
          order: [20, 20],
          csp: null,
          namespace,
          source,
          example: "1.3.6.1.4.1.311.87",
        }),
      },
    ),
  );
}

/** Which of the user's certificates may be offered: `FilteringInfo` of EAP-TLS. */
export const certificateFilter = group(
  {
    title: "Certificate filter",
    does: "Narrows down which certificates of the user may prove the sign-in.",
    unset: "Any certificate that is valid for client authentication may be chosen.",
    misses:
      "With several matching certificates the wrong one may be taken or the user asked. Issuer and key usage " +
      "conditions must both hold; the three key usage classes are alternatives.",
    order: [10, 10],
    csp: null,
    namespace,
    source,
  },
  {
    AllPurposeEnabled: leaf(boolean, {
      title: "Accept certificates without key usages",
      does: "Lets certificates pass that carry no key usage at all and are thus good for every purpose.",
      unset: "Certificates without key usages do not pass on this ground.",
      misses: "Beside a list of required key usages it opens a second way in: such certificates need none of them.",
      order: [10, 10],
      csp: null,
      namespace,
      source,
      default: "false",
      example: "false",
    }),
    CAHashList: caHashList,
    EKUMapping: ekuMapping,
    ClientAuthEKUList: group(
      {
        title: "Accept Client Authentication certificates",
        does: "Lets certificates pass that carry Client Authentication and every key usage listed here.",
        unset: "Client Authentication certificates pass only when no class of key usages is switched on.",
        misses: "Client Authentication itself is implied and need not be listed.",
        order: [40, 40],
        csp: null,
        namespace,
        source,
      },
      { "@Enabled": switchedOn("the class of Client Authentication certificates"), EKUMapInList: ekuReferences() },
    ),
    AnyPurposeEKUList: group(
      {
        title: "Accept Any Purpose certificates",
        does: "Lets certificates pass that carry the Any Purpose key usage and every key usage listed here.",
        unset: "Any Purpose certificates do not pass on this ground once another class is switched on.",
        misses:
          "Switched on without entries it lets every Any Purpose certificate in, whatever the other list requires.",
        order: [50, 50],
        csp: null,
        namespace,
        source,
      },
      { "@Enabled": switchedOn("the class of Any Purpose certificates"), EKUMapInList: ekuReferences() },
    ),
  },
);
