import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { type NamesOfServer, type ServerNameMatch, matchesServerName } from "../core/certificates/serverNameMatch.ts";
import { VerdictMark } from "../ui/VerdictMark.tsx";

interface Props {
  /** The entries of `ServerNames`. */
  readonly names: readonly string[];
  readonly certificate: NamesOfServer;
}

/** For each entry of a list of server names, whether a certificate fits, and why. */
export function ServerNameVerdicts({ names, certificate }: Props) {
  const verdicts = names.map((entry) => ({ entry, match: matchesServerName(entry, certificate) }));
  const fits = verdicts.some(({ match }) => match.matches === "yes");
  return (
    <Box component="ul" aria-label="Entries of the list" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {verdicts.map(({ entry, match }, index) => (
        <Verdict key={index} entry={entry} match={match} fits={fits} />
      ))}
    </Box>
  );
}

interface VerdictProps {
  readonly entry: string;
  readonly match: ServerNameMatch;
  /** Some entry fits, and one is enough: then it is no harm that others do not. */
  readonly fits: boolean;
}

function Verdict({ entry, match, fits }: VerdictProps) {
  const { tone, words } = LOOKS[match.matches];
  return (
    <Box component="li" sx={{ display: "flex", gap: 1, py: 0.25, alignItems: "baseline" }}>
      <VerdictMark tone={fits && tone === "bad" ? "open" : tone} words={words} />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontFamily: "var(--mono)", fontSize: 12.5, overflowWrap: "anywhere" }}>
          {entry}
        </Typography>
        <Typography variant="caption" color="textSecondary" sx={{ display: "block", lineHeight: 1.4 }}>
          {match.because}
        </Typography>
      </Box>
    </Box>
  );
}

const LOOKS = {
  yes: { tone: "good", words: "Matches" },
  no: { tone: "bad", words: "Does not" },
  differs: { tone: "open", words: "Differs" },
  unknown: { tone: "open", words: "Not judged" },
} as const satisfies Readonly<Record<ServerNameMatch["matches"], object>>;
