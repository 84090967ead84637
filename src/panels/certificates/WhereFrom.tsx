import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { PanelSection } from "../../ui/PanelPage.tsx";

interface Source {
  readonly what: string;
  readonly use: string;
  readonly command: string;
}

const SOURCES: readonly Source[] = [
  {
    what: "The root of your authority",
    use: "Its thumbprint says which servers the device may trust. All roots that a computer trusts, in one file:",
    command: "Export-Certificate -Cert (Get-ChildItem Cert:\\LocalMachine\\Root) -FilePath roots.p7b -Type P7B",
  },
  {
    what: "The issuing authority",
    use: "Its thumbprint limits the certificates that users may sign in with. On a server of AD CS:",
    command: "certutil -ca.cert issuing-ca.cer",
  },
  {
    what: "The certificate of the authentication server, such as NPS",
    use: "Its names belong into the list of server names. On that server, without the keys:",
    command: "Export-Certificate -Cert (Get-ChildItem Cert:\\LocalMachine\\My) -FilePath server.p7b -Type P7B",
  },
  {
    what: "A user's certificate",
    use: "It is judged against the filter: would Windows choose it? As the user, without the keys:",
    command: "Export-Certificate -Cert (Get-ChildItem Cert:\\CurrentUser\\My) -FilePath user.p7b -Type P7B",
  },
];

/** What to drop, and where to get it. */
export function WhereFrom() {
  return (
    <PanelSection title="What to drop, and where to get it">
      <Box component="dl" sx={{ m: 0, maxWidth: 720 }}>
        {SOURCES.map((source) => (
          <Entry key={source.what} {...source} />
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5, maxWidth: "72ch" }}>
        By hand: open certlm.msc (computer) or certmgr.msc (user), select the certificate, then All Tasks, Export, “No,
        do not export the private key”. Files with a private key (.pfx, .p12) are refused, and nothing of them is kept.
      </Typography>
    </PanelSection>
  );
}

function Entry({ what, use, command }: Source) {
  return (
    <>
      <Typography component="dt" variant="body2" sx={{ fontWeight: 600, mt: 1 }}>
        {what}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0 }}>
        {use}
        <Box
          component="span"
          sx={{ display: "flex", alignItems: "center", gap: 0.5, mt: 0.25, fontFamily: "var(--mono)", fontSize: 12 }}
        >
          <Box component="code" sx={{ overflowWrap: "anywhere" }}>
            {command}
          </Box>
          <CopyButton text={command} label={`Copy the command: ${what}`} />
        </Box>
      </Typography>
    </>
  );
}
