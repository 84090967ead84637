import { textOf } from "../xml/place.ts";
import { elementsAt } from "./elementsAt.ts";
import type { ExportJob } from "./exporter.ts";
import { nameNotes } from "./profileName.ts";

/** What to look at before a profile is delivered, whatever the format. */
export function deliveryNotes(job: ExportJob): readonly string[] {
  return [...nameNotes(job.name), ...secretNotes(job), ...profileNameNotes(job)];
}

/** Says that the file holds a secret that anyone who has it can read; Base64 hides nothing. */
export function secretNotes({ document }: Pick<ExportJob, "document">): readonly string[] {
  if (document === null) return [];
  const secrets = [elementsAt(document, "NativeProfile", "L2tpPsk"), elementsAt(document, "APNBinding", "Password")];
  const names = secrets.flatMap((places) => places.filter((place) => textOf(place).trim() !== "").slice(0, 1));
  return names.map(({ element }) => `The file holds ${element.name}, readable for everyone who has the file.`);
}

function profileNameNotes({ document, name }: ExportJob): readonly string[] {
  const place = document === null ? undefined : elementsAt(document, "ProfileName")[0];
  const written = place === undefined ? name : textOf(place).trim();
  if (written === name) return [];
  return [`ProfileName says "${written}", but Windows installs the profile as "${name}".`];
}
