const mapHosts =
  /(?:^|\.)(?:google\.[a-z]{2,3}(?:\.[a-z]{2})?|goo\.gl|openstreetmap\.org|mapy\.(?:cz|com)|bing\.com|apple\.com|yandex\.(?:ru|com)|waze\.com)$/;
const coordinates = /^[-+\d.,\s°NSEW]+$/i;

/** The address that a link to a map itself names; a link to a point or to a short address names none. */
export function mapLinkAddress(href: string): string | undefined {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!mapHosts.test(url.hostname) || !/map/i.test(url.hostname + url.pathname)) return undefined;
  const place = /\/(?:place|dir\/|search)\/([^/@]{5,300})/.exec(url.pathname)?.[1];
  const said =
    ['q', 'query', 'destination', 'daddr', 'address']
      .map((key) => url.searchParams.get(key))
      .find(Boolean) ??
    (place && decodePlace(place));
  const text = said?.replace(/\s+/g, ' ').trim();
  if (!text || coordinates.test(text) || !/\d/.test(text) || !/\p{L}{2}/u.test(text))
    return undefined;
  return text.startsWith('place_id:') ? undefined : text;
}

function decodePlace(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return undefined;
  }
}
