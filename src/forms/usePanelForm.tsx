/**
 * The one bridge to react-hook-form. The form holds drafts, the document holds values:
 * a key notes the draft, and changes the document only when the draft's meaning differs from what the document says;
 * a change of the document rewrites a field only when its draft no longer says the same.
 */
import { type ReactNode, createContext, use, useCallback, useEffect, useMemo, useRef } from "react";
import { FormProvider, useController, useForm, useFormContext } from "react-hook-form";
import { set } from "../core/profile/changes.ts";
import { type AnyRef, type LeafRef, type Path, pathKey } from "../core/profile/ref.ts";
import type { Reading } from "../core/profile/read.ts";
import { useDispatch } from "../react/useDispatch.ts";
import { useIsBeside, useReading } from "../react/useReading.ts";
import { useSelected, useStore } from "../react/storeContext.ts";
import { activeProfile } from "../store/store.ts";
import { type Decoded, decodeDraft, decodeField, draftOf, saysTheSame } from "./draft.ts";

const ReadOnly = createContext(false);

/** One form per panel, and one per open row. Give it a key that changes with what it shows. */
export function PanelForm({ children }: { readonly children: ReactNode }) {
  const form = useForm<Record<string, string>>({ defaultValues: {} });
  return <FormProvider {...form}>{children}</FormProvider>;
}

/** Makes every field inside read-only: while the XML is broken, or where the text holds nothing of a panel's settings. */
export function ReadOnlyForms({ readOnly, children }: { readonly readOnly: boolean; readonly children: ReactNode }) {
  return <ReadOnly value={readOnly}>{children}</ReadOnly>;
}

/** Whether nothing may be changed here; for the path of a setting, also when the text cannot hold that setting. */
export function useReadOnly(path?: Path): boolean {
  const isBesideMount = useIsBeside(path ?? []);
  return use(ReadOnly) || isBesideMount;
}

/** What is typed stays as it was typed while it says the same; of what is chosen, there is one spelling. */
function isTyped({ scalar: { control } }: LeafRef["spec"]): boolean {
  return control !== "toggle" && control !== "choice";
}

/** What a control needs to know and may do. */
export interface FieldState {
  readonly draft: string;
  readonly decoded: Decoded;
  readonly reading: Reading<unknown>;
  readonly readOnly: boolean;
  readonly change: (draft: string) => void;
  /** Rewrites the draft as the document spells it; when it does not decode, the draft stays. */
  readonly settle: () => void;
  /** Takes the draft back to what the document says. */
  readonly revert: () => void;
  readonly reset: () => void;
  readonly focus: () => void;
}

export function useField(ref: LeafRef): FieldState {
  const store = useStore();
  const dispatch = useDispatch();
  const { control } = useFormContext<Record<string, string>>();
  const key = pathKey(ref.path);
  const leaf = ref.spec;
  const reading = useReading(ref) as Reading<unknown>;
  const kept = useSelected((state) => activeProfile(state)?.drafts[key]);
  const { field } = useController({ name: key, control, defaultValue: kept ?? draftOf(leaf, reading) });
  const draft = field.value ?? "";
  const setDraft = field.onChange;
  const latest = useRef({ draft, reading });
  useEffect(() => {
    latest.current = { draft, reading };
  });

  const lastReading = useRef(reading);
  useEffect(() => {
    if (lastReading.current === reading) return;
    lastReading.current = reading;
    if (isTyped(leaf) && saysTheSame(leaf, latest.current.draft, reading)) return;
    setDraft(draftOf(leaf, reading));
    store.setDraft(key, null);
  }, [reading, leaf, key, setDraft, store]);

  const write = useCallback(
    (value: unknown) =>
      dispatch(set(ref as AnyRef as never, value as never), `Change ${leaf.title.toLowerCase()}`, ref.path),
    [dispatch, ref, leaf],
  );
  const change = useCallback(
    (next: string) => {
      setDraft(next);
      const decoded = decodeDraft(leaf, next);
      store.setDraft(key, decoded.kind === "refused" ? next : null);
      if (decoded.kind === "empty") write(undefined);
      if (decoded.kind === "value" && !saysTheSame(leaf, next, latest.current.reading)) write(decoded.value);
    },
    [setDraft, leaf, key, store, write],
  );
  const reset = useCallback(() => change(""), [change]);
  const decoded = useMemo(() => decodeField(leaf, draft, reading), [leaf, draft, reading]);
  return {
    draft,
    decoded,
    reading,
    readOnly: useReadOnly(ref.path),
    change,
    settle: () => {
      if (decoded.kind !== "refused") setDraft(draftOf(leaf, reading));
    },
    revert: () => {
      setDraft(draftOf(leaf, reading));
      store.setDraft(key, null);
    },
    reset,
    focus: () => store.focus({ path: ref.path, origin: "form" }),
  };
}
