import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import Typography from "@mui/material/Typography";
import { type ReactNode, useId, useMemo } from "react";
import { leftToFillIn } from "../core/scenarios/leftToFillIn.ts";
import { openQuestions } from "../core/scenarios/openQuestions.ts";
import { type Plan, type PlanStep, effectiveSteps, planEdits } from "../core/scenarios/plan.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { applyEdits } from "../core/xml/edit.ts";
import { TextDiff } from "../ui/TextDiff.tsx";

interface Props {
  readonly title: string;
  readonly plan: Plan;
  /** The text that the plan would change. */
  readonly document: XmlDocument;
  /** Makes the change, as one step that can be undone. The dialog closes by itself. */
  readonly carryOut: () => void;
  readonly close: () => void;
  readonly applyLabel?: string;
  /** What has to be answered first. */
  readonly children?: ReactNode;
}

/** What a plan would do, why, what it needs and what it cannot know, beside the difference in the text; then yes or no. */
export function PlanDialog({ title, plan, document, carryOut, close, applyLabel = "Apply", children }: Props) {
  const id = useId();
  const { steps, after, asked } = useMemo(() => outcomeOf(document, plan), [document, plan]);
  return (
    <Dialog open onClose={close} fullWidth maxWidth="lg" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`} sx={{ pb: 1 }}>
        {title}
      </DialogTitle>
      <DialogContent
        sx={{
          display: "grid",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 3fr)" },
          gap: 3,
        }}
      >
        <div>
          {children}
          <Steps steps={steps} />
          <Asked questions={asked} />
          <Sentences title="What it needs" sentences={plan.needs} />
          <Sentences title="What the profile cannot tell" sentences={plan.cannotKnow} />
        </div>
        <Box sx={{ position: { md: "sticky" }, top: 0, alignSelf: "start", display: "flex", maxHeight: "62vh" }}>
          <TextDiff before={document.text} after={after} label="Difference in the ProfileXML" />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button
          variant="contained"
          disabled={after === document.text}
          onClick={() => {
            carryOut();
            close();
          }}
        >
          {applyLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface Outcome {
  readonly steps: readonly PlanStep[];
  readonly after: string;
  /** The questions that the plan adds to those that were open. */
  readonly asked: readonly string[];
}

function outcomeOf(document: XmlDocument, plan: Plan): Outcome {
  const after = applyEdits(document.text, planEdits(document, plan));
  const before = [...openQuestions(document)];
  const asked = openQuestions({ text: after }).filter((question) => {
    const known = before.indexOf(question);
    if (known >= 0) before.splice(known, 1);
    return known < 0;
  });
  return { steps: effectiveSteps(document, plan), after, asked };
}

function Steps({ steps }: { readonly steps: readonly PlanStep[] }) {
  const id = useId();
  if (steps.length === 0)
    return (
      <>
        <Heading>Nothing changes.</Heading>
        <Typography variant="body2">The profile says all of this already.</Typography>
      </>
    );
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>What changes</Heading>
      <Box component="ol" sx={{ m: 0, pl: 3, display: "grid", gap: 1 }}>
        {steps.map(({ says, because }) => (
          <li key={says}>
            <Typography sx={{ fontWeight: 500 }}>{says}</Typography>
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              {because}
            </Typography>
          </li>
        ))}
      </Box>
    </section>
  );
}

function Asked({ questions }: { readonly questions: readonly string[] }) {
  const title = leftToFillIn(questions);
  return title === null ? null : <Sentences title={title} sentences={questions} />;
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  const id = useId();
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <Box component="ul" sx={{ m: 0, pl: 3, display: "grid", gap: 0.5 }}>
        {[...new Set(sentences)].map((sentence) => (
          <Typography key={sentence} component="li" variant="body2" sx={{ overflowWrap: "anywhere" }}>
            {sentence}
          </Typography>
        ))}
      </Box>
    </section>
  );
}

function Heading({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <Typography id={id} component="h3" variant="subtitle2" sx={{ mt: 1.5, mb: 0.5 }}>
      {children}
    </Typography>
  );
}
