import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { type Condition, judgeClientCertificate, verdictOf } from "../../core/certificates/judge.ts";
import type { CertificatePlace } from "../../core/profile/eap/places.ts";
import { read } from "../../core/profile/read.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { VerdictMark } from "../../ui/VerdictMark.tsx";
import type { CertificateAtHand } from "./atHand.ts";

interface Props {
  readonly of: CertificateAtHand;
  readonly document: XmlDocument;
  readonly places: readonly CertificatePlace[];
  readonly now: Date;
}

/** Whether Windows would choose the certificate at each place where one signs in, condition by condition. */
export function ClientJudgement({ of, document, places, now }: Props) {
  return places.map(({ title, tls }) => {
    const filter = read(document, tls.TLSExtensions.FilteringInfo).value;
    const conditions = judgeClientCertificate(of.certificate, of.chain, filter, now);
    return (
      <Box key={title} sx={{ mb: 1.5 }}>
        <Typography variant="body2" sx={{ mb: 0.25 }}>
          <b>{`For ${title}: `}</b>
          {sentence(conditions)}
        </Typography>
        <Box component="ul" aria-label={`Conditions for ${title}`} sx={{ listStyle: "none", m: 0, p: 0 }}>
          {conditions.map((condition) => (
            <Line key={condition.title} condition={condition} />
          ))}
        </Box>
      </Box>
    );
  });
}

function Line({ condition: { title, verdict, because } }: { readonly condition: Condition }) {
  const { tone, words } = LOOKS[verdict];
  return (
    <Box component="li" sx={{ display: "flex", gap: 1, py: 0.25, alignItems: "baseline" }}>
      <VerdictMark tone={tone} words={words} />
      <Box sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
        <Typography variant="body2">{title}</Typography>
        <Typography variant="caption" color="textSecondary" sx={{ display: "block", lineHeight: 1.4 }}>
          {because}
        </Typography>
      </Box>
    </Box>
  );
}

/** Windows knows more than a profile says, so a yes is never certain. */
function sentence(conditions: readonly Condition[]): string {
  switch (verdictOf(conditions)) {
    case "fails": {
      const failed = conditions.filter(({ verdict }) => verdict === "fails").length;
      return failed === 1 ? "no, one condition fails." : `no, ${failed} conditions fail.`;
    }
    case "unknown":
      return "it cannot be said for certain.";
    case "passes":
      return "it may be chosen, since it meets every condition.";
  }
}

const LOOKS = {
  passes: { tone: "good", words: "Passes" },
  fails: { tone: "bad", words: "Fails" },
  unknown: { tone: "open", words: "Not known" },
} as const satisfies Readonly<Record<Condition["verdict"], object>>;
