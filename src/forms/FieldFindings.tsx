import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import type { Finding } from "../core/lint/finding.ts";
import type { Rule } from "../core/lint/rule.ts";
import type { Path } from "../core/profile/ref.ts";
import { focusPlace } from "../react/focusPlace.ts";
import { useNavigate } from "../react/navigation.ts";
import { useFindingsAt, useFindingsStore, useFindingsWithin } from "../react/useFindings.ts";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";
import { FixButton } from "./FixButton.tsx";
import { SourceLink } from "../ui/SourceLink.tsx";

interface Props {
  readonly path: Path;
  /** For `aria-describedby` of the control. */
  readonly id?: string;
  /** The field itself says already that its text does not decode. */
  readonly saysUndecodable?: boolean;
  /** The setting that rules this one, where a finding says so instead of the field. */
  readonly ruledBy?: string | undefined;
}

/** More than these are counted. */
const MOST = 3;
const UNDECODABLE = "value-invalid";

/** What the rules find at a setting: message, fixes, and on demand why, and where that is known from. */
export function FieldFindings({ path, ...look }: Props) {
  return <Messages findings={useFindingsAt(path)} {...look} />;
}

/** The same at a list of values, and at each of them. */
export function ListFindings({ path, ...look }: Props) {
  return <Messages findings={useFindingsWithin(path)} {...look} />;
}

interface MessagesProps extends Omit<Props, "path"> {
  readonly findings: readonly Finding[];
}

function Messages({ findings: all, id, saysUndecodable = false, ruledBy }: MessagesProps) {
  const [showsAll, setShowsAll] = useState(false);
  const findings = saysUndecodable ? all.filter(({ rule }) => rule !== UNDECODABLE) : all;
  if (findings.length === 0) return null;
  const shown = showsAll ? findings : findings.slice(0, MOST);
  return (
    <Box id={id} sx={{ mt: 0.5, maxWidth: 640, display: "grid", gap: 0.5 }}>
      {shown.map((finding, index) => (
        <Message key={`${finding.rule} ${index}`} finding={finding} />
      ))}
      {shown.length < findings.length && (
        <Button size="small" onClick={() => setShowsAll(true)} sx={{ justifySelf: "start" }}>
          {`${findings.length - shown.length} more`}
        </Button>
      )}
      {ruledBy !== undefined && <RuledBy path={ruledBy} />}
    </Box>
  );
}

function RuledBy({ path }: { readonly path: string }) {
  const navigate = useNavigate();
  return (
    <Button size="small" onClick={() => navigate(path)} sx={{ justifySelf: "start", py: 0, ml: 3 }}>
      Show what rules this
    </Button>
  );
}

function Message({ finding }: { readonly finding: Finding }) {
  const rule = useFindingsStore().ruleOf(finding.rule);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Box data-finding={finding.rule} sx={{ display: "flex", gap: 1, fontSize: 13 }}>
      <SeverityIcon severity={finding.severity} />
      <div>
        <Typography component="span" variant="body2" sx={{ fontSize: 13, mr: 1 }}>
          {finding.message}
        </Typography>
        {finding.fixes.map((fix) => (
          <FixButton key={fix.title} finding={finding} fix={fix} made={() => focusPlace(finding.path)} />
        ))}
        {rule !== null && (
          <Button
            size="small"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`Why: ${rule.title}`}
            onClick={() => setOpen(!open)}
            sx={{ py: 0 }}
          >
            Why
          </Button>
        )}
        {rule !== null && open && <Reason id={id} rule={rule} />}
      </div>
    </Box>
  );
}

function Reason({ id, rule }: { readonly id: string; readonly rule: Rule }) {
  return (
    <Typography id={id} component="div" variant="body2" color="textSecondary" sx={{ fontSize: 13, mt: 0.25 }}>
      {rule.why}
      {rule.disputed !== undefined && ` Sources disagree: ${rule.disputed}`}
      <Box component="ul" sx={{ m: 0, mt: 0.25, pl: 2 }}>
        {rule.source.map(({ title, url }) => (
          <li key={title}>
            <SourceLink title={title} url={url} />
          </li>
        ))}
      </Box>
    </Typography>
  );
}
