import type { ReactNode } from "react";
import type { PastedRows } from "../../core/importers/paste/pasted.ts";
import type { AnyRef, ManyRef } from "../../core/profile/ref.ts";

export type RowValue = Readonly<Record<string, unknown>>;

/** How a row reads in the table: one line that says the whole of it. */
export interface RowWords {
  readonly main: string;
  readonly detail?: string;
}

export interface ListProps {
  readonly of: Pick<ManyRef, "path" | "spec">;
  readonly title: string;
  /** "route", "routes". */
  readonly noun: readonly [one: string, many: string];
  /** What an empty list means to Windows. */
  readonly empty: string;
  readonly describe: (row: RowValue) => RowWords;
  /** The fields of the row in edit. */
  readonly fields: (row: AnyRef) => ReactNode;
  /** What a new row starts with. */
  readonly blank: RowValue;
  readonly paste: { readonly hint: string; readonly read: (text: string) => PastedRows };
}
