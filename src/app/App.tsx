import createCache from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import Box from "@mui/material/Box";
import CssBaseline from "@mui/material/CssBaseline";
import { ThemeProvider } from "@mui/material/styles";
import {
  type DragEvent,
  type ReactNode,
  Suspense,
  lazy,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { NavigationContext } from "../react/navigation.ts";
import { StoreContext } from "../react/storeContext.ts";
import { FindingsContext } from "../react/useFindings.ts";
import type { Findings } from "../store/findings.ts";
import type { Store } from "../store/store.ts";
import { Announcer } from "./Announcer.tsx";
import { Notice, type Said } from "./Notice.tsx";
import { StartView } from "./StartView.tsx";
import { TopBar } from "./TopBar.tsx";
import { Workbench } from "./Workbench.tsx";
import { useCommandKeys } from "./commands.ts";
import { useNavigateToSetting } from "./navigateToSetting.ts";
import { useOpening } from "./import/useOpening.ts";
import { lazyParts } from "./lazyParts.ts";
import { usePreference } from "./preferences.ts";
import { useProblemsView } from "./problems/useProblemsView.ts";
import { type SaveNotice, useSaving } from "./saving.ts";
import { ShownSideContext, type Side } from "./shownSide.ts";
import { type LookChoice, themeOf, useLook } from "./theme.ts";
import { useClosedNotice } from "./useClosedNotice.ts";

const ImportDialog = lazy(lazyParts.importDialog);

// Speedy style sheets are written through the CSSOM, which a policy without inline styles allows.
const styles = createCache({ key: "aovpn", speedy: true });

interface Props {
  readonly store: Store;
  readonly findings: Findings;
  readonly saving: SaveNotice;
}

/** The product: a store around everything, a look, and the two views. */
export function App({ store, findings, saving }: Props) {
  const [choice, setChoice] = usePreference<LookChoice>("look", "system");
  const look = useLook(choice);
  return (
    <CacheProvider value={styles}>
      <ThemeProvider theme={themeOf(look)}>
        <CssBaseline />
        <StoreContext value={store}>
          <FindingsContext value={findings}>
            <Navigable>
              <Page store={store} saving={saving} look={look} choice={choice} setChoice={setChoice} />
            </Navigable>
          </FindingsContext>
        </StoreContext>
      </ThemeProvider>
    </CacheProvider>
  );
}

function Navigable({ children }: { readonly children: ReactNode }) {
  const [side, show] = useState<Side>("forms");
  const shownSide = useMemo(() => ({ side, show }), [side]);
  return (
    <ShownSideContext value={shownSide}>
      <NavigationContext value={useNavigateToSetting(show)}>{children}</NavigationContext>
    </ShownSideContext>
  );
}

interface PageProps extends Omit<Props, "findings"> {
  readonly look: "light" | "dark" | "contrast";
  readonly choice: LookChoice;
  readonly setChoice: (choice: LookChoice) => void;
}

function Page({ store, saving, look, choice, setChoice }: PageProps) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState(saidOf(saving.greeting));
  const say = useCallback((sentence: string | null) => setSaid(saidOf(sentence)), []);
  const [dragging, setDragging] = useState(false);
  const active = useActiveId(store);
  const saveState = useSaving(saving);
  const problems = useProblemsView();
  useCommandKeys(store, { openFile: () => input.current?.click(), toggleProblems: problems.toggleByKey });
  const opening = useOpening(store, say);
  useClosedNotice(store, setSaid);
  const onDrop = (event: DragEvent): void => {
    setDragging(false);
    if (event.dataTransfer.files.length === 0 || event.defaultPrevented) return;
    event.preventDefault();
    opening.files([...event.dataTransfer.files]);
  };
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDragging(true);
  };
  return (
    <Box
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setDragging(false)}
      sx={{
        display: "flex",
        flexDirection: "column",
        height: "100vh",
        overflow: "hidden",
        bgcolor: "background.default",
        outline: dragging ? "3px solid" : "none",
        outlineColor: "primary.main",
        outlineOffset: -3,
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        aria-label="Open profile"
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          opening.files([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <TopBar choice={choice} setChoice={setChoice} saveState={saveState} chooseFile={() => input.current?.click()} />
      {active === null ? (
        <StartView chooseFile={() => input.current?.click()} openText={opening.text} />
      ) : (
        <Workbench key={active} look={look} problems={problems} />
      )}
      <Notice said={said} close={() => setSaid(null)} />
      {opening.asking.length > 0 && (
        <Suspense fallback={null}>
          <ImportDialog
            brought={opening.asking}
            take={opening.take}
            openAsIs={opening.openAsIs}
            close={opening.dismiss}
          />
        </Suspense>
      )}
      <Announcer />
    </Box>
  );
}

function saidOf(sentence: string | null): Said | null {
  return sentence === null ? null : { sentence };
}

function useActiveId(store: Store): string | null {
  const [active, setActive] = useState(store.getState().active);
  useEffect(() => store.subscribe((state) => setActive(state.active)), [store]);
  return active;
}
