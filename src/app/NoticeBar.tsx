import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { userTunnel } from "../core/deployment/newProfile.ts";
import { profileAround } from "../core/deployment/profileAround.ts";
import { type Mount, isHostConfig, isProfile, isProfileOf8021x, mountOf } from "../core/profile/mount.ts";
import { correctedNamespaces } from "../core/profile/eap/correctedNamespaces.ts";
import { differenceOf } from "../core/profile/write.ts";
import type { SyntaxProblem, XmlDocument } from "../core/xml/document.ts";
import { indexLines, positionAt } from "../core/xml/lines.ts";
import { useActiveProfile, useSelected, useStore } from "../react/storeContext.ts";
import { activeProfile } from "../store/store.ts";
import { useDisagreement } from "./useDisagreement.ts";

/**
 * Why the forms wait, or what to know of the text. The first comes and goes with the typing, so it lies over the panel's
 * title and moves nothing; the second stays, and takes its place above it.
 */
export function NoticeBar({ problem }: { readonly problem: SyntaxProblem | null }) {
  return (
    <Box sx={{ height: problem === null ? "auto" : 0, position: "sticky", top: 0, zIndex: 2, px: 1 }} role="status">
      {problem === null ? <Notice /> : <Broken problem={problem} />}
    </Box>
  );
}

function Notice() {
  const document = useSelected((state) => activeProfile(state)?.reading.document ?? null);
  const disagreement = useDisagreement();
  const mount = document === null ? null : mountOf(document);
  if (document !== null && mount !== null && mount.kind !== "profile")
    return <OnlyEap document={document} kind={mount.kind} />;
  if (document !== null && document.root.name === "EapHostConfig" && correctedNamespaces(document).length > 0)
    return <WrongNamespaces document={document} />;
  const stranger = document === null ? null : strangerSentence(document);
  const sentence = stranger ?? disagreement;
  return sentence === null ? null : (
    <Alert severity="warning" sx={{ py: 0, mt: 1, alignItems: "center" }}>
      {sentence}
    </Alert>
  );
}

/** A file that holds an EAP configuration and no VPN profile: what that means, and the way to a profile. */
function OnlyEap({ document, kind }: { readonly document: XmlDocument; readonly kind: PartKind }) {
  const store = useStore();
  const disagreement = useDisagreement();
  const useInProfile = (): void => {
    const text = profileAround(document);
    if (text !== null) store.start({ ...userTunnel, text });
  };
  return (
    <Alert
      severity={disagreement === null ? "info" : "warning"}
      sx={{ py: 0, mt: 1, alignItems: "center" }}
      action={
        <Button color="inherit" size="small" onClick={useInProfile} sx={{ whiteSpace: "nowrap" }}>
          Use in a new profile
        </Button>
      }
    >
      {ONLY_EAP_SENTENCES[kind]}
      {disagreement !== null && ` ${disagreement}`}
    </Alert>
  );
}

/** Copies of a published page: Windows refuses them, and so the forms cannot know what they hold. */
function WrongNamespaces({ document }: { readonly document: XmlDocument }) {
  const store = useStore();
  const label = "Correct the namespaces";
  const correct = (): void => {
    const edits = correctedNamespaces(document);
    if (store.dispatch({ kind: "text", edits }, { label, origin: "command" })) store.announce(label);
  };
  return (
    <Alert
      severity="warning"
      sx={{ py: 0, mt: 1, alignItems: "center" }}
      action={
        <Button color="inherit" size="small" onClick={correct} sx={{ whiteSpace: "nowrap" }}>
          Write http://
        </Button>
      }
    >
      Its namespaces begin with https://. Windows knows them with http:// only, and refuses the configuration otherwise.
    </Alert>
  );
}

type PartKind = Exclude<Mount["kind"], "profile">;

const ONLY_EAP_SENTENCES: Readonly<Record<PartKind, string>> = {
  eap: "This file holds an EAP configuration and no VPN profile. It is edited as it stands.",
  "8021x":
    "This is a wired or wireless 802.1X profile. Only its EAP configuration is of use here, and is edited as it stands.",
};

function Broken({ problem }: { readonly problem: SyntaxProblem }) {
  const store = useStore();
  const profile = useActiveProfile();
  if (profile === null) return null;
  const { lastGood } = profile.reading;
  const revert = (good: XmlDocument): void => {
    store.dispatch(
      { kind: "text", edits: differenceOf(profile.file.text, good.text) },
      { label: "Revert to the last good XML", origin: "command" },
    );
  };
  return (
    <Alert
      severity="error"
      sx={{ py: 0, top: 8, alignItems: "center", boxShadow: 3 }}
      action={
        lastGood === null ? undefined : (
          <Button color="inherit" size="small" onClick={() => revert(lastGood)}>
            Revert to last good
          </Button>
        )
      }
    >
      {brokenSentence(profile.file.text, problem)}
      {lastGood === null ? " Mend it in the XML; the forms follow." : " The forms show the last good state."}
    </Alert>
  );
}

/** "The XML is broken at line 34, column 5: …" */
function brokenSentence(text: string, problem: SyntaxProblem): string {
  const { line, column } = positionAt(indexLines(text), problem.range.start);
  return `The XML is broken at line ${line}, column ${column}: ${problem.message}`;
}

/** What to say of a well-formed text that holds nothing of a profile; null for a profile. */
function strangerSentence(document: XmlDocument): string | null {
  const { root } = document;
  if (isProfile(document)) return null;
  if (root.name === "EapHostConfig" && !isHostConfig(root))
    return "EapHostConfig stands in another namespace here than Windows expects: the forms have nothing to show.";
  if (isProfileOf8021x(root))
    return `<${root.name}> is a wired or wireless profile, and no EAP configuration stands in it: the forms have nothing to show.`;
  if (root.name === "VPNProfile")
    return "VPNProfile stands in a namespace here, and Windows expects none: the forms have nothing to show.";
  return `The outermost element is <${root.name}>, not <VPNProfile>: the forms have nothing to show.`;
}
