import { domainOf, parentOf } from "./nameRules.ts";

/** Endings below which anyone can register a name, apart from those of two letters: the common ones of one label. */
const GENERIC_ENDINGS: ReadonlySet<string> = new Set(
  (
    "aero app arpa asia biz blog bot cat cloud club com company coop dev digital edu email finance global gov group " +
    "health info inc int international jobs life live ltd mil mobi museum name net network news online org page post " +
    "pro services shop site solutions store studio support systems team tech technology tel top travel today wiki " +
    "work works world xyz"
  ).split(" "),
);

/** Endings of countries that have two labels. */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gov|gob|gouv|go|govt|ltd|mil|ne|net|nhs|nic|or|org|plc|sch|school)\.[a-z]{2}$/;

/** Zones of large providers that hold sign-in, mail, updates or web traffic of everyone. */
const PROVIDER_ZONES: ReadonlySet<string> = new Set([
  "akamaized.net",
  "amazon.com",
  "amazonaws.com",
  "apple.com",
  "azure.com",
  "azure.net",
  "azureedge.net",
  "bing.com",
  "cloud.microsoft",
  "cloudflare.com",
  "cloudfront.net",
  "digicert.com",
  "github.com",
  "google.com",
  "googleapis.com",
  "gstatic.com",
  "icloud.com",
  "live.com",
  "microsoft.com",
  "microsoftonline.com",
  "msauth.net",
  "msftauth.net",
  "msftconnecttest.com",
  "msftncsi.com",
  "office.com",
  "office.net",
  "office365.com",
  "okta.com",
  "onmicrosoft.com",
  "outlook.com",
  "sharepoint.com",
  "windows.com",
  "windows.net",
  "windowsupdate.com",
  "zoom.us",
]);

/** What a zone is that belongs to everyone: an ending such as "com" or "co.uk", or a provider's; null for any other. */
export function publicZone(name: string): "ending" | "provider" | null {
  const domain = domainOf(name);
  if (PROVIDER_ZONES.has(domain)) return "provider";
  return isEnding(domain) ? "ending" : null;
}

/** True for a name of the form in which domains are registered: one label before an ending, whatever the ending. */
export function looksLikeDomain(name: string): boolean {
  const above = parentOf(domainOf(name));
  return above !== null && above !== "" && (!above.includes(".") || SECOND_LEVEL.test(above));
}

function isEnding(domain: string): boolean {
  return GENERIC_ENDINGS.has(domain) || /^[a-z]{2}$/.test(domain) || SECOND_LEVEL.test(domain);
}
