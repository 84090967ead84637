import Box from "@mui/material/Box";
import FormHelperText from "@mui/material/FormHelperText";
import MenuItem from "@mui/material/MenuItem";
import OutlinedInput from "@mui/material/OutlinedInput";
import Select from "@mui/material/Select";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { CONTEXT_KEYS, type ContextKey, QUESTIONS, type Question } from "../../core/lint/context.ts";
import { useSelected, useStore } from "../../react/storeContext.ts";
import { useFindings } from "../../react/useFindings.ts";

/** The questions, side by side where there is room; each says how many checks wait for it. */
export function ContextQuestions() {
  return (
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 240px), 1fr))",
        columnGap: 3,
        rowGap: 0.5,
      }}
    >
      {CONTEXT_KEYS.map((key) => (
        <Asked key={key} of={key} />
      ))}
    </Box>
  );
}

function Asked({ of }: { readonly of: ContextKey }) {
  const store = useStore();
  const answer = useSelected((state) => state.context[of]);
  const waiting = useFindings().questions.get(of)?.length ?? 0;
  const id = useId();
  const { title, help, answer: kind } = QUESTIONS[of];
  const change = (next: string | boolean | undefined): void => store.setContext({ [of]: next });
  return (
    <Box data-question={of} sx={{ py: 0.75 }}>
      <Box sx={{ display: "flex", alignItems: "baseline", gap: 1.5, flexWrap: "wrap" }}>
        <Typography
          component="label"
          id={`${id}-label`}
          htmlFor={id}
          variant="body2"
          sx={{ fontWeight: answer === undefined ? 500 : 600 }}
        >
          {title}
        </Typography>
        {waiting > 0 && (
          <Typography variant="caption" color="warning.main">
            {waiting === 1 ? "1 check waits for this" : `${waiting} checks wait for this`}
          </Typography>
        )}
      </Box>
      {kind.kind === "text" ? (
        <TextAnswer key={String(answer)} id={id} question={kind} answer={answer} change={change} />
      ) : (
        <Menu id={id} question={kind} answer={answer} change={change} />
      )}
      <FormHelperText id={`${id}-help`} sx={{ mx: 0 }}>
        {help}
      </FormHelperText>
    </Box>
  );
}

interface AnswerProps<K extends Question["answer"]["kind"]> {
  readonly id: string;
  readonly question: Extract<Question["answer"], { readonly kind: K }>;
  readonly answer: string | boolean | undefined;
  readonly change: (next: string | boolean | undefined) => void;
}

/** Not a value of any question. */
const NOT_ANSWERED = "";

function Menu({ id, question, answer, change }: AnswerProps<"choice" | "flag">) {
  const options = question.kind === "flag" ? YES_NO : question.options;
  return (
    <Select
      size="small"
      displayEmpty
      value={answer === undefined ? NOT_ANSWERED : String(answer)}
      labelId={`${id}-label`}
      inputProps={{ id, "aria-describedby": `${id}-help` }}
      onChange={({ target }) => change(valueOf(question.kind, target.value))}
      fullWidth
    >
      <MenuItem value={NOT_ANSWERED}>
        <em>Not answered</em>
      </MenuItem>
      {options.map(({ value, label }) => (
        <MenuItem key={value} value={value}>
          {label}
        </MenuItem>
      ))}
    </Select>
  );
}

const YES_NO = [
  { value: "true", label: "Yes" },
  { value: "false", label: "No" },
] as const;

function valueOf(kind: "choice" | "flag", value: string): string | boolean | undefined {
  if (value === NOT_ANSWERED) return undefined;
  return kind === "flag" ? value === "true" : value;
}

/** Kept once it is an answer; emptied, the question is open again. */
function TextAnswer({ id, question, answer, change }: AnswerProps<"text">) {
  const [draft, setDraft] = useState(String(answer ?? ""));
  const refused = draft.trim() !== "" && !question.isValid(draft);
  const settle = (): void => {
    if (!refused && draft.trim() !== (answer ?? "")) change(draft.trim() === "" ? undefined : draft.trim());
  };
  return (
    <>
      <OutlinedInput
        id={id}
        size="small"
        fullWidth
        value={draft}
        error={refused}
        placeholder={`Not answered (such as ${question.example})`}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === "Enter") settle();
        }}
        inputProps={{ "aria-describedby": `${id}-refusal ${id}-help`, spellCheck: false, autoComplete: "off" }}
      />
      <FormHelperText id={`${id}-refusal`} error sx={{ mx: 0, "&:empty": { display: "none" } }}>
        {refused ? `Expected: ${question.says}.` : null}
      </FormHelperText>
    </>
  );
}
