import { appTrigger } from "../../vocabulary/triggers.ts";
import { domainNameInformation } from "../../vocabulary/dns.ts";
import { at } from "../at.ts";
import { refTo } from "../ref.ts";
import { type Asked, type Draft, sentence } from "./draft.ts";
import { firstOf, joined, listed } from "../../phrases.ts";

const TOPIC = "Connection";
const trigger = refTo(appTrigger, at.AppTrigger.path);
const rule = refTo(domainNameInformation, at.DomainNameInformation.path);

/** When the connection starts, where it does not, and what people may do with it. */
export function tellConnection(asked: Asked): readonly Draft[] {
  return [
    ...sentence(TOPIC, [at.AlwaysOn, at.DeviceTunnel], start(asked)),
    ...sentence(TOPIC, [at.AlwaysOnActive], startingTick(asked)),
    ...sentence(TOPIC, [trigger.App.Id], appTriggers(asked)),
    ...sentence(TOPIC, [rule.AutoTrigger], nameTriggers(asked)),
    ...sentence(TOPIC, [at.TrustedNetworkDetection], trustedNetworks(asked)),
    ...sentence(TOPIC, [at.LockDown], lockDown(asked)),
    ...sentence(
      TOPIC,
      [at.DisableDisconnectButton, at.DisableAdvancedOptionsEditButton, at.RequireVpnClientAppUI],
      windows(asked),
    ),
    ...sentence(TOPIC, [at.EdpModeId], enterprise(asked)),
    ...sentence(TOPIC, [at.ProfileName], profileName(asked)),
  ];
}

function start(asked: Asked): string {
  const isDevice = asked.value(at.DeviceTunnel);
  if (isDevice === true) return deviceStart(asked);
  const kind = isDevice === false ? "user tunnel: " : "";
  if (asked.value(at.LockDown) === true && asked.isAbsent(at.AlwaysOn)) {
    return `${kind}connects automatically, as LockDown asks`;
  }
  const forDevice = asked.scope === "device" ? ". It is meant for the device itself, yet it is no device tunnel" : "";
  return kind + userStart(asked) + forDevice;
}

function deviceStart(asked: Asked): string {
  const kind = "device tunnel: the computer itself connects, before anyone signs in";
  if (asked.value(at.AlwaysOn) === true) return `${kind}, and automatically`;
  const state = asked.isAbsent(at.AlwaysOn) ? "is not configured" : "is not switched on";
  return `${kind}. Automatic connection ${state}, and sources disagree whether a device tunnel connects by itself then`;
}

function userStart(asked: Asked): string {
  const on = asked.value(at.AlwaysOn);
  const who = asked.scope === "allUsers" ? "any user of the device signs in" : "the user signs in";
  if (on === true) {
    return `connects automatically when ${who}, when the network changes and when the screen is switched on`;
  }
  if (on === undefined && !asked.isAbsent(at.AlwaysOn)) return "whether it connects automatically cannot be read";
  const reason = on === false ? "automatic connection is switched off" : "automatic connection is not configured";
  return `connects by hand: ${reason}`;
}

function startingTick(asked: Asked): string | null {
  const ticked = asked.value(at.AlwaysOnActive);
  if (ticked === undefined) return null;
  const state = ticked ? "is set" : "is not set";
  const doubt = "if Windows reads that setting in ProfileXML, which is not proven";
  return `the tick for automatic connection ${state} when the profile is created, ${doubt}`;
}

function appTriggers(asked: Asked): string | null {
  const apps = (asked.value(at.AppTrigger) ?? []).flatMap((row) => row.App?.Id ?? []);
  return apps.length === 0 ? null : `opening ${firstOf(apps, 2)} starts it`;
}

function nameTriggers(asked: Asked): string | null {
  const rows = asked.value(at.DomainNameInformation) ?? [];
  const names = rows.filter((row) => row.AutoTrigger === true).map((row) => row.DomainName ?? "a name");
  if (names.length > 0) return `asking for ${firstOf(names)} starts it, where the rule has DNS servers`;
  return rows.some((row) => row.AutoTrigger === false) ? "no name rule starts it: their triggers are off" : null;
}

function trustedNetworks(asked: Asked): string | null {
  const networks = asked.value(at.TrustedNetworkDetection);
  if (networks !== undefined) {
    return `stays out of the way on ${listed(networks)} (${networks.length === 1 ? "trusted network" : "trusted networks"})`;
  }
  if (!asked.isAbsent(at.TrustedNetworkDetection) || asked.value(at.AlwaysOn) !== true) return null;
  const instead = asked.isAbsent(at.DomainNameInformation)
    ? ""
    : "; a published tool reports that the names of name rules stand in for them";
  return `no trusted networks are named, so it may connect inside the office as well${instead}`;
}

function lockDown(asked: Asked): string | null {
  const on = asked.value(at.LockDown);
  if (on === undefined) return null;
  if (!on) return "LockDown is off: the device may use the network without the VPN";
  return "LockDown: network traffic passes only through this VPN, which is always on and cannot be ended";
}

function windows(asked: Asked): string {
  return joined([
    seen(
      asked.value(at.DisableDisconnectButton),
      "Settings hides the Disconnect button",
      "Settings shows the Disconnect button",
    ),
    seen(
      asked.value(at.DisableAdvancedOptionsEditButton),
      "the advanced options are locked",
      "the advanced options may be edited",
    ),
    seen(
      asked.value(at.RequireVpnClientAppUI),
      "the window of the VPN app is required",
      "no window of a VPN app is required",
    ),
  ]);
}

function seen(value: boolean | undefined, on: string, off: string): string | null {
  return value === undefined ? null : value ? on : off;
}

function enterprise(asked: Asked): string | null {
  const id = asked.value(at.EdpModeId);
  return id === undefined
    ? null
    : `apps that Windows Information Protection protects for ${id} start it and may use it`;
}

function profileName(asked: Asked): string | null {
  const inside = asked.value(at.ProfileName);
  if (inside === undefined) return null;
  return inside === asked.name
    ? `the XML carries its name, ${inside}`
    : `the XML names it ${inside}; it is delivered as ${asked.name}, and that name counts`;
}
