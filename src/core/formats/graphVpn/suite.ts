import type { VpnProfile } from "../../profile/at.ts";
import { cryptographySuite } from "../../vocabulary/cryptography.ts";
import { type SuiteSetting, SUITE_SETTINGS, fromGraph, toGraph } from "../cryptographyWords.ts";
import { isJsonObject, odataType, propertyOf, textAt } from "../graphObject.ts";
import { decodeAs, shown } from "./decode.ts";
import { defined } from "./defined.ts";
import type { Report, Section } from "./section.ts";

type Suite = NonNullable<NonNullable<VpnProfile["NativeProfile"]>["CryptographySuite"]>;

const PROPERTIES: Readonly<Record<SuiteSetting, string>> = {
  EncryptionMethod: "encryptionMethod",
  IntegrityCheckMethod: "integrityCheckMethod",
  DHGroup: "dhGroup",
  CipherTransformConstants: "cipherTransformConstants",
  AuthenticationTransformConstants: "authenticationTransformConstants",
  PfsGroup: "pfsGroup",
};

/** The algorithms of IKEv2. */
export const suite: Section = {
  properties: ["cryptographySuite"],
  toGraph({ NativeProfile: { CryptographySuite } = {} }) {
    if (CryptographySuite === undefined) return {};
    const said = SUITE_SETTINGS.map((setting) => {
      const word = CryptographySuite[setting];
      return [PROPERTIES[setting], word === undefined ? undefined : (toGraph(setting, word) ?? undefined)];
    });
    const words = defined(Object.fromEntries(said));
    return { cryptographySuite: { "@odata.type": odataType("cryptographySuite"), ...words } };
  },
  fromGraph(policy, report) {
    const written = propertyOf(policy, "cryptographySuite");
    if (!isJsonObject(written)) return {};
    const words = SUITE_SETTINGS.map((setting) => [setting, wordOf(setting, written, report)]);
    const value = defined(Object.fromEntries(words)) as Suite;
    return Object.keys(value).length === 0 ? {} : { NativeProfile: { CryptographySuite: value } };
  },
};

/** The settings of a suite that it lacks or that Graph has no word for: what a policy cannot do without. */
export function unsayableInSuite(value: Suite): readonly SuiteSetting[] {
  return SUITE_SETTINGS.filter((setting) => toGraph(setting, value[setting] ?? "") === null);
}

function wordOf(setting: SuiteSetting, written: Parameters<typeof textAt>[0], report: Report) {
  const where = `cryptographySuite.${PROPERTIES[setting]}`;
  const word = textAt(written, PROPERTIES[setting]);
  const meant = word === null ? null : fromGraph(setting, word);
  if (word !== null && meant === null) report(where, `Windows has no ${shown(word)} here.`);
  return decodeAs<unknown>(cryptographySuite.children[setting], meant, where, report);
}
