import { type IpPrefix, parsePrefix } from "../../ip/prefix.ts";
import { jsonObjects } from "./jsonObjects.ts";

/** One endpoint set of the web service endpoints.office.com. */
export interface EndpointSet {
  readonly id: string;
  /** "Exchange", "SharePoint", "Skype" or "Common". */
  readonly serviceArea: string;
  /** What the service calls its area: "Exchange Online"; the area itself when it has no other name. */
  readonly serviceAreaTitle: string;
  /** "Optimize", "Allow" or "Default". */
  readonly category: string;
  /** Whether Microsoft 365 needs it; the others serve single features. */
  readonly required: boolean;
  readonly networks: readonly IpPrefix[];
  /** Networks as written that are none. */
  readonly refused: readonly string[];
}

/** The endpoint sets of a list of Microsoft 365 endpoints (JSON), or null when the text is none. */
export function microsoft365Endpoints(text: string): readonly EndpointSet[] | null {
  if (!text.includes('"serviceArea"')) return null;
  const objects = jsonObjects(text)?.filter((object) => typeof object["serviceArea"] === "string") ?? [];
  return objects.length > 0 ? objects.map(setOf) : null;
}

function setOf(object: Readonly<Record<string, unknown>>): EndpointSet {
  const written = wordsIn(object["ips"]);
  const networks = written.map((word) =>
    parsePrefix(word.includes("/") ? word : `${word}/${word.includes(":") ? 128 : 32}`),
  );
  return {
    id: textOf(object["id"]),
    serviceArea: textOf(object["serviceArea"]),
    serviceAreaTitle: textOf(object["serviceAreaDisplayName"]) || textOf(object["serviceArea"]),
    category: textOf(object["category"]) || "Default",
    required: object["required"] === true,
    networks: networks.filter((network) => network !== null),
    refused: written.filter((_, index) => networks[index] === null),
  };
}

/** A list, also when PowerShell made one text of it. */
function wordsIn(value: unknown): readonly string[] {
  const text = Array.isArray(value) ? value.filter((one) => typeof one === "string").join(" ") : textOf(value);
  return text.split(/[\s,]+/).filter((word) => word !== "");
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
