import { exceptInDeviceTunnel, onlyInScope, onlyWith } from "./applicability.ts";
import { boolean } from "./scalars/boolean.ts";
import { enterpriseId } from "./scalars/enterpriseId.ts";
import { numericFlag } from "./scalars/numericFlag.ts";
import { profileName } from "./scalars/profileName.ts";
import { type Children, leaf } from "./spec.ts";

/** What the connection is called, when it connects, and what people may do with it. */
export const connection = {
  ProfileName: leaf(profileName, {
    title: "Connection name",
    does: "Names the connection inside the XML.",
    unset:
      "The connection is named by the way it is delivered: the last part of the OMA-URI, or the instance name in " +
      "a script.",
    misses:
      "The name used for delivery decides. A different name here changes nothing and confuses tools that compare " +
      "profiles.",
    order: [10, 1],
    since: "1607",
    csp: null,
    example: "Contoso VPN",
  }),
  EdpModeId: leaf(enterpriseId, {
    title: "Enterprise ID",
    does: "Ties the profile to Windows Information Protection: protected apps start the connection and may use it.",
    unset: "The connection has nothing to do with Windows Information Protection.",
    misses:
      "Microsoft announced the end of Windows Information Protection in July 2022. Only one profile on a device " +
      "should have an ID.",
    order: [20, 2],
    csp: "EdpModeId",
    example: "corp.contoso.com",
  }),
  RememberCredentials: leaf(boolean, {
    title: "Remember credentials",
    does: "Keeps the user name and password after the first successful sign-in, where the method uses them.",
    unset: "Nothing is kept, and a password method asks each time.",
    misses:
      "It helps password methods only. Written with a capital letter (True), it has left profiles half configured.",
    order: [30, 3],
    csp: "RememberCredentials",
    default: "false",
    example: "true",
    disputed:
      "Microsoft's tutorial sets it for a certificate profile too; field experience is that it is of no use there.",
    applies: exceptInDeviceTunnel("A device tunnel signs in without a user, so there are no credentials to remember."),
  }),
  AlwaysOn: leaf(boolean, {
    title: "Connect automatically",
    does: "Connects at sign-in, when the network changes and when the screen is switched on.",
    unset: "People connect by hand, unless a device tunnel, an app or a name starts the connection.",
    misses:
      "Only one profile of a device is the active one and connects. When somebody unticks it, Windows remembers that " +
      "by profile name, and a redeployed profile of that name stays off.",
    order: [40, 4],
    csp: "AlwaysOn",
    default: "false",
    example: "true",
    disputed:
      "The CSP says a device tunnel is always on without it; Microsoft's device tunnel sample says it must be true.",
  }),
  AlwaysOnActive: leaf(numericFlag, {
    title: "Tick “Connect automatically” at creation",
    does: "Sets whether the tick for automatic connection is there when the profile is created.",
    unset: "The tick is there when automatic connection is on.",
    misses: "It acts once, at creation. It does not bring back the tick that somebody has removed since.",
    order: [50, null],
    csp: "AlwaysOnActive",
    default: "1",
    example: "1",
    disputed: "It is documented as a CSP node. That Windows also reads it inside ProfileXML is not proven.",
    applies: onlyWith(
      "AlwaysOn",
      [true],
      "It says how automatic connection starts out, and automatic connection is not on.",
    ),
  }),
  DeviceTunnel: leaf(boolean, {
    title: "Device tunnel",
    does: "Makes this the tunnel of the computer itself, which connects before anyone signs in.",
    unset: "The profile is a user tunnel and connects after sign-in.",
    misses:
      "A device tunnel takes IKEv2, split tunnel and a machine certificate, and a device has only one. " +
      "The old one has to be deleted before another is added.",
    order: [60, 10],
    since: "1709",
    scope: "device",
    csp: "DeviceTunnel",
    default: "false",
    example: "true",
    disputed:
      "Microsoft's device tunnel page asks for domain-joined Enterprise or Education; the CSP lists Pro too, and " +
      "Intune's page speaks of Entra-joined devices.",
    applies: onlyInScope("device", "Windows takes a device tunnel only in a profile installed for the device."),
  }),
  LockDown: leaf(boolean, {
    title: "LockDown",
    does: "Allows network traffic only through this VPN. The connection is always on and cannot be ended.",
    unset: "The device uses any network, with or without the VPN.",
    misses:
      "When the VPN fails there is no network at all, in the office and behind hotel sign-in pages too, " +
      "and taking the profile away needs MDM or a script that runs as SYSTEM.",
    order: [70, 9],
    scope: "device",
    csp: "LockDown",
    default: "false",
    example: "true",
    disputed: "The schema still holds it, but Microsoft's CSP lists since 2023 leave the node out.",
    applies: onlyInScope(
      "device",
      "LockDown governs the whole device, so Windows takes it only in a profile installed for it.",
    ),
  }),
  DisableAdvancedOptionsEditButton: leaf(boolean, {
    title: "Lock advanced options",
    does: "Takes away the Edit button on the connection's page in Settings.",
    unset: "People may open and edit the advanced options.",
    misses: "It hides a button in Settings only. Administrators still change the connection with PowerShell.",
    order: [100, 7],
    since: "11 22H2",
    csp: "DisableAdvancedOptionsEditButton",
    default: "false",
    example: "true",
    disputed: "Microsoft lists it from Windows 11 21H2; field reports say that it works from 22H2.",
  }),
  DisableDisconnectButton: leaf(boolean, {
    title: "Hide the Disconnect button",
    does: "Takes away the Disconnect button, so that people do not end the connection in Settings.",
    unset: "The Disconnect button is shown while the connection is up.",
    misses: "It is no protection against people who know the command line, and no replacement for LockDown.",
    order: [110, 8],
    since: "11 22H2",
    csp: "DisableDisconnectButton",
    default: "false",
    example: "true",
    disputed: "Microsoft's list starts at Windows 11 21H2; others found the button hidden only from 22H2.",
  }),
  ByPassForLocal: leaf(boolean, {
    title: "Local traffic beside the VPN",
    does: "Lets traffic to the local subnet, to a printer say, go beside the VPN.",
    unset: "Local traffic follows the routes of the connection.",
    misses:
      "It is about network traffic. A proxy's “bypass for local addresses” is another thing, which ProfileXML lacks.",
    order: [112, 12],
    csp: "ByPassForLocal",
    default: "false",
    example: "true",
    disputed: "It was documented as reserved until 2023; later pages describe a working setting.",
  }),
  RequireVpnClientAppUI: leaf(boolean, {
    title: "Require the VPN app's own window",
    does: "Says that the connection needs the window of the app that created it.",
    unset: "Windows shows its own VPN pages for the connection.",
    misses:
      "It is meant for profiles that an app creates through the Windows programming interface, not for deployed ones.",
    order: [114, 13],
    since: "11 21H2",
    scope: "user",
    csp: "RequireVpnClientAppUI",
    example: "false",
    applies: onlyInScope("user", "Windows knows this setting only in a profile installed for a user."),
  }),
  RegisterDNS: leaf(boolean, {
    title: "Register in DNS",
    does: "Registers the address of the VPN interface in the organisation's DNS.",
    unset: "Internal DNS does not learn the tunnel address from Windows.",
    misses:
      "Where a device has a user and a device tunnel, switch it on for one of them only, or the record flips " +
      "between two addresses.",
    order: [180, 11],
    since: "1709",
    csp: "RegisterDNS",
    default: "false",
    example: "true",
  }),
} satisfies Children;
