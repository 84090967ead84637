import Typography from "@mui/material/Typography";
import type { TrustRefs } from "../../core/profile/eap/trust.ts";
import { useReading } from "../../react/useReading.ts";
import { promptSentence } from "./promptWords.ts";

/** What happens when the server cannot be verified, told from the switches above it. */
export function PromptSentence({ refs }: { readonly refs: TrustRefs }) {
  const neverAsks = useReading(refs.neverAsks).value;
  // A method without the second switch never reads as one that has it on.
  const asksAboutRoots = useReading(refs.asksAboutUnknownRoots ?? refs.neverAsks).value;
  return (
    <Typography role="status" variant="body2" color="textSecondary" sx={{ mb: 0.5, maxWidth: "72ch" }}>
      {promptSentence(neverAsks, refs.asksAboutUnknownRoots === null ? false : asksAboutRoots)}
    </Typography>
  );
}
