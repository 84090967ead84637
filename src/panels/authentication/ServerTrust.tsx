import Typography from "@mui/material/Typography";
import type { TrustRefs } from "../../core/profile/eap/trust.ts";
import { Field } from "../../forms/Field.tsx";
import { LeafListField } from "../../forms/LeafListField.tsx";
import { ServerNameTester } from "../../forms/ServerNameTester.tsx";
import { useReading } from "../../react/useReading.ts";
import { KnownThumbprints } from "./KnownThumbprints.tsx";
import { PromptSentence } from "./PromptSentence.tsx";
import { ServerNameRows } from "./ServerNameRows.tsx";

interface Props {
  readonly refs: TrustRefs;
  /** Whether this is the level that meets the server first. */
  readonly isOutermost?: boolean;
}

/** Which authentication servers one level of EAP trusts. */
export function ServerTrust({ refs, isOutermost = false }: Props) {
  const names = useReading(refs.serverNames).value ?? [];
  const roots = useReading(refs.roots).value ?? [];
  return (
    <>
      {isOutermost && <Radius />}
      {refs.verifies === null ? <AlwaysVerified /> : <Field of={refs.verifies} />}
      {refs.checksNames !== null && <Field of={refs.checksNames} />}
      <Field of={refs.serverNames} />
      <ServerNameRows of={refs.serverNames} names={names} />
      {names.length > 0 && <ServerNameTester names={names} />}
      <LeafListField of={refs.roots} label="Trusted roots (or the server's own certificate)" />
      <KnownThumbprints thumbprints={roots} />
      <Field of={refs.neverAsks} />
      {refs.asksAboutUnknownRoots !== null && <Field of={refs.asksAboutUnknownRoots} />}
      <PromptSentence refs={refs} />
      {refs.learnsRoots !== null && <Field of={refs.learnsRoots} />}
    </>
  );
}

function Radius() {
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5, maxWidth: "72ch" }}>
      This is about the server that checks the sign-in, such as NPS. Its certificate may have another name than the VPN
      server.
    </Typography>
  );
}

function AlwaysVerified() {
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5, maxWidth: "72ch" }}>
      This method always verifies the server. Names are checked as soon as one is listed.
    </Typography>
  );
}
