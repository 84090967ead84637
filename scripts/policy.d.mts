export const trustedTypesPolicies: readonly string[];
export const metaPolicy: string;
export const headerPolicy: string;
export const securityHeaders: Readonly<Record<string, string>>;
