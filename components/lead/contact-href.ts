/** An address as a link's target. Nothing in it can add a subject, a copy or a second recipient. */
export function mailHref(email: string): string {
  return `mailto:${email.split('@').map(encodeURIComponent).join('@')}`;
}

/** `e164`: "+420541000000". */
export function phoneHref(e164: string): string {
  return `tel:${e164}`;
}
