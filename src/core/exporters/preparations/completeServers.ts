import { escapeText } from "../../xml/escape.ts";
import { replaceContent } from "../../xml/edit.ts";
import { textOf } from "../../xml/place.ts";
import { elementsAt } from "../elementsAt.ts";
import type { Preparation } from "./preparation.ts";

/** Writes each server as `host;host`, as Windows returns it. */
export const completeServers: Preparation = (document) => {
  const edits = elementsAt(document, "NativeProfile", "Servers").flatMap((place) => {
    const servers = textOf(place)
      .split(",")
      .map((server) => server.trim());
    if (servers.every((server) => server === "" || server.includes(";"))) return [];
    return replaceContent(document, place, escapeText(servers.map(withFriendlyName).join(",")));
  });
  return { edits, changes: edits.length === 0 ? [] : ["Each server is followed by its name, as in host;host."] };
};

function withFriendlyName(server: string): string {
  return server === "" || server.includes(";") ? server : `${server};${server}`;
}
