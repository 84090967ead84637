import type { ConditionalAccessState } from "../../core/scenarios/conditionalAccess/state.ts";

/** How far the profile is, with what is left to do below the switch. */
export function standingSentence({ standing, conditions }: ConditionalAccessState): string {
  switch (standing) {
    case "off":
      return "Nothing of it stands in the profile. Each change is shown before it is made.";
    case "partly":
      return "Some of it stands in the profile, and some is missing.";
    case "on":
      return onSentence(
        conditions.flatMap(({ met, otherwise }) => (met || otherwise === undefined ? [] : [otherwise])),
      );
  }
}

function onSentence(left: readonly string[]): string {
  if (left.length === 0) return "The profile asks for it, and everything that it needs in the profile is there.";
  const asks = left.includes("Fill in") ? ["A value is left to fill in."] : [];
  const checks = left.includes("Check") ? ["What is marked “Check” below needs a look."] : [];
  return ["The profile asks for it.", ...asks, ...checks].join(" ");
}
