export type LinkedinPath =
  | { readonly kind: 'profile' | 'company'; readonly slug: string }
  | { readonly kind: 'people-search' | 'company-search' }
  | { readonly kind: 'wall' };

const walls =
  /^\/(?:login|authwall|uas|checkpoint|signup|join|404|feed|messaging|notifications|mynetwork|m\/login|reg)(?:\/|$)/i;

/** What kind of page an address on LinkedIn is; undefined for kinds that have no reader of their own. */
export function linkedinPath(url: URL): LinkedinPath | undefined {
  const path = url.pathname;
  if (walls.test(path)) return { kind: 'wall' };
  const profile = /^\/(?:in|pub)\/([^/]{1,200})/i.exec(path)?.[1];
  if (profile) return { kind: 'profile', slug: profile };
  const company = /^\/(?:company|school|showcase)\/([^/]{1,200})/i.exec(path)?.[1];
  if (company) return { kind: 'company', slug: company };
  if (/^\/search\/results\/people(?:\/|$)/i.test(path)) return { kind: 'people-search' };
  if (/^\/search\/results\/companies(?:\/|$)/i.test(path)) return { kind: 'company-search' };
  return undefined;
}

/** The person's part of a link to a profile: "jana-brazdova"; undefined for links to anything else. */
export function slugOf(
  href: string | undefined,
  base: URL,
  kind: 'in' | 'company',
): string | undefined {
  if (!href || !URL.canParse(href, base.href)) return undefined;
  const url = new URL(href, base.href);
  if (!/(?:^|\.)linkedin\.(?:com|test)$/.test(url.hostname)) return undefined;
  const pattern =
    kind === 'in' ? /^\/in\/([^/]{1,200})\/?$/ : /^\/(?:company|school|showcase)\/([^/]{1,200})\/?/;
  return pattern.exec(url.pathname)?.[1];
}
