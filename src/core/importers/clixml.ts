import { parseClixml } from "../formats/clixml.ts";
import type { Importer } from "./importer.ts";
import { refused } from "./remarks.ts";
import { unwrapEach } from "./joined.ts";
import { MOST_FINDS } from "./limits.ts";
import { unwrapObject } from "./windows/unwrapObject.ts";

const OBJECTS = '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">';
const EAP = '&lt;EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"&gt;&lt;/EapHostConfig&gt;';

/** What Export-Clixml writes: VPN connections, instances of MDM_VPNv2_01, or XML documents. */
export const clixml: Importer = {
  id: "clixml",
  title: "objects saved with Export-Clixml",
  summary: "Get-VpnConnection, MDM_VPNv2_01 or an EAP configuration, saved with Export-Clixml.",
  examples: [
    {
      title: "a connection with its EAP configuration",
      source: `${OBJECTS}<Obj RefId="0"><TN RefId="0"><T>VpnConnection</T></TN><Props><S N="Name">Contoso VPN</S>
<S N="ServerAddress">vpn.contoso.com</S><B N="AllUserConnection">false</B><B N="SplitTunneling">true</B>
<S N="TunnelType">Ikev2</S><Obj N="AuthenticationMethod" RefId="1"><LST><S>Eap</S></LST></Obj>
<XD N="EapConfigXmlStream">${EAP}</XD></Props></Obj></Objs>`,
      finds: [{ kind: "profile", name: "Contoso VPN", scope: "user" }],
      remarks: [/report no traffic filters/],
    },
    {
      title: "an instance of MDM_VPNv2_01",
      source: `${OBJECTS}<Obj RefId="0"><Props><S N="InstanceID">Contoso%20VPN</S><S N="ParentID">./Vendor/MSFT/VPNv2</S>
<S N="ProfileXML">&lt;VPNProfile&gt;&lt;AlwaysOn&gt;true&lt;/AlwaysOn&gt;&lt;/VPNProfile&gt;</S></Props></Obj></Objs>`,
      finds: [{ kind: "profile", name: "Contoso VPN", text: "<VPNProfile><AlwaysOn>true</AlwaysOn></VPNProfile>" }],
    },
    { title: "an XML document", source: `${OBJECTS}<XD>${EAP}</XD></Objs>`, finds: [{ kind: "profile" }] },
    {
      title: "other objects",
      source: `${OBJECTS}<Obj RefId="0"><Props><S N="Status">Running</S></Props></Obj></Objs>`,
      finds: [],
      remarks: [/holds no VPN connection/],
    },
  ],
  recognises: ({ text }) => /^\s*<Objs[\s>]/.test(text.slice(0, 1000)),
  read({ text }) {
    const values = parseClixml(text, MOST_FINDS + 1);
    if (!values.ok) return refused(values.error);
    return unwrapEach(values.value, (value, at) => unwrapObject(value, `object ${at + 1}`, "a property"));
  },
};
