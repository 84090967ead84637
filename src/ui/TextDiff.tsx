import Box from "@mui/material/Box";
import ButtonBase from "@mui/material/ButtonBase";
import Typography from "@mui/material/Typography";
import { type Theme, alpha } from "@mui/material/styles";
import { useMemo, useState } from "react";
import { type DiffLine, type DiffPart, type LineDiff, lineDiff } from "./lineDiff.ts";

interface Props {
  readonly before: string;
  readonly after: string;
  /** What a screen reader calls it: "Difference in the ProfileXML". */
  readonly label: string;
}

/** Indentation is drawn up to so many characters. */
const DEEPEST = 24;
/** How many folded lines come with one press. */
const MOST_AT_ONCE = 500;
/** More lines than this are counted and not drawn. */
const MOST_LINES = 2_000;

/** Two texts as one list of lines: what goes has a minus, what comes has a plus, what stays can be folded away. */
export function TextDiff({ before, after, label }: Props) {
  const diff = useMemo(() => lineDiff(before, after), [before, after]);
  const { parts, left } = useMemo(() => cut(diff.parts, MOST_LINES), [diff]);
  return (
    <Box sx={{ display: "flex", flexDirection: "column", minHeight: 0, minWidth: 0 }}>
      <Typography variant="body2" sx={{ color: "text.secondary", mb: 0.5 }}>
        {countSentence(diff)}
      </Typography>
      <Box
        role="group"
        aria-label={label}
        // It scrolls, so the keyboard must reach it.
        tabIndex={0}
        sx={{
          flex: "1 1 auto",
          minHeight: 120,
          overflow: "auto",
          border: 1,
          borderColor: "divider",
          borderRadius: 1,
          fontFamily: "var(--mono)",
          fontSize: 12,
          lineHeight: 1.5,
          bgcolor: "background.default",
          "&:focus-visible": { outline: 2, outlineColor: "primary.main" },
        }}
      >
        {/* The role says again what a list without markers loses in Safari. */}
        <Box component="ul" role="list" sx={{ listStyle: "none", m: 0, p: 0 }}>
          {parts.map((part, index) => (
            <Part key={index} part={part} />
          ))}
        </Box>
      </Box>
      {left > 0 && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {`${numeral(left)} further lines of the difference are not shown.`}
        </Typography>
      )}
    </Box>
  );
}

function Part({ part: { kind, lines } }: { readonly part: DiffPart }) {
  const [open, setOpen] = useState(kind === "shown" ? lines.length : 0);
  const rest = lines.length - open;
  return (
    <>
      {lines.slice(0, open).map((line, index) => (
        <Line key={index} line={line} />
      ))}
      {rest > 0 && <Fold count={Math.min(rest, MOST_AT_ONCE)} of={rest} open={(count) => setOpen(open + count)} />}
    </>
  );
}

interface FoldProps {
  readonly count: number;
  readonly of: number;
  readonly open: (count: number) => void;
}

function Fold({ count, of, open }: FoldProps) {
  return (
    <li>
      <ButtonBase
        onClick={() => open(count)}
        sx={{
          width: "100%",
          justifyContent: "flex-start",
          px: 1,
          py: 0.25,
          font: "inherit",
          fontFamily: "inherit",
          color: "primary.main",
          borderBlock: 1,
          borderColor: "divider",
          bgcolor: "background.paper",
        }}
      >
        {`Show ${numeral(count)}${count < of ? ` of ${numeral(of)}` : ""} unchanged ${of === 1 ? "line" : "lines"}`}
      </ButtonBase>
    </li>
  );
}

const SIGNS = { same: "", added: "+", removed: "−" } as const;
const WORDS = { same: "", added: "added: ", removed: "removed: " } as const;

function Line({ line: { kind, text, before, after } }: { readonly line: DiffLine }) {
  return (
    <Box
      component="li"
      data-diff={kind}
      sx={[{ display: "grid", gridTemplateColumns: "4ch 4ch 2ch minmax(0, 1fr)", columnGap: 0.75 }, LOOKS[kind]]}
    >
      <LineNumber number={before} />
      <LineNumber number={after} />
      <Box component="span" aria-hidden sx={{ textAlign: "center", fontWeight: 700, userSelect: "none" }}>
        {SIGNS[kind]}
      </Box>
      <Box component="span" sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", pl: `${indentOf(text)}ch`, pr: 1 }}>
        {kind !== "same" && <span className="visually-hidden">{WORDS[kind]}</span>}
        {text.trimStart()}
      </Box>
    </Box>
  );
}

/** How far a line is indented, in characters: half as far as written, and what wraps stays below its beginning. */
function indentOf(text: string): number {
  const blanks = text.slice(0, text.length - text.trimStart().length);
  return Math.min(blanks.replaceAll("\t", "    ").length / 2, DEEPEST);
}

function LineNumber({ number }: { readonly number: number | null }) {
  return (
    <Box component="span" aria-hidden sx={{ color: "text.secondary", textAlign: "right", userSelect: "none" }}>
      {number}
    </Box>
  );
}

/** Forced colours drop the tint and keep the edge. */
const LOOKS = {
  same: { pl: "3px" },
  added: (theme: Theme) => tinted(theme, "success", "solid"),
  removed: (theme: Theme) => tinted(theme, "error", "dashed"),
} as const;

function tinted({ palette }: Theme, colour: "success" | "error", edge: "solid" | "dashed") {
  return {
    borderLeft: `3px ${edge} ${palette[colour].main}`,
    backgroundColor: alpha(palette[colour].main, palette.mode === "dark" ? 0.2 : 0.12),
  };
}

/** As many lines as can be drawn, folded ones included, and how many of the others there are. */
function cut(parts: readonly DiffPart[], most: number): { readonly parts: readonly DiffPart[]; readonly left: number } {
  const kept: DiffPart[] = [];
  let room = most;
  for (const part of parts) {
    if (room === 0) break;
    const lines = part.kind === "folded" ? part.lines : part.lines.slice(0, room);
    kept.push({ ...part, lines });
    if (part.kind === "shown") room -= lines.length;
  }
  const total = (some: readonly DiffPart[]): number => some.reduce((sum, { lines }) => sum + lines.length, 0);
  return { parts: kept, left: total(parts) - total(kept) };
}

function countSentence({ added, removed, lineEnds }: LineDiff): string {
  const words = [counted(added, "added"), counted(removed, "removed")].filter((word) => word !== "");
  const lines = words.length === 0 ? "No line differs." : `${words.join(", ")}.`;
  if (lineEnds === 0) return lines;
  return `${lines} ${lineEnds === 1 ? "1 line ends" : `${numeral(lineEnds)} lines end`} in another way (CR, LF); this is not shown.`;
}

function counted(count: number, word: string): string {
  return count === 0 ? "" : `${numeral(count)} ${count === 1 ? "line" : "lines"} ${word}`;
}

function numeral(count: number): string {
  return count.toLocaleString("en");
}
