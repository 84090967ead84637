import { FIXTURE_NAMES, fixtureJob } from "../exportJob.testkit.ts";
import type { ExportedFile } from "../exporter.ts";
import { exporters } from "../index.ts";

/** A script that a format hands on, alone or in an archive. */
export interface ExportedScript {
  readonly title: string;
  readonly text: string;
}

/** Every PowerShell script that any format makes of the golden fixtures. */
export function everyScript(): readonly ExportedScript[] {
  return FIXTURE_NAMES.flatMap((fixture) => {
    const job = fixtureJob(fixture);
    const usable = exporters.filter((exporter) => exporter.blockers(job, exporter.defaults).length === 0);
    return usable.flatMap(({ id, export: write, defaults }) =>
      write(job, defaults).files.flatMap((file) => scriptIn(`${id}, ${fixture}`, file)),
    );
  });
}

function scriptIn(from: string, { name, text }: ExportedFile): readonly ExportedScript[] {
  return text !== null && /\.ps1$/i.test(name) ? [{ title: `${name} of ${from}`, text }] : [];
}
