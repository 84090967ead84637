import { onlyWith } from "../applicability.ts";
import { boolean } from "../scalars/boolean.ts";
import { optionalText } from "../scalars/optionalText.ts";
import { text } from "../scalars/text.ts";
import { OWN_TEXT, group, leaf } from "../spec.ts";
import { NETWORK_ACCESS } from "./sources.ts";

/** Where a method of the SIM family stands: its namespace and the path of its element. */
export interface SimPlace {
  readonly namespace: string;
  readonly at: string;
}

/** What EAP-SIM, EAP-AKA and EAP-AKA' share: how the SIM is chosen and how much of its identity is shown. */
export function simIdentity({ namespace, at }: SimPlace) {
  const own = { csp: null, namespace, source: NETWORK_ACCESS } as const;
  return {
    DontRevealPermanentID: leaf(boolean, {
      ...own,
      title: "Never reveal the permanent identity",
      does: "Refuses to send the permanent identity of the SIM once there is a pseudonym.",
      unset: "The schema gives true: the permanent identity stays hidden when a pseudonym exists.",
      misses: "A server that has lost the pseudonym can then not sign the user in; Windows' own template says false.",
      order: [30, 30],
      default: "true",
      disputed: "Absent counts as true by the schema, while Windows' template writes false.",
      example: "false",
    }),
    ProviderName: leaf(optionalText("name of a mobile operator"), {
      ...own,
      title: "Provider name",
      does: "Limits the sign-in to SIMs of this mobile operator.",
      unset: "The SIM of any operator may sign in.",
      misses: "Windows' own dialog does not show it, so it can only be had in XML.",
      order: [40, 40],
      example: "Contoso Mobile",
    }),
    Realm: group(
      {
        ...own,
        title: "Realm",
        does: "Says which realm follows the @ in the identity that is sent.",
        unset: "The schema asks for it, together with its switch.",
        misses: "Switched on without text it means the realm that follows from the SIM, below 3gppnetwork.org.",
        order: [50, 50],
      },
      {
        "@Enabled": leaf(boolean, {
          title: "Add a realm",
          does: "Puts the realm into force.",
          unset: "The schema refuses a realm without this switch.",
          misses: "With false the text of the realm is stored, and ignored.",
          order: [5, 5],
          csp: null,
          source: NETWORK_ACCESS,
          example: "true",
        }),
        [OWN_TEXT]: leaf(text({ says: "realm" }), {
          ...own,
          title: "Own realm",
          does: "Takes the place of the realm that follows from the SIM.",
          unset: "The realm follows from the SIM.",
          misses: "The servers of the operator have to know this realm to route the sign-in.",
          order: [10, 10],
          applies: onlyWith(`${at}/Realm/@Enabled`, [true], "The realm is ignored while adding it is switched off."),
          example: "wlan.contoso.com",
        }),
      },
    ),
  };
}
