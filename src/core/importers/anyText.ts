import { encodeBase64 } from "../bytes/base64.ts";
import { encodeText } from "../xml/encoding.ts";
import type { Importer, Part, Remark, Unwrapped } from "./importer.ts";
import { note, refusal } from "./remarks.ts";
import { sourceOfText } from "./source.ts";
import { type Cut, cutProfiles } from "./text/cutProfiles.ts";
import { embeddedForms } from "./text/embeddedForms.ts";
import { fillTemplate } from "./text/fillTemplate.ts";
import { isCode } from "./text/isCode.ts";
import { linePlaces } from "./text/linePlaces.ts";
import { templateString } from "./text/templateString.ts";
import { withoutPrefixes } from "./text/withoutPrefixes.ts";

const LONGEST_MARK = 300;

const COMMAND = encodeBase64(
  encodeText("$ProfileName = 'Branch'\n$Xml = '<VPNProfile><A/></VPNProfile>'", { name: "utf-16le", bom: false }).bytes,
);

/** Any text with a profile somewhere in it: mail, notes, source code, logs. Stands last in the list. */
export const anyText: Importer = {
  id: "anyText",
  title: "a text with XML in it",
  summary: "Any other text with a profile or an EAP configuration in it, as XML, escaped or as Base64.",
  examples: [
    {
      title: "a mail that speaks of <VPNProfile> first, and a comment above",
      source: "The root is <VPNProfile>, as here:\n\n<!-- mine -->\n<VPNProfile>\n</VPNProfile>\n\nBye",
      finds: [{ kind: "profile", text: "<!-- mine -->\n<VPNProfile>\n</VPNProfile>" }],
      remarks: [/text around/],
    },
    {
      title: "lines that are quoted",
      source: "He wrote:\n> <VPNProfile>\n>   <A>1</A>\n> </VPNProfile>\n",
      finds: [{ kind: "profile", text: "<VPNProfile>\n  <A>1</A>\n</VPNProfile>" }],
    },
    {
      title: "lines with their numbers",
      source: "Listing:\n 9: <VPNProfile>\n10:   <A>1</A>\n11: </VPNProfile>\n",
      finds: [{ kind: "profile", text: "<VPNProfile>\n  <A>1</A>\n</VPNProfile>" }],
    },
    {
      title: "two profiles",
      source: "one: <VPNProfile><A/></VPNProfile> two: <VPNProfile><B/></VPNProfile>",
      finds: [{ kind: "profile" }, { kind: "profile", text: "<VPNProfile><B/></VPNProfile>" }],
    },
    {
      title: "lines that were added",
      source: "@@ -0,0 +1,3 @@\n+<VPNProfile>\n+  <A>1</A>\n+</VPNProfile>\n",
      finds: [{ kind: "profile", text: "<VPNProfile>\n  <A>1</A>\n</VPNProfile>" }],
    },
    {
      title: "a cell of CSV, with doubled quotation marks",
      source: '"InstanceID","ProfileXML"\r\n"A","<VPNProfile><EapHostConfig xmlns=""urn:x""/></VPNProfile>"\r\n',
      finds: [{ kind: "profile", text: '<VPNProfile><EapHostConfig xmlns="urn:x"/></VPNProfile>' }],
    },
    {
      title: "an encoded command",
      source: `powershell.exe -NoProfile -EncodedCommand ${COMMAND}`,
      finds: [{ kind: "profile", name: "Branch", text: "<VPNProfile><A/></VPNProfile>" }],
    },
    {
      title: "XML in quotes, with escapes",
      source: 'value: "<VPNProfile>\\n<EapHostConfig xmlns=\\"u\\"/>\\n</VPNProfile>"',
      finds: [{ kind: "profile", text: '<VPNProfile>\n<EapHostConfig xmlns="u"/>\n</VPNProfile>' }],
    },
    {
      title: "escaped XML",
      source: "log: &lt;VPNProfile&gt;&lt;/VPNProfile&gt; end",
      finds: [{ kind: "profile", text: "<VPNProfile></VPNProfile>" }],
    },
    {
      title: "Base64",
      source: "xml=PFZQTlByb2ZpbGUvPg== scope=user",
      finds: [{ kind: "profile", text: "<VPNProfile/>" }],
    },
    {
      title: "a template string of JavaScript",
      source: "const xml = `\n<VPNProfile>\n  <Servers>${host}</Servers>\n</VPNProfile>`;",
      finds: [{ kind: "profile", text: "<VPNProfile>\n  <Servers><?fill-in ${host}?></Servers>\n</VPNProfile>" }],
      remarks: [/left to fill in: \$\{host\}/],
    },
    {
      title: "three quotes of Python, one with its values",
      source:
        'A = """<VPNProfile>\n<A>{x}</A>\n</VPNProfile>"""\n' +
        "B = f'''\\\n<VPNProfile><B>{host}</B><C>{{1}}</C></VPNProfile>'''\n",
      finds: [
        { kind: "profile", text: "<VPNProfile>\n<A>{x}</A>\n</VPNProfile>" },
        { kind: "profile", text: "<VPNProfile><B><?fill-in {host}?></B><C>{1}</C></VPNProfile>" },
      ],
      remarks: [/left to fill in: \{host\}/],
    },
    {
      title: "an end tag that is missing",
      source: "Mine:\n<VPNProfile>\n<AlwaysOn>true</AlwaysOn>\n",
      finds: [{ kind: "profile", text: "<VPNProfile>\n<AlwaysOn>true</AlwaysOn>\n" }],
      remarks: [/end tag is missing/],
    },
    {
      title: "code that writes XML",
      source: 'out.put("<VPNProfile>");\nout.put("<AlwaysOn>true</AlwaysOn>");\nout.put("</VPNProfile>");',
      finds: [],
      remarks: [/a program that writes/],
    },
  ],
  recognises: ({ text }) => cutProfiles(text).length > 0 || embeddedForms(text).length > 0,
  read: ({ text }) => unwrapText(text),
};

