import type { Plugin } from "vite";
import { metaPolicy } from "../policy.mjs";

/** Must stay first: browsers look for the character set in the first 1024 bytes only. */
const CHARSET = '<meta charset="utf-8" />';

/**
 * Writes the policy into the built page, above all that it governs, for servers that send no headers. At build only: the
 * development server lives from inline scripts and a socket.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        if (!html.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET} to put the policy after.`);
        const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`;
        return html.replace(CHARSET, `${CHARSET}\n    ${policy}`);
      },
    },
  };
}
