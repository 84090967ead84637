import { exceptInDeviceTunnel, mayUse } from "./applicability.ts";
import { eapHostConfig } from "./eap/hostConfig.ts";
import { choiceOf } from "./scalars/choiceOf.ts";
import { integer } from "./scalars/integer.ts";
import { text } from "./scalars/text.ts";
import { type Applicability, type Situation, group, leaf } from "./spec.ts";

const METHODS = "NativeProfile/Authentication";

const userMethod = choiceOf(["Eap", "MSChapv2"], { labels: { Eap: "EAP", MSChapv2: "Password (MS-CHAP v2)" } });

const machineMethod = choiceOf(["Certificate", "Eap", "PresharedKey"], {
  labels: { Certificate: "Computer certificate", Eap: "EAP, beside the user's method", PresharedKey: "Pre-shared key" },
});

const withEap: Applicability = {
  when: signsInWithEap,
  because: "EAP settings are used only when the user signs in with EAP, which never happens in a device tunnel.",
  ruledBy: `${METHODS}/UserMethod`,
};

const withIkev2OrEap: Applicability = {
  when: (situation) => mayUse("IKEv2", situation) || situation.value(`${METHODS}/UserMethod`) === "Eap",
  because: "The computer signs in by itself only with IKEv2.",
  ruledBy: "NativeProfile/NativeProtocolType",
};

const certificate = group(
  {
    title: "Certificate selection",
    does: "Is reserved for choosing a certificate by issuer and purpose.",
    unset: "EAP settings choose the user's certificate, and Windows chooses the computer's.",
    misses: "It is a reserved CSP node. To choose between computer certificates, set the EKU filter with PowerShell.",
    order: [40, null],
    csp: `${METHODS}/Certificate`,
    reserved: true,
  },
  {
    Issuer: leaf(text({ says: "issuer of a certificate" }), {
      title: "Reserved issuer",
      does: "Is reserved for the issuer of the certificate.",
      unset: "No issuer is asked for at this place.",
      misses: "One administrator found it accepted. Nothing shows that it filters certificates.",
      order: [10, null],
      csp: `${METHODS}/Certificate/Issuer`,
      reserved: true,
      example: "CN=Contoso Root CA",
    }),
    Eku: leaf(text({ says: "purpose of a certificate" }), {
      title: "Reserved purpose",
      does: "Is reserved for the extended key usage of the certificate.",
      unset: "No purpose is asked for at this place.",
      misses: "The filter that works for user certificates is part of the EAP settings.",
      order: [20, null],
      csp: `${METHODS}/Certificate/Eku`,
      reserved: true,
      example: "1.3.6.1.5.5.7.3.2",
    }),
  },
);

const eap = group(
  {
    title: "EAP",
    does: "Holds the settings of the Extensible Authentication Protocol.",
    unset: "There are no EAP settings, and a method that needs them cannot sign in.",
    misses: "Choosing EAP as method is not enough: the settings have to be here as well.",
    order: [30, 2],
    csp: `${METHODS}/Eap`,
    applies: withEap,
  },
  {
    Configuration: group(
      {
        title: "EAP configuration",
        does: "Carries exactly one EAP host configuration.",
        unset: "EAP is named but not set up, which the schema does not allow.",
        misses: "In ProfileXML it stands as plain elements. The escaped text is the form of the single CSP node.",
        order: [10, 1],
        csp: `${METHODS}/Eap/Configuration`,
        island: true,
      },
      { EapHostConfig: eapHostConfig },
    ),
    Type: leaf(integer(0, 255), {
      title: "Reserved EAP type",
      does: "Is reserved for the number of the EAP method.",
      unset: "The method number inside the EAP configuration counts, as it should.",
      misses: "It is a CSP node and not part of the published schema. Changing it here does not change the method.",
      order: [20, null],
      csp: `${METHODS}/Eap/Type`,
      reserved: true,
      example: "13",
    }),
  },
);

/** How the built-in client signs in: CSP node `NativeProfile/Authentication`. */
export const authentication = group(
  {
    title: "Authentication",
    does: "Says who signs in to the VPN, the user or the computer, and how.",
    unset: "The profile does not say how to sign in, and the schema asks for it.",
    misses: "An empty element passes the schema and still leaves Windows without a method.",
    order: [50, 8],
    csp: METHODS,
    disputed:
      "The current schema allows either the user's or the computer's method; Windows itself returns both for EAP.",
  },
  {
    UserMethod: leaf(userMethod, {
      title: "User sign-in",
      does: "Chooses how the user proves who they are.",
      unset: "No user signs in, so the computer has to.",
      misses: "MS-CHAP v2 directly does not work with IKEv2, and Credential Guard takes single sign-on away from it.",
      order: [10, 1],
      csp: `${METHODS}/UserMethod`,
      example: "Eap",
      applies: exceptInDeviceTunnel("No user has signed in yet when a device tunnel connects."),
    }),
    MachineMethod: leaf(machineMethod, {
      title: "Computer sign-in",
      does: "Chooses how the computer proves what it is.",
      unset: "The computer does not sign in by itself.",
      misses:
        "Intune on Windows 11 is reported to need Eap here too when the user signs in with EAP, because " +
        "Windows returns it.",
      order: [20, 3],
      csp: `${METHODS}/MachineMethod`,
      example: "Certificate",
      disputed:
        "Microsoft lists Certificate only. Windows itself returns Eap; PresharedKey is known from one comment in " +
        "a sample.",
      applies: withIkev2OrEap,
    }),
    Eap: eap,
    Certificate: certificate,
  },
);

function signsInWithEap(situation: Situation): boolean {
  const methods = [situation.value(`${METHODS}/UserMethod`), situation.value(`${METHODS}/MachineMethod`)];
  return situation.value("DeviceTunnel") !== true && methods.includes("Eap");
}
