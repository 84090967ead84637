import type { tlsEapType } from "../../vocabulary/eap/tls.ts";
import type { mschapv2EapType } from "../../vocabulary/eap/mschapv2.ts";
import { at } from "../at.ts";
import type { AnyRef, Ref } from "../ref.ts";

/** EAP-TLS, wherever it stands: the same settings at several places. */
export type TlsRefs = Ref<ReturnType<typeof tlsEapType>>;
/** EAP-MSCHAP v2, wherever it stands. */
export type Mschapv2Refs = Ref<ReturnType<typeof mschapv2EapType>>;

const { UserMethod, MachineMethod, Eap } = at.NativeProfile.Authentication;
const hostConfig = Eap.Configuration.EapHostConfig;
const config = hostConfig.Config;

/** Where EAP stands in a profile: the envelope, and the settings of each method. */
export const eapAt = {
  userMethod: UserMethod,
  machineMethod: MachineMethod,
  configuration: Eap.Configuration,
  hostConfig,
  config,
  /** The settings of a method of the older kind, with its type. */
  eap: config.Eap,
  tls: config.Eap.case("13").EapType,
  mschapv2: config.Eap.case("26").EapType,
  peap: config.Eap.case("25").EapType,
  ttls: config.EapTtls,
  teap: config.EapTeap,
  sim: config.EapSim,
  aka: config.EapAka,
  akaPrime: config.EapAkaPrime,
} as const;

/** A place where a method that proves someone can stand: EAP-TLS, EAP-MSCHAP v2, or another that is kept as XML. */
export interface CredentialSlot {
  readonly id: SlotId;
  /** The method's element `Eap`, with its type. */
  readonly eap: AnyRef;
  readonly type: Ref<typeof eapAt.eap.Type.spec>;
  readonly tls: TlsRefs;
  readonly mschapv2: Mschapv2Refs;
  /** The envelope around it that has no other use; null where the method stands bare. */
  readonly envelope: Ref<typeof eapAt.ttls.Phase2Authentication.EapHostConfig.spec> | null;
}

export type SlotId = "outer" | "peap" | "ttls" | "ttls-bare" | "teap-1" | "teap-2" | "teap-bare-1" | "teap-bare-2";

/** On its own: EAP-TLS or EAP-MSCHAP v2 as the outer method. */
export const outerSlot: CredentialSlot = {
  id: "outer",
  eap: eapAt.eap,
  type: eapAt.eap.Type,
  tls: eapAt.tls,
  mschapv2: eapAt.mschapv2,
  envelope: null,
};

/** Inside the tunnel of PEAP. */
export const peapSlot: CredentialSlot = slotAt("peap", eapAt.peap.Eap, null);

/** Inside EAP-TTLS, as Windows writes it and as the published schema has it. */
export const ttlsSlot: CredentialSlot = enveloped("ttls", eapAt.ttls.Phase2Authentication.EapHostConfig);
export const bareTtlsSlot: CredentialSlot = slotAt("ttls-bare", eapAt.ttls.Phase2Authentication.Eap, null);

/** Inside TEAP: the primary (0) or the secondary (1) method. */
export function teapSlot(index: 0 | 1): CredentialSlot {
  return TEAP_SLOTS[index];
}

/** The same without the envelope, as the published schema has it. */
export function bareTeapSlot(index: 0 | 1): CredentialSlot {
  return BARE_TEAP_SLOTS[index];
}

const { InnerMethodConfig } = eapAt.teap.Phase2Authentication;
const TEAP_SLOTS = [
  enveloped("teap-1", InnerMethodConfig.at(0).EapHostConfig),
  enveloped("teap-2", InnerMethodConfig.at(1).EapHostConfig),
] as const;
const BARE_TEAP_SLOTS = [
  slotAt("teap-bare-1", InnerMethodConfig.at(0).Eap, null),
  slotAt("teap-bare-2", InnerMethodConfig.at(1).Eap, null),
] as const;

type Envelope = NonNullable<CredentialSlot["envelope"]>;

function enveloped(id: SlotId, envelope: Envelope): CredentialSlot {
  return slotAt(id, envelope.Config.Eap, envelope);
}

function slotAt(id: SlotId, eap: Envelope["Config"]["Eap"], envelope: Envelope | null): CredentialSlot {
  const tls = eap.case("13").EapType;
  return { id, eap, type: eap.Type, tls, mschapv2: eap.case("26").EapType, envelope };
}
