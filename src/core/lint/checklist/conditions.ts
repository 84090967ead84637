/** When an entry concerns a profile. What is not known, or not decided yet, counts as possible. */
import { credentialsOf } from "../../profile/eap/methodInUse.ts";
import { type Protocol, mayUse } from "../../vocabulary/applicability.ts";
import { isOlder } from "../concerns.ts";
import type { Context } from "../context.ts";
import type { ChecklistEntry, ChecklistSituation } from "./entry.ts";

type Condition = NonNullable<ChecklistEntry["applies"]>;

/** All of these. */
export function allOf(...conditions: readonly Condition[]): Condition {
  return (situation) => conditions.every((condition) => condition(situation));
}

/** At least one of these. */
export function anyOf(...conditions: readonly Condition[]): Condition {
  return (situation) => conditions.some((condition) => condition(situation));
}

/** The deployment uses one of these channels. */
export const channel = among("channel");
/** The gateway is one of these. */
export const gateway = among("gateway");
/** The devices are joined in one of these ways. */
export const join = among("join");
/** The domain trusts Windows Hello for Business in one of these ways. */
export const helloTrust = among("helloTrust");

/** Some devices run Windows 11. */
export const onWindows11: Condition = ({ context }) => !isOlder(context.newestWindows, "11 21H2");

/** A VPN app connects. */
export const isPlugin: Condition = ({ profile }) => profile.PluginProfile !== undefined;
/** The built-in client connects, or nothing says which one does. */
export const isBuiltIn: Condition = (situation) => !isPlugin(situation);
/** It connects the device before anyone signs in. */
export const isDeviceTunnel: Condition = ({ profile }) => profile.DeviceTunnel === true;
/** It allows no traffic beside the tunnel. */
export const isLockDown: Condition = ({ profile }) => profile.LockDown === true;

/** The built-in client signs a person in. */
export const isUserTunnel: Condition = (situation) => isBuiltIn(situation) && !isDeviceTunnel(situation);

/** Installed for one person. */
export const isOfOneUser: Condition = ({ scope }) => scope === "user";
/** Installed for the device or for all its users. */
export const isOfDevice: Condition = ({ scope }) => scope !== "user";

/** Only the local system may create it. */
export const needsSystem: Condition = anyOf(isDeviceTunnel, isLockDown, isOfDevice);

/** Windows dials it without being asked. */
export const connectsByItself: Condition = ({ profile }) =>
  profile.AlwaysOn === true ||
  (profile.AppTrigger ?? []).length > 0 ||
  (profile.DomainNameInformation ?? []).some(({ AutoTrigger }) => AutoTrigger === true);

/** Windows keeps it connected. */
export const isAlwaysOn: Condition = ({ profile }) => profile.AlwaysOn === true;
/** It has rules of name resolution. */
export const hasNameRules: Condition = ({ profile }) => (profile.DomainNameInformation ?? []).length > 0;
/** It names networks on which it is not needed. */
export const hasTrustedNetworks: Condition = ({ profile }) => (profile.TrustedNetworkDetection ?? []).length > 0;
/** It chooses the cryptography of IPsec. */
export const hasSuite: Condition = ({ profile }) => profile.NativeProfile?.CryptographySuite !== undefined;

/** The built-in client may use one of these protocols. */
export function dials(...protocols: readonly Protocol[]): Condition {
  return (situation) => isBuiltIn(situation) && protocols.some((protocol) => mayUse(protocol, situation));
}

/** The device signs in with a certificate of its own. */
export const usesDeviceCertificate: Condition = anyOf(
  allOf(isBuiltIn, isDeviceTunnel),
  ({ profile }) => profile.NativeProfile?.Authentication?.MachineMethod === "Certificate",
);

/** Someone signs in by EAP. */
export const usesEap: Condition = (situation) => {
  if (!isUserTunnel(situation)) return false;
  const { UserMethod, MachineMethod } = situation.profile.NativeProfile?.Authentication ?? {};
  if (situation.method.kind !== "none") return true;
  return UserMethod === undefined ? MachineMethod !== "Certificate" : UserMethod === "Eap";
};

/** A RADIUS server, or the gateway in its place, decides who comes in. */
export const usesRadius: Condition = anyOf(
  usesEap,
  allOf(isUserTunnel, ({ profile }) => profile.NativeProfile?.Authentication?.UserMethod === "MSChapv2"),
);

/** The person signs in with a certificate. */
export const usesUserCertificate: Condition = allOf(
  usesEap,
  ({ method }) => isOpen(method) || credentialsOf(method).some(({ kind }) => kind === "tls"),
);

/** The person signs in with a password. */
export const usesPassword: Condition = allOf(usesRadius, (situation) => {
  const { method } = situation;
  if (!usesEap(situation) || isOpen(method)) return true;
  if (method.kind === "ttls" && method.inner.kind !== "eap") return true;
  return credentialsOf(method).some(({ kind }) => kind === "mschapv2");
});

/** PEAP is the outer method. */
export const usesPeap: Condition = allOf(usesEap, ({ method }) => isOpen(method) || method.kind === "peap");

/** Windows fetches a certificate from Microsoft Entra for each connection. */
export const usesConditionalAccess: Condition = allOf(
  isUserTunnel,
  ({ profile }) => profile.DeviceCompliance?.Enabled === true,
);

/** A method of which nobody knows yet by what it signs in. */
function isOpen(method: ChecklistSituation["method"]): boolean {
  switch (method.kind) {
    case "none":
    case "unreadable":
    case "other":
      return true;
    case "peap":
      return method.inner === null || method.inner.kind === "other";
    default:
      return false;
  }
}

/** Whether an answer is one of some values; a question that is not answered may have any. */
function among<K extends "channel" | "gateway" | "join" | "helloTrust">(key: K) {
  return (...values: readonly NonNullable<Context[K]>[]): Condition =>
    ({ context }) => {
      const answer: Context[K] = context[key];
      return answer === undefined || values.includes(answer);
    };
}
