import { boolean } from "./scalars/boolean.ts";
import { secretText } from "./scalars/secretText.ts";
import { text } from "./scalars/text.ts";
import { group, leaf } from "./spec.ts";

const reservedText = text({ says: "text" });

/** Binding to a mobile access point: CSP node `APNBinding`, reserved by Microsoft. */
export const apnBinding = group(
  {
    title: "Mobile access point",
    does: "Is reserved for binding the connection to a mobile network.",
    unset: "The connection is bound to no mobile network.",
    misses: "Microsoft lists the whole block as reserved; it is kept here because some samples hold it.",
    order: [116, 15],
    csp: "APNBinding",
    reserved: true,
  },
  {
    ProviderId: leaf(reservedText, {
      title: "Provider",
      does: "Is reserved for the identity of the mobile operator.",
      unset: "No operator is named.",
      misses: "There is no documented format for the operator's identity.",
      order: [10, 1],
      csp: "APNBinding/ProviderId",
      reserved: true,
      example: "ContosoMobile",
    }),
    AccessPointName: leaf(reservedText, {
      title: "Access point name",
      does: "Is reserved for the name of the mobile access point.",
      unset: "No access point is named.",
      misses: "Naming an access point here is not known to choose a mobile network.",
      order: [20, 2],
      csp: "APNBinding/AccessPointName",
      reserved: true,
      example: "vpn.contoso.com",
    }),
    UserName: leaf(reservedText, {
      title: "Access point user name",
      does: "Is reserved for the user name at the access point.",
      unset: "No user name is sent to an access point.",
      misses: "It has nothing to do with the user name for the VPN.",
      order: [30, 3],
      csp: "APNBinding/UserName",
      reserved: true,
      example: "contoso",
    }),
    Password: leaf(secretText, {
      title: "Access point password",
      does: "Is reserved for the password at the access point.",
      unset: "No password is sent to an access point.",
      misses: "It stands in the profile in clear text, although nothing is known to read it.",
      order: [40, 4],
      csp: "APNBinding/Password",
      reserved: true,
      privacy: "secret",
      example: "not-a-real-password",
    }),
    IsCompressionEnabled: leaf(boolean, {
      title: "Compression",
      does: "Is reserved for compression on the mobile link.",
      unset: "Nothing is said about compression.",
      misses: "A sample of Microsoft leaves it empty, which the schema does not allow.",
      order: [50, 5],
      csp: "APNBinding/IsCompressionEnabled",
      reserved: true,
      example: "false",
    }),
    AuthenticationType: leaf(reservedText, {
      title: "Access point sign-in",
      does: "Is reserved for the way of signing in at the access point.",
      unset: "No way of signing in at an access point is given.",
      misses: "It does not choose how the VPN signs in; that is under Authentication.",
      order: [60, 6],
      csp: "APNBinding/AuthenticationType",
      reserved: true,
      example: "PAP",
    }),
  },
);