function unwrapText(text: string): Unwrapped {
  const placeOf = linePlaces(text);
  const cuts = cutProfiles(text);
  const code = cuts.filter((cut) => isCode(cut.text));
  const taken = cuts.filter((cut) => !code.includes(cut));
  const markup = taken.map((cut) => partOf({ text: exactText(text, cut) }, placeOf(cut), "XML"));
  const hidden = embeddedForms(text)
    .filter(({ start }) => !cuts.some((cut) => cut.start <= start && start < cut.end))
    .map((form) => partOf({ ...form, text: text.slice(form.start, form.end) }, placeOf(form), form.how));
  const parts = [...markup, ...hidden];
  return {
    parts,
    finds: [],
    remarks: [
      ...code.map((cut) => refusal(WRITES, placeOf(cut))),
      ...taken.flatMap((cut) => openRemarks(text, cut, placeOf(cut))),
      ...taken.filter(({ isClosed }) => !isClosed).map((cut) => unclosed(cut, placeOf(cut))),
      ...(parts.length > 0 ? [AROUND] : []),
    ],
  };
}

function partOf({ text }: Pick<Cut, "text">, where: string, how: string): Part {
  return { source: sourceOfText(null, text), where, how };
}

/** A cut as the program around it writes it, with what only running it tells as questions. */
function exactText(text: string, cut: Cut): string {
  const template = templateString(text, cut);
  return template === null ? unmarked(text, cut) : fillTemplate(template).text;
}

function openRemarks(text: string, cut: Cut, where: string): readonly Remark[] {
  const holes = (templateString(text, cut) ?? []).filter((piece) => typeof piece !== "string");
  const sources = [...new Set(holes.map(({ source }) => source))].slice(0, MOST_NAMED);
  if (sources.length === 0) return [];
  return [note(`Known only when it runs, and left to fill in: ${sources.join(", ")}.`, where)];
}

const MOST_NAMED = 20;

/** A cut without marks of quotation or line numbers that stand before all its lines. */
function unmarked(text: string, cut: Cut): string {
  const lineStart = Math.max(text.lastIndexOf("\n", cut.start - 1), cut.start - LONGEST_MARK) + 1;
  const before = text.slice(lineStart, cut.start);
  return before.endsWith('"') ? undoubled(cut.text) : withoutPrefixes(cut.text, before);
}

/** The text of a quoted cell of CSV, where quotation marks are doubled. */
function undoubled(text: string): string {
  const isDoubled = /=""[^"\s/>]/.test(text) && !text.replaceAll('""', "").includes('"');
  return isDoubled ? text.replaceAll('""', '"') : text;
}

const WRITES =
  "It is a program that writes XML piece by piece and holds no finished profile. Open the XML that it writes.";

const AROUND = note("Only the XML was taken; the text around it was left out.");

function unclosed({ root }: Cut, where: string): Remark {
  return note(`The end tag is missing: </${root}>. Everything up to the next one, or to the end, was taken.`, where);
}
