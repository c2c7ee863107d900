interface TrustedTypes {
  createPolicy(name: string, rules: PolicyRules): unknown;
}

interface PolicyRules {
  readonly createScriptURL: (url: string) => string;
  readonly createHTML?: (html: string) => string | null;
}

/**
 * Where a page's policy asks for trusted types, its workers' addresses are let through: MapLibre and the bundler start
 * workers from texts, and `worker-src` says which may load. Texts that become markup or code are refused, as no rule
 * makes them trusted. To be called once in a page, before anything starts.
 * @param createHTML for a page that has to read markup: gives it back, or null to refuse it
 */
export function trustWorkers(createHTML?: PolicyRules['createHTML']): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => url,
    ...(createHTML && { createHTML }),
  });
}
