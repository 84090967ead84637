import { at } from "../at.ts";
import { type Asked, type Draft, sentence } from "./draft.ts";
import { joined } from "../../phrases.ts";

/** Which web proxy is used while connected. */
export function tellProxy(asked: Asked): readonly Draft[] {
  const {
    Manual: { Server: server },
    AutoConfigUrl: script,
  } = at.Proxy;
  return sentence("Proxy", [server, script], words(asked, asked.value(server), asked.value(script)));
}

function words(asked: Asked, server: string | undefined, script: string | undefined): string | null {
  if (server === undefined && script === undefined) return null;
  const isSplit = asked.value(at.NativeProfile.RoutingPolicyType) === "SplitTunnel";
  return joined(
    [
      server !== undefined && `web traffic goes to the proxy ${server}`,
      script !== undefined && server === undefined && `the script ${script} chooses the web proxy`,
      script !== undefined && server !== undefined && `tests show that Windows then ignores the script ${script}`,
      isSplit && "Windows uses a connection's proxy in a force tunnel only, and this one is a split tunnel",
    ],
    "; ",
  );
}
