/** The server of the scripts is plain JavaScript, because it runs before anything is installed. */
declare module "*/scripts/serve.mjs" {
  export function serve(options: {
    readonly folder: string;
    readonly port: number;
    readonly mount?: string;
    readonly strictPort?: boolean;
  }): Promise<{ readonly address: string; readonly close: () => void }>;
}
