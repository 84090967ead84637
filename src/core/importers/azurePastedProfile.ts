import type { Importer } from "./importer.ts";
import { note } from "./remarks.ts";

const PASTED = `<VPNProfile><PluginProfile><CustomConfiguration>
<azvpnprofile><cert i:nil="true"/></azvpnprofile>
</CustomConfiguration></PluginProfile></VPNProfile>`;

/** A ProfileXML into which the inner part of azurevpnconfig.xml was pasted, as Microsoft's page says to do. */
export const azurePastedProfile: Importer = {
  id: "azurePastedProfile",
  title: "ProfileXML with a pasted Azure configuration",
  summary: "ProfileXML whose Azure VPN configuration lost the declaration of a prefix when it was pasted.",
  examples: [
    {
      title: "i:nil without its declaration",
      source: PASTED,
      finds: [{ kind: "profile", text: PASTED }],
      remarks: [/xmlns:i=/],
    },
  ],
  recognises: ({ text }) => /^\s*<VPNProfile[\s>]/.test(text) && text.includes(" i:nil=") && !text.includes("xmlns:i="),
  read: (source) => ({
    parts: [],
    finds: [{ kind: "profile", name: null, scope: null, source, isVerbatim: true }],
    remarks: [note(REASON)],
  }),
};

const REASON =
  'The XML is broken, because i:nil needs the declaration xmlns:i="http://www.w3.org/2001/XMLSchema-instance" that stood ' +
  "in azurevpnconfig.xml. Opening azurevpnconfig.xml itself gives a profile that is whole.";
