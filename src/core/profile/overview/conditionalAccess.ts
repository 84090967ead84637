import { at } from "../at.ts";
import { type Asked, type Draft, sentence } from "./draft.ts";
import { counted, joined, listed } from "../../phrases.ts";

const access = at.DeviceCompliance;
const sso = access.Sso;

/** What Microsoft Entra has to say before each connection. */
export function tellConditionalAccess(asked: Asked): readonly Draft[] {
  return [
    ...sentence("Conditional access", [access.Enabled], enabled(asked.value(access.Enabled))),
    ...sentence("Conditional access", [sso.Enabled, sso.Eku, sso.IssuerHash], singleSignOn(asked)),
  ];
}

function enabled(isOn: boolean | undefined): string | null {
  if (isOn === undefined) return null;
  return isOn
    ? "asks Microsoft Entra for a short-lived certificate before each connection"
    : "conditional access is switched off";
}

function singleSignOn(asked: Asked): string | null {
  const isOn = asked.value(sso.Enabled);
  const usages = asked.value(sso.Eku);
  const issuers = asked.value(sso.IssuerHash)?.length ?? 0;
  if (isOn === undefined && usages === undefined && issuers === 0) return null;
  const which = joined([
    usages !== undefined && `with ${listed(usages)}`,
    issuers > 0 && `from ${counted(issuers, "named issuer", "named issuers")}`,
  ]);
  const certificate = `another certificate${which === "" ? "" : ` (${which})`}`;
  if (isOn === true) return `Kerberos uses ${certificate}${issuers === 0 ? ", but no issuer is named" : ""}`;
  return `${certificate} for Kerberos is ${isOn === false ? "switched off" : "described, but not switched on"}`;
}
