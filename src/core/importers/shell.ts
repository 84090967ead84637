import type { Importer } from "./importer.ts";
import { mentionsProfile } from "./text/markers.ts";
import { readShell } from "./text/shell/readShell.ts";
import { unwrapProgram } from "./text/unwrapProgram.ts";

const FILE = /\.(?:sh|bash|zsh|ksh)$/i;
const SIGNS = /^#![^\r\n]*sh\b|<<[-~]?[ \t]*(?:(["'])[\w.-]+\1|\\?[A-Za-z_][\w.-]*)[ \t]*(?:[|>;&)]|\r?$)/m;

/** A shell script with a profile in a here-document or in quotes. */
export const shell: Importer = {
  id: "shell",
  title: "a shell script",
  summary: "A shell script with a profile in a here-document or in quotes.",
  examples: [
    {
      title: "a here-document with variables",
      source:
        "HOST=vpn.contoso.com\ncat > p.xml <<EOF\n<VPNProfile>\n<Servers>$HOST</Servers><A>\\$x ${NAME}</A>\n</VPNProfile>\nEOF\n",
      finds: [
        {
          kind: "profile",
          text: "<VPNProfile>\n<Servers>vpn.contoso.com</Servers><A><?fill-in $x ${NAME}?></A>\n</VPNProfile>\n",
        },
      ],
      remarks: [/filled in: HOST \(line 1\)/],
    },
    {
      title: "a here-document as it stands, indented by tabs",
      source: "cat <<-'END'\n\t<VPNProfile>\n\t<A>$x</A></VPNProfile>\n\tEND\necho done",
      finds: [{ kind: "profile", text: "<VPNProfile>\n<A>$x</A></VPNProfile>\n" }],
    },
    {
      title: "quotes",
      name: "make.sh",
      source: "XML='<VPNProfile><A b=\"c\">'\"it's \\\"$1\\\"\"'</A></VPNProfile>' # it's all",
      finds: [{ kind: "profile", text: '<VPNProfile><A b="c"><?fill-in it\'s "$1"?></A></VPNProfile>' }],
    },
  ],
  recognises: ({ name, text }) => FILE.test(name ?? "") || (SIGNS.test(text) && mentionsProfile(text)),
  read: ({ text }) => unwrapProgram(text, readShell(text), "script"),
};
