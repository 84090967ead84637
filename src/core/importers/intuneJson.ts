import { encodeBase64 } from "../bytes/base64.ts";
import { asciiJson } from "../formats/asciiJson.ts";
import {
  type JsonObject,
  isJsonObject,
  namesOf,
  odataType,
  propertyOf,
  textAt,
  typeOf,
} from "../formats/graphObject.ts";
import { GRAPH_VPN } from "../formats/graphVpn.ts";
import { parseJson } from "../formats/json.ts";
import { encodeText, UTF_8 } from "../xml/encoding.ts";
import { type Importer, NOTHING, type Part, type Unwrapped } from "./importer.ts";
import { refused } from "./remarks.ts";
import { unwrapCustomPolicy, unwrapLoneSettings } from "./intune/omaSettings.ts";
import { otherPolicyRemarks } from "./intune/otherPolicies.ts";
import { type Placed, isVpnWithoutType, policiesIn } from "./intune/policiesIn.ts";
import { shortened } from "./intune/shortened.ts";
import { sourceOfText } from "./source.ts";
import { joined } from "./joined.ts";

const START = /^\s*[[{]/;
const SETTINGS = /"omaSettings"|"omaUri"|windows10VpnConfiguration/i;
const OTHER_POLICY = /microsoft\.graph\.\w+|"settingDefinitionId"|#Edm\.String/i;
const SCRIPT = /"(?:detection|remediation)?ScriptContent"\s*:/i;

const XML = "<VPNProfile/>";
const BASE64 = encodeBase64(encodeText(XML, UTF_8).bytes);
const USER_URI = "./User/Vendor/MSFT/VPNv2/Contoso%20VPN/ProfileXML";
const DEVICE_URI = "./Device/Vendor/MSFT/VPNv2/Device%20tunnel/ProfileXML";
const ENCRYPTED = { isEncrypted: true, secretReferenceValueId: "5b0e1dba", value: "****" };

/** Policies of Intune as JSON: from Graph, its SDK for PowerShell, or tools that back tenants up. */
export const intuneJson: Importer = {
  id: "intuneJson",
  title: "Intune policies as JSON",
  summary:
    "Custom policies of Intune as JSON, from Microsoft Graph, PowerShell or backup tools, one or many in a file.",
  examples: [
    {
      title: "XML for a user and plain text for the device",
      source: policyOf(
        { "@odata.type": odataType("omaSettingStringXml"), omaUri: USER_URI, value: BASE64 },
        {
          "@odata.type": odataType("omaSettingString"),
          omaUri: DEVICE_URI,
          value: "<VPNProfile><DeviceTunnel>true</DeviceTunnel></VPNProfile>",
        },
      ),
      finds: [
        { kind: "profile", name: "Contoso VPN", scope: "user", text: XML },
        { kind: "profile", name: "Device tunnel", scope: "device" },
      ],
    },
    {
      title: "XML in UTF-16",
      source: policyOf({
        "@odata.type": odataType("omaSettingStringXml"),
        omaUri: USER_URI,
        value: encodeBase64(encodeText(XML, { name: "utf-16le", bom: true }).bytes),
      }),
      finds: [{ kind: "profile", text: XML }],
    },
    {
      title: "what the SDK for PowerShell prints, with the bytes as numbers",
      source: JSON.stringify({
        DisplayName: "VPN",
        AdditionalProperties: {
          "@odata.type": odataType("windows10CustomConfiguration"),
          omaSettings: [{ OmaUri: USER_URI, AdditionalProperties: { value: [...encodeText(XML, UTF_8).bytes] } }],
        },
      }),
      finds: [{ kind: "profile", name: "Contoso VPN", scope: "user", text: XML }],
    },
    {
      title: "types without the number sign, in a list, beside another policy",
      source: JSON.stringify({
        value: [
          { "@odata.type": "microsoft.graph.windows10GeneralConfiguration", displayName: "Restrictions" },
          {
            "@odata.type": "microsoft.graph.windows10CustomConfiguration",
            omaSettings: [{ omaUri: USER_URI, value: XML }],
          },
        ],
      }),
      finds: [{ kind: "profile", text: XML }],
      remarks: [/^Restrictions: a policy of the type windows10GeneralConfiguration/],
    },
    {
      title: "a setting that is no VPN's",
      source: policyOf(
        { displayName: "Camera", omaUri: "./Device/Vendor/MSFT/Policy/Config/Camera/AllowCamera", value: 0 },
        { omaUri: USER_URI, value: BASE64 },
      ),
      finds: [{ kind: "profile", text: XML }],
      remarks: [/^No VPN setting, and left out: Camera/],
    },
    {
      title: "node by node",
      source: policyOf(
        { omaUri: "./Device/Vendor/MSFT/VPNv2/Contoso/AlwaysOn", value: true },
        { omaUri: "./Device/Vendor/MSFT/VPNv2/Contoso/NativeProfile/Servers", value: "vpn.contoso.com" },
      ),
      finds: [{ kind: "profile", name: "Contoso", scope: "allUsers" }],
    },
    {
      title: "settings without their policy",
      source: JSON.stringify([
        { omaUri: "./User/Vendor/MSFT/VPNv2/Contoso/AlwaysOn", value: "true" },
        { omaUri: "./User/Vendor/MSFT/VPNv2/Contoso/NativeProfile/Servers", value: "vpn.contoso.com" },
      ]),
      finds: [{ kind: "profile", name: "Contoso", scope: "user" }],
    },
    {
      title: "an encrypted value",
      source: policyOf({ displayName: "User tunnel", omaUri: USER_URI, ...ENCRYPTED }),
      finds: [],
      remarks: [/^Intune keeps the value of User tunnel encrypted.*getOmaSettingPlainTextValue/],
    },
    {
      title: "the answer with the plain text of an encrypted value",
      source: JSON.stringify({ "@odata.context": "https://graph.microsoft.com/beta/$metadata#Edm.String", value: XML }),
      finds: [{ kind: "profile", text: XML }],
    },
    {
      title: "cut short by PowerShell",
      source: policyOf("@{omaUri=./User/Vendor/MSFT/VPNv2/A/ProfileXML; value=System.Byte[]}"),
      finds: [],
      remarks: [/ConvertTo-Json needs -Depth/],
    },
    {
      title: "cut off",
      source: `{\n  "omaSettings": [\n    { "omaUri": "${USER_URI}", "value": "PFZQ`,
      finds: [],
      remarks: [/cut off inside this string/],
    },
    {
      title: "with a comma too many",
      source: `{ "omaSettings": [ { "omaUri": "${USER_URI}" }, ] }`,
      finds: [],
      remarks: [/A comma stands before the \]/],
    },
    {
      title: "a policy of the settings catalog",
      source: JSON.stringify({ name: "Baseline", technologies: "mdm", settings: [{ settingDefinitionId: "x" }] }),
      finds: [],
      remarks: [/settings catalog, which has no ProfileXML/],
    },
    {
      title: "a VPN policy for another system",
      source: JSON.stringify({ "@odata.type": odataType("iosVpnConfiguration"), displayName: "Phones" }),
      finds: [],
      remarks: [/^Phones: .* for another system/],
    },
  ],
  recognises: ({ text }) =>
    START.test(text) && (SETTINGS.test(text) || (OTHER_POLICY.test(text) && !SCRIPT.test(text))),
  read({ text }) {
    const json = parseJson(text);
    if (!json.ok) return refused(json.error.message, `line ${json.error.line}, column ${json.error.column}`);
    const plain = plainTextIn(json.value);
    return plain === null ? shortened(unwrap(policiesIn(json.value))) : { ...NOTHING, parts: [plain] };
  },
};

function unwrap(policies: readonly Placed[]): Unwrapped {
  if (policies.length === 0) return refused("There is no policy in it.");
  const rest = policies.filter((policy) => !isCustom(policy) && !isLoneSetting(policy));
  const others = rest.filter((policy) => !isForAnother(policy));
  const remarks = otherPolicyRemarks(others, others.length === policies.length ? "refused" : "note");
  return joined([
    ...policies.filter(isCustom).map(unwrapCustomPolicy),
    unwrapLoneSettings(policies.filter(isLoneSetting)),
    { ...NOTHING, parts: rest.filter(isForAnother).map(partOf), remarks },
  ]);
}

function isCustom({ object }: Placed): boolean {
  return propertyOf(object, "omaSettings") !== undefined;
}

function isLoneSetting(policy: Placed): boolean {
  return !isCustom(policy) && propertyOf(policy.object, "omaUri") !== undefined;
}

/** VPN policies and scripts have importers of their own. */
function isForAnother({ object }: Placed): boolean {
  const isVpn = typeOf(object)?.toLowerCase() === GRAPH_VPN.toLowerCase() || isVpnWithoutType(object);
  return isVpn || namesOf(object).some((name) => /ScriptContent$/i.test(name));
}

function partOf({ object, where }: Placed): Part {
  return { source: sourceOfText(null, JSON.stringify(object)), where, how: "a policy" };
}

/** What getOmaSettingPlainTextValue answers. */
function plainTextIn(value: unknown): Part | null {
  if (!isJsonObject(value) || !/#Edm\.String$/.test(textAt(value, "@odata.context") ?? "")) return null;
  const text = textAt(value, "value");
  return text === null ? null : { source: sourceOfText(null, text), where: "value", how: "a value" };
}

function policyOf(...omaSettings: readonly (JsonObject | string)[]): string {
  return asciiJson({ "@odata.type": odataType("windows10CustomConfiguration"), displayName: "VPN", omaSettings });
}
