import { at } from "./at.ts";

const { UserMethod, Eap } = at.NativeProfile.Authentication;
const hostConfig = Eap.Configuration.EapHostConfig;
const eap = hostConfig.Config.Eap;
const peap = eap.case("25").EapType;

/** Where EAP stands in a profile: the envelope, and the settings of each method that is typed. */
export const eapAt = {
  userMethod: UserMethod,
  configuration: Eap.Configuration,
  hostConfig,
  /** The settings of the outer method, with its type. */
  eap,
  tls: eap.case("13").EapType,
  peap,
  /** The settings of the method inside PEAP, with its type. */
  innerEap: peap.Eap,
  innerTls: peap.Eap.case("13").EapType,
} as const;
