import type { Exporter } from "./exporter.ts";

export type AnyOptions = Readonly<Record<string, unknown>>;

/** An exporter whose options are only known at run time. Options that are not its own count as its defaults. */
export type AnyExporter = Exporter<AnyOptions>;

/** Forgets the type of an exporter's options, and checks their values instead. */
export function toAnyExporter<O extends AnyOptions>(exporter: Exporter<O>): AnyExporter {
  const optionsOf = (options: unknown): O => {
    const parsed = exporter.options.safeParse(options);
    return parsed.success ? parsed.data : exporter.defaults;
  };
  return {
    ...exporter,
    labels: exporter.labels.map((label) => ({ ...label })),
    blockers: (job, options) => exporter.blockers(job, optionsOf(options)),
    export: (job, options) => exporter.export(job, optionsOf(options)),
  };
}
