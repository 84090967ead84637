import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { roleOf } from "../core/certificates/role.ts";
import type { NamesOfServer } from "../core/certificates/serverNameMatch.ts";
import { useCertificates } from "../react/useCertificates.ts";
import { ServerNameVerdicts } from "./ServerNameVerdicts.tsx";

/** Tries a certificate's name against a list of server names: which entry fits, and why. It changes nothing. */
export function ServerNameTester({ names }: { readonly names: readonly string[] }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const servers = useServerCertificates();
  const taken = servers.find(({ commonName, dnsNames }) => [commonName, ...dnsNames].includes(typed));
  const name = typed.trim();
  const certificate: NamesOfServer = taken ?? { commonName: "", dnsNames: [name] };
  return (
    <Box sx={{ maxWidth: 640, mb: 1 }}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)} sx={{ ml: -0.5 }}>
        Try a certificate's name
      </Button>
      {open && (
        <Box sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 1.5, mt: 0.5 }}>
          <Typography
            component="label"
            htmlFor={id}
            variant="body2"
            sx={{ display: "block", fontWeight: 500, mb: 0.5 }}
          >
            Name in the server's certificate
          </Typography>
          <OutlinedInput
            id={id}
            size="small"
            fullWidth
            autoFocus
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            inputProps={{ spellCheck: false, autoComplete: "off", autoCapitalize: "off" }}
          />
          {servers.map((server) => (
            <Offer key={server.sha256} name={server.commonName || server.dnsNames[0] || ""} take={setTyped} />
          ))}
          <Box role="status" sx={{ mt: 1 }}>
            <Outcome names={names} name={name} certificate={certificate} />
          </Box>
        </Box>
      )}
    </Box>
  );
}

function Offer({ name, take }: { readonly name: string; readonly take: (name: string) => void }) {
  return name === "" ? null : (
    <Button size="small" variant="outlined" onClick={() => take(name)} sx={{ mt: 0.75, mr: 0.75 }}>
      {`Take ${name}`}
    </Button>
  );
}

interface OutcomeProps {
  readonly names: readonly string[];
  readonly name: string;
  readonly certificate: NamesOfServer;
}

function Outcome({ names, name, certificate }: OutcomeProps) {
  if (names.length === 0)
    return (
      <Typography variant="body2">
        No names are listed, so every name passes that a trusted root vouches for.
      </Typography>
    );
  if (name === "")
    return <Typography variant="body2">It is compared with each entry of the list; nothing is changed.</Typography>;
  return <ServerNameVerdicts names={names} certificate={certificate} />;
}

function useServerCertificates() {
  const { certificates } = useCertificates();
  return certificates.filter((certificate) => roleOf(certificate, certificates).role === "server");
}
