import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { serverNameKind } from "../../core/certificates/serverNameKind.ts";
import { set } from "../../core/profile/changes.ts";
import type { TrustRefs } from "../../core/profile/eap/trust.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";

interface Props {
  readonly of: TrustRefs["serverNames"];
  readonly names: readonly string[];
}

/** How Windows reads each of the server names: as it stands, or as a pattern. */
export function ServerNameRows({ of, names }: Props) {
  if (names.length === 0) return null;
  return (
    <Box component="ul" aria-label="How the names are read" sx={{ listStyle: "none", m: 0, p: 0, maxWidth: 640 }}>
      {names.map((entry, index) => (
        <Row
          key={index}
          entry={entry}
          change={(meant) =>
            set(
              of,
              names.map((name, at) => (at === index ? meant : name)),
            )
          }
        />
      ))}
    </Box>
  );
}

interface RowProps {
  readonly entry: string;
  readonly change: (meant: string) => ReturnType<typeof set>;
}

function Row({ entry, change }: RowProps) {
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const { kind, meant, domain } = serverNameKind(entry);
  const write = (pattern: string): void => void dispatch(change(pattern), "Write the name as a pattern");
  return (
    <Box component="li" sx={{ display: "flex", alignItems: "baseline", gap: 1, py: 0.25, flexWrap: "wrap" }}>
      <Typography component="span" variant="body2" sx={{ fontFamily: "var(--mono)", fontSize: 12.5 }}>
        {entry}
      </Typography>
      <Typography component="span" variant="caption" color="textSecondary">
        {kind === "literal" ? "exactly this name" : "pattern (regular expression)"}
      </Typography>
      {domain !== null && (
        <Button
          size="small"
          disabled={readOnly}
          onClick={() => write(domain.pattern)}
          aria-label={`Instead of ${entry}, accept any name in ${domain.name}`}
        >
          {`Any name in ${domain.name}`}
        </Button>
      )}
      {meant !== null && (
        <>
          <Typography component="span" variant="caption" sx={{ color: "warning.main", fontWeight: 500 }}>
            It reads like a wildcard; as a regular expression it means something else.
          </Typography>
          <Button size="small" disabled={readOnly} onClick={() => write(meant)}>
            {`Write ${meant}`}
          </Button>
        </>
      )}
    </Box>
  );
}
