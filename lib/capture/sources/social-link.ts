/** Hosts of social networks, matched exactly or as a parent domain; which network it is, is decided later. */
const networks = [
  'facebook.com',
  'fb.com',
  'github.com',
  'instagram.com',
  'linkedin.com',
  'ok.ru',
  'pinterest.com',
  't.me',
  'telegram.me',
  'tiktok.com',
  'twitter.com',
  'vk.com',
  'x.com',
  'xing.com',
  'youtube.com',
];

/** First parts of paths that share, sign in or show a single post: no profile of anybody. */
const noProfile = new Set([
  'share',
  'sharer',
  'sharer.php',
  'share.php',
  'sharearticle',
  'sharing',
  'intent',
  'dialog',
  'plugins',
  'login',
  'signup',
  'watch',
  'hashtag',
  'explore',
  'search',
  'home',
  'cws',
  'tr',
  'privacy',
  'policies',
  'legal',
  'help',
  'terms',
  'p',
  'reel',
  'embed',
  'pin',
  'feed',
  'cookie',
  'about',
]);

/** The address of a profile a link leads to; undefined for sharing links and links within the network. */
export function socialLink(href: string, page: URL): string | undefined {
  if (!/^(?:https?:)?\/\//i.test(href) || !URL.canParse(href, page.href)) return undefined;
  const url = new URL(href, page.href);
  const host = url.hostname.replace(/^www\./, '');
  const network = networks.find((name) => host === name || host.endsWith(`.${name}`));
  if (!network) return undefined;
  // On the network's own pages its links are the network's.
  if (page.hostname === network || page.hostname.endsWith(`.${network}`)) return undefined;
  const [first = ''] = url.pathname.split('/').filter(Boolean);
  return first === '' || noProfile.has(first.toLowerCase()) ? undefined : url.href;
}
