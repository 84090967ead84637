import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import type { Difference, Words } from "../../core/compare/difference.ts";
import { reasonWords } from "../../core/compare/listOfDifferences.ts";
import { type Verdict, verdictOf, verdictWords } from "../../core/compare/summary.ts";
import { capitalized } from "../../core/phrases.ts";
import { GRID } from "./differenceGrid.ts";
import type { Compared } from "./comparing.ts";

interface Props {
  readonly difference: Difference;
  readonly compared: Compared;
  /** Leads to the setting; null when neither side is the profile being edited. */
  readonly show: ((difference: Difference) => void) | null;
  /** Makes the profile being edited say what the other one says; null when no single change does. */
  readonly takeOver: (() => void) | null;
}

/** Seen beside the word, so that colour is never needed. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  added: "+",
  removed: "−",
  changed: "≠",
  moved: "↕",
  respelled: "≈",
};

/** One difference: what became of which setting, what either side says, and why. */
export function DifferenceRow({ difference, compared, show, takeOver }: Props) {
  const { title, row, path, before, after } = difference;
  const verdict = verdictOf(difference);
  const subject = row === null || row === before?.text || row === after?.text ? title : `${title}, ${row}`;
  return (
    <Box component="li" sx={{ ...GRID, borderTop: 1, borderColor: "divider", py: 0.75, alignItems: "start" }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        <Box component="span" aria-hidden sx={{ display: "inline-block", width: 18 }}>
          {SIGNS[verdict]}
        </Box>
        {shortWords(verdictWords(compared.mode, verdict))}
      </Typography>
      <Box sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {subject}
        </Typography>
        <Typography variant="caption" color="textSecondary" title={path} sx={{ display: "block" }}>
          {shortPath(path)}
        </Typography>
      </Box>
      <Said side={compared.before.title} words={before} />
      <Said side={compared.after.title} words={after} />
      <Box sx={{ display: "flex", gap: 0.5, ml: -0.75, mt: { md: -0.5 } }}>
        {show !== null && (
          <Button size="small" aria-label={`Show ${subject}`} onClick={() => show(difference)}>
            Show
          </Button>
        )}
        {takeOver !== null && (
          <Button size="small" aria-label={`Take over ${subject}`} onClick={takeOver}>
            Take over
          </Button>
        )}
      </Box>
      <Why difference={difference} mode={compared.mode} />
    </Box>
  );
}

/** "Dropped" is enough in a row: who did it stands above all of them. */
function shortWords(words: string): string {
  return capitalized(words.replace(/ by Windows$/, ""));
}

const ENDS = 3;

/** A path of EAP is long: its end tells it from others, and the rest is in its title. */
function shortPath(path: string): string {
  const names = path.split("/");
  return names.length <= ENDS + 1 ? path : `…/${names.slice(-ENDS).join("/")}`;
}

interface SaidProps {
  readonly side: string;
  readonly words: Words | null;
}

/** Beside one another the sides are told apart by their columns, for those who see these. */
const SIDE = {
  fontSize: 12,
  color: "text.secondary",
  position: { md: "absolute" },
  clipPath: { md: "inset(50%)" },
  width: { md: "1px" },
  height: { md: "1px" },
  overflow: "hidden",
} as const;

function Said({ side, words }: SaidProps) {
  return (
    <Box sx={{ minWidth: 0, overflowWrap: "anywhere", typography: "body2", position: "relative" }}>
      <Box component="span" sx={SIDE}>
        {`${side}: `}
      </Box>
      {words === null ? (
        <Typography variant="body2" component="span" color="textSecondary">
          Not configured
        </Typography>
      ) : (
        <Told words={words} />
      )}
    </Box>
  );
}

function Told({ words: { text, details } }: { readonly words: Words }) {
  if (details.length === 0)
    return (
      <Typography variant="body2" component="span">
        {text}
      </Typography>
    );
  return (
    <Box component="details">
      <Typography component="summary" variant="body2" sx={{ cursor: "pointer" }}>
        {text}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {details.map((detail, index) => (
          <Typography key={index} component="li" variant="body2">
            {detail}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

interface WhyProps {
  readonly difference: Difference;
  readonly mode: Compared["mode"];
}

function Why({ difference: { respelling, reason }, mode }: WhyProps) {
  const why = respelling ?? reason;
  if (why === null && mode === "edit") return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ gridColumn: { md: "2 / -1" } }}>
      {why === null ? "The reason is not known." : reasonWords(why)}
    </Typography>
  );
}
