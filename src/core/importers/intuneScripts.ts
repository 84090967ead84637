import { encodeBase64 } from "../bytes/base64.ts";
import { asciiJson } from "../formats/asciiJson.ts";
import { binaryOf } from "../formats/graphBinary.ts";
import { type JsonObject, isJsonObject, namesOf, odataType, propertyOf, textAt } from "../formats/graphObject.ts";
import { parseJson } from "../formats/json.ts";
import { encodeText, UTF_8 } from "../xml/encoding.ts";
import { type Importer, NOTHING, type Unwrapped } from "./importer.ts";
import { note, only, refused } from "./remarks.ts";
import { joined } from "./joined.ts";
import { sourceOfBytes } from "./source.ts";

/** Properties of Graph that hold a script; the one that installs first. */
const CONTENTS = ["remediationScriptContent", "scriptContent", "detectionScriptContent"] as const;
type Content = (typeof CONTENTS)[number];

const FILE_NAMES: Readonly<Record<Content, string>> = {
  remediationScriptContent: "remediation.ps1",
  scriptContent: "script.ps1",
  detectionScriptContent: "detection.ps1",
};

const START = /^\s*[[{]/;
const PROPERTY = /"(?:detection|remediation)?ScriptContent"\s*:/i;
/** What a script needs to hold a profile, in the open or not. */
const PROFILE = /VPNProfile|FromBase64String/i;
/** Objects that lie deeper hold no script in anything that Graph answers. */
const DEEPEST = 32;

const SCRIPT = encodeBase64(encodeText("<VPNProfile/>", UTF_8).bytes);
const DETECTION = encodeBase64(encodeText("exit 1", UTF_8).bytes);

/** Scripts of Intune as Graph hands them out: platform scripts, remediations, detection rules of Win32 apps. */
export const intuneScripts: Importer = {
  id: "intuneScripts",
  title: "Intune scripts as JSON",
  summary: "Platform scripts and remediations of Intune as JSON from Microsoft Graph; the scripts in them are opened.",
  examples: [
    {
      title: "a remediation whose detection script holds no profile",
      source: asciiJson({
        "@odata.type": odataType("deviceHealthScript"),
        detectionScriptContent: DETECTION,
        remediationScriptContent: SCRIPT,
      }),
      finds: [{ kind: "profile", text: "<VPNProfile/>" }],
      remarks: [/detection script holds no profile/],
    },
    {
      title: "a list of platform scripts, one of which came without its content",
      source: asciiJson({ value: [{ scriptContent: null }, { fileName: "vpn.ps1", scriptContent: SCRIPT }] }),
      finds: [{ kind: "profile", text: "<VPNProfile/>" }],
      remarks: [/without its content/],
    },
    {
      title: "a script as PowerShell prints it, with the content as numbers",
      source: asciiJson({ ScriptContent: [...encodeText("<VPNProfile/>", UTF_8).bytes] }),
      finds: [{ kind: "profile" }],
    },
  ],
  recognises: ({ text }) => START.test(text) && PROPERTY.test(text),
  read({ text }) {
    const json = parseJson(text);
    if (json.ok) return joined(objectsIn(json.value).flatMap(scriptsOf));
    const { line, message } = json.error;
    return refused(message, `line ${line}`);
  },
};

interface Found {
  readonly path: string;
  readonly object: JsonObject;
}

/** The objects of a JSON value in their order; what the SDK wraps counts as part of the object around it. */
function objectsIn(value: unknown): readonly Found[] {
  const found: Found[] = [];
  const waiting: Node[] = [{ path: "", value, depth: 0 }];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isJsonObject(node.value)) found.push({ path: node.path, object: node.value });
    if (node.depth < DEEPEST) for (const inner of nodesIn(node).reverse()) waiting.push(inner);
  }
  return found;
}

interface Node {
  readonly path: string;
  readonly value: unknown;
  readonly depth: number;
}

function nodesIn({ path, value, depth }: Node): Node[] {
  if (Array.isArray(value))
    return value.map((inner: unknown, index) => ({ path: `${path}[${index}]`, value: inner, depth: depth + 1 }));
  if (!isJsonObject(value)) return [];
  return Object.entries(value)
    .filter(([name]) => !/^additionalProperties$/i.test(name))
    .map(([name, inner]) => ({ path: path === "" ? name : `${path}.${name}`, value: inner, depth: depth + 1 }));
}

function scriptsOf({ path, object }: Found): readonly Unwrapped[] {
  const names = new Set(namesOf(object));
  return CONTENTS.filter((content) => names.has(content)).map((content) =>
    scriptOf(object, content, path === "" ? content : `${path}.${content}`),
  );
}

function scriptOf(object: JsonObject, content: Content, where: string): Unwrapped {
  const value = propertyOf(object, content) ?? "";
  if (value === "") return refused("The script came without its content: ask Graph for it by its id.", where);
  const bytes = binaryOf(value);
  if (bytes === null) return refused("The content of the script is no Base64.", where);
  const name = content === "scriptContent" ? textAt(object, "fileName") : null;
  const source = sourceOfBytes(name ?? FILE_NAMES[content], bytes);
  if (content === "detectionScriptContent" && !PROFILE.test(source.text))
    return only(note("The detection script holds no profile.", where));
  return { ...NOTHING, parts: [{ source, where, how: typeof value === "string" ? "Base64" : "bytes as numbers" }] };
}
