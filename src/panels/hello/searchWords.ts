import type { HelloSearch } from "../../core/scenarios/hello/helloPlan.ts";

/** The ways to find the certificate, in words for the screen. */
export const SEARCH_WORDS: Readonly<Record<HelloSearch, { readonly title: string; readonly means: string }>> = {
  smartCard: {
    title: "As a smart card",
    means:
      "Microsoft's way: to EAP a certificate in Hello is a smart card. Physical smart cards are taken as well, and " +
      "users may be asked for their PIN, so that the connection does not start silently.",
  },
  storeByIssuer: {
    title: "In the store, by Smart Card Logon and issuer",
    means:
      "Right where one CA issues into Windows Hello only. The filter is reasoned from what such certificates carry; " +
      "Microsoft does not describe it.",
  },
  storeByUsage: {
    title: "In the store, by Smart Card Logon and a key usage of your own",
    means:
      "Right where one CA issues certificates of several kinds: the template for Windows Hello gets an application " +
      "policy that no other has.",
  },
};
