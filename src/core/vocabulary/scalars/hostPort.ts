import { parseIp } from "../../ip/address.ts";
import { type Result, fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";
import { isHost } from "./host.ts";

const HIGHEST_PORT = 65_535;

/** One proxy as `host` or `host:port`, without a scheme; an IPv6 address stands in brackets when a port follows. */
export const hostPort: Scalar<string> = {
  codec: canonicalText(decode),
  says: "host name or address, optionally with a colon and a port",
  control: "text",
  clean,
};

function decode(text: string): Result<string, string> {
  const written = text.trim();
  if (/[,;]/.test(written)) return fail("One proxy is expected: Windows takes a single one here.");
  if (written.includes("://")) return fail("A host and a port are expected, without http:// before them.");
  const { host, port } = splitHost(written);
  if (!isHost(host)) return fail("A host name or address is expected, optionally with a port: proxy.contoso.com:8080.");
  return isPort(port) ? succeed(written) : fail(`A port from 1 to ${HIGHEST_PORT} is expected after the colon.`);
}

function splitHost(written: string): { readonly host: string; readonly port: string | undefined } {
  if (parseIp(written) !== null) return { host: written, port: undefined };
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(.*))?$/.exec(written) ?? [];
  return { host: bracketed ?? plain ?? "", port };
}

function isPort(port: string | undefined): boolean {
  return port === undefined || (/^[1-9]\d{0,4}$/.test(port) && Number(port) <= HIGHEST_PORT);
}

function clean(pasted: string) {
  const visible = removeHiddenCharacters(pasted);
  const text = visible.text.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/\/.*$/, "");
  return text === visible.text ? visible : { text, note: "Kept host and port only, without scheme and path." };
}
