/** What a profile needs to connect at all, whoever signs in. */
import { at } from "../../profile/at.ts";
import { ask, set } from "../../profile/changes.ts";
import { read } from "../../profile/read.ts";
import type { StepMaker } from "../inTurn.ts";
import { change, isOpen } from "./change.ts";

const { Servers, NativeProtocolType, RoutingPolicyType } = at.NativeProfile;

/** The same question as in a new profile. */
const SERVER_QUESTION = "Public name of the VPN server";

/** The built-in client connects, and no app. */
export const builtInClient: StepMaker = (document) =>
  read(document, at.PluginProfile).present
    ? [
        change(
          "Take the VPN app out of the profile, with its servers, its configuration and the comments in it.",
          "A profile uses either the client of Windows or an app, and an app decides itself how users sign in.",
          set(at.PluginProfile, undefined),
        ),
      ]
    : [];

/** There is a server, or a question for one. */
export function server(question = SERVER_QUESTION): StepMaker {
  return (document) =>
    isOpen(document, Servers)
      ? [change("Ask for the VPN server.", "Only you know its public name.", ask(Servers, question))]
      : [];
}

/** A protocol is chosen; the one that stands there stays. */
export const someProtocol: StepMaker = (document) =>
  isOpen(document, NativeProtocolType)
    ? [
        change(
          "Connect over IKEv2.",
          "Windows asks for a protocol, and IKEv2 reconnects by itself when the network changes.",
          set(NativeProtocolType, "IKEv2"),
        ),
      ]
    : [];

/** It connects by itself, unless the profile says otherwise. */
export const byItself: StepMaker = (document) =>
  isOpen(document, at.AlwaysOn)
    ? [
        change(
          "Connect by itself.",
          "That is what Always On means; without the setting, people connect by hand.",
          set(at.AlwaysOn, true),
        ),
      ]
    : [];

/** It is decided what goes through the tunnel; what stands there stays, and LockDown lets nothing past it anyway. */
export const someRouting: StepMaker = (document) =>
  isOpen(document, RoutingPolicyType) && read(document, at.LockDown).value !== true
    ? splitTunnel("The profile leaves it open, and what Windows does then is not certain.")(document)
    : [];

/** Nothing but IKEv2 will do. */
export function onlyIkev2(because: string): StepMaker {
  return (document) =>
    read(document, NativeProtocolType).value === "IKEv2"
      ? []
      : [change("Connect over IKEv2.", because, set(NativeProtocolType, "IKEv2"))];
}

/** Only what the routes name goes through the tunnel. */
export function splitTunnel(because: string): StepMaker {
  return (document) =>
    read(document, RoutingPolicyType).value === "SplitTunnel"
      ? []
      : [change("Send only what the routes name through the tunnel.", because, set(RoutingPolicyType, "SplitTunnel"))];
}
