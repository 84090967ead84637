import type { Importer } from "./importer.ts";
import { readProgram } from "./text/csharp/readProgram.ts";
import { mentionsProfile } from "./text/markers.ts";
import { unwrapProgram } from "./text/unwrapProgram.ts";

const FILE = /\.cs$/i;
const SIGNS =
  /^[ \t]*(?:using[ \t]+(?:static[ \t]+)?[A-Z][\w.]*;|namespace[ \t]+\w|(?:(?:public|private|internal|protected|static|const|readonly|sealed)[ \t]+){1,4}(?:class|void|string|[A-Z])|(?:const[ \t]+)?(?:string|var|String)[ \t]+\w+[ \t]*=)/m;

/** C# source code with a profile in its strings. */
export const csharp: Importer = {
  id: "csharp",
  title: "C# source code",
  summary: "C# source code with a profile in a string of any kind: regular, verbatim, raw, interpolated, in pieces.",
  examples: [
    {
      title: "a verbatim string",
      source: 'string xml = @"<VPNProfile>\r\n<A b=""c\\d""/></VPNProfile>";',
      finds: [{ kind: "profile", text: '<VPNProfile>\r\n<A b="c\\d"/></VPNProfile>' }],
    },
    {
      title: "escapes and pieces",
      name: "Profile.cs",
      source: 'F("<VPNProfile>\\r\\n" + // all\n "<A b=\\"\\u00e9\\"/>" + Environment.NewLine + "</VPNProfile>");',
      finds: [{ kind: "profile", text: '<VPNProfile>\r\n<A b="\u00E9"/>\r\n</VPNProfile>' }],
    },
    {
      title: "a constant, and a variable",
      source:
        'const string Host = "vpn.contoso.com";\nvar xml = $"<VPNProfile><Servers>{Host}</Servers><A>{{{Name}</A></VPNProfile>";',
      finds: [
        {
          kind: "profile",
          text: "<VPNProfile><Servers>vpn.contoso.com</Servers><A><?fill-in {{Name}?></A></VPNProfile>",
        },
      ],
      remarks: [/filled in: Host/, /left to fill in/],
    },
    {
      title: "a raw string",
      source: 'var xml = """\n    <VPNProfile>\n      <A b="c"/>\n    </VPNProfile>\n    """;',
      finds: [{ kind: "profile", text: '<VPNProfile>\n  <A b="c"/>\n</VPNProfile>' }],
    },
    {
      title: "a format",
      source: 'var xml = string.Format("<VPNProfile><A>{0}</A></VPNProfile>", Name());',
      finds: [{ kind: "profile", text: "<VPNProfile><A><?fill-in Name()?></A></VPNProfile>" }],
    },
    {
      title: "a program that builds XML",
      source: 'var b = new StringBuilder();\nb.Append("<VPNProfile>");\nb.Append("</VPNProfile>");',
      finds: [],
      remarks: [/piece by piece/],
    },
  ],
  recognises: ({ name, text }) => FILE.test(name ?? "") || (SIGNS.test(text) && mentionsProfile(text)),
  read: ({ text }) => unwrapProgram(text, readProgram(text), "program"),
};
