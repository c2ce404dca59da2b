export interface ParsedProfile {
  network: string;
  /** Canonical address: https, no query, no locale, no trailing slash. */
  value: string;
}

interface Network {
  network: string;
  hosts: RegExp;
  /** The path's words to the canonical address, or undefined where it is no profile. */
  read: (path: string[], url: URL) => string | undefined;
}

/** First words of paths that are actions or sections of a network, not somebody's page. */
const sections = new Set(
  (
    'share sharer sharer.php share.php intent intents login signup register join home search explore hashtag ' +
    'tags tag help about settings privacy terms policies policy legal dialog plugins plugin tr events ' +
    'event groups watch reel reels stories story p tv shorts playlist results feed messages messaging ' +
    'notifications i ads business careers jobs accounts account oauth checkpoint recover marketplace ' +
    'gaming photo photo.php photos video videos permalink.php story.php posts post pulse learning ' +
    'sharing shareArticle l.php widgets widget embed api developers apps app topics trending ' +
    'features pricing enterprise sponsors collections notify r redir redirect audio live discover ' +
    'foryou following upload wall feed2 im public docs download proxy addstickers joinchat web s'
  ).split(' '),
);

const name = /^[\p{L}\p{N}._-]{2,100}$/u;

function plainName(path: string[], blocked = sections): string | undefined {
  const [first] = path;
  if (!first || !name.test(first) || blocked.has(first.toLowerCase())) return undefined;
  return first;
}

function readLinkedIn(path: string[]): string | undefined {
  const start = path[0] === 'mwlite' ? 1 : 0;
  const kind = path[start];
  const slug = path[start + 1];
  if (!kind || !slug || slug.length > 200) return undefined;
  if (!['in', 'company', 'school', 'showcase'].includes(kind)) {
    return kind === 'pub' ? `https://www.linkedin.com/${path.slice(start).join('/')}` : undefined;
  }
  if (kind === 'in' && ['me', 'edit', 'unavailable'].includes(slug)) return undefined;
  return `https://www.linkedin.com/${kind}/${encodeURI(slug)}`;
}

function readFacebook(path: string[], url: URL): string | undefined {
  if (path[0] === 'profile.php') {
    const id = url.searchParams.get('id');
    return id && /^\d{5,20}$/.test(id)
      ? `https://www.facebook.com/profile.php?id=${id}`
      : undefined;
  }
  if (
    (path[0] === 'pages' || path[0] === 'people') &&
    path[1] &&
    path[2] &&
    /^\d+$/.test(path[2])
  ) {
    return `https://www.facebook.com/${path.slice(0, 3).map(encodeURI).join('/')}`;
  }
  if (path[0] === 'pg') return readFacebook(path.slice(1), url);
  if (path[0] === 'groups' && path[1]) return `https://www.facebook.com/groups/${path[1]}`;
  const slug = plainName(path, new Set([...sections, 'pages', 'people', 'public', 'hashtag']));
  return slug?.includes('.php') ? undefined : slug && `https://www.facebook.com/${slug}`;
}

function readYouTube(path: string[]): string | undefined {
  const [first, second] = path;
  if (first?.startsWith('@') && first.length > 2) return `https://www.youtube.com/${first}`;
  if ((first === 'channel' || first === 'user' || first === 'c') && second && name.test(second)) {
    return `https://www.youtube.com/${first}/${second}`;
  }
  return undefined;
}

function readWhatsApp(path: string[], url: URL): string | undefined {
  const digits =
    url.hostname === 'wa.me' ? path[0]?.replace(/^\+/, '') : url.searchParams.get('phone');
  const number = digits?.replace(/\D/g, '');
  return number && number.length > 6 && number.length < 16 ? `https://wa.me/${number}` : undefined;
}

function readTelegram(path: string[]): string | undefined {
  const slug = plainName(path[0] === 's' ? path.slice(1) : path);
  return slug && /^\w{4,40}$/.test(slug) ? `https://t.me/${slug}` : undefined;
}

function readGitHub(path: string[]): string | undefined {
  if (path[0] === 'orgs' && path[1]) return `https://github.com/${path[1]}`;
  const slug = path.length <= 2 ? plainName(path) : undefined;
  return slug && `https://github.com/${slug}`;
}

function readOk(path: string[]): string | undefined {
  if ((path[0] === 'profile' || path[0] === 'group') && path[1]) {
    return `https://ok.ru/${path[0]}/${path[1]}`;
  }
  const slug = plainName(path);
  return slug && `https://ok.ru/${slug}`;
}

const bySlug =
  (prefix: string): Network['read'] =>
  (path) => {
    const slug = plainName(path);
    return slug && prefix + slug;
  };

const bySlugAlone = (prefix: string, post: string): Network['read'] => {
  const read = bySlug(prefix);
  return (path, url) => (path.includes(post) ? undefined : read(path, url));
};

const networks: Network[] = [
  { network: 'linkedin', hosts: /^(?:\w{2,3}\.)?linkedin\.(?:com|test)$/, read: readLinkedIn },
  {
    network: 'facebook',
    hosts: /^(?:[\w-]{1,5}\.)?(?:facebook\.com|fb\.com|fb\.me)$/,
    read: readFacebook,
  },
  {
    network: 'instagram',
    hosts: /^(?:\w{1,4}\.)?instagram\.com$/,
    read: bySlug('https://www.instagram.com/'),
  },
  {
    network: 'x',
    hosts: /^(?:mobile\.|m\.)?(?:twitter|x)\.com$/,
    read: bySlugAlone('https://x.com/', 'status'),
  },
  { network: 'youtube', hosts: /^(?:m\.)?youtube\.com$/, read: readYouTube },
  {
    network: 'tiktok',
    hosts: /^(?:m\.)?tiktok\.com$/,
    read: ([first]) =>
      first && /^@[\w.]{2,30}$/.test(first) ? `https://www.tiktok.com/${first}` : undefined,
  },
  {
    network: 'vk',
    hosts: /^(?:m\.)?(?:vk\.com|vk\.ru|vkontakte\.ru)$/,
    read: bySlug('https://vk.com/'),
  },
  { network: 'telegram', hosts: /^(?:t\.me|telegram\.me)$/, read: readTelegram },
  { network: 'whatsapp', hosts: /^(?:wa\.me|(?:api|web)\.whatsapp\.com)$/, read: readWhatsApp },
  {
    network: 'xing',
    hosts: /^xing\.com$/,
    read: ([kind, slug]) =>
      kind && /^(?:profile|companies|company|pages)$/.test(kind) && slug && name.test(slug)
        ? `https://www.xing.com/${kind}/${slug}`
        : undefined,
  },
  { network: 'github', hosts: /^github\.com$/, read: readGitHub },
  { network: 'ok', hosts: /^(?:m\.)?(?:ok\.ru|odnoklassniki\.ru)$/, read: readOk },
  {
    network: 'pinterest',
    hosts: /^(?:\w{2}\.)?pinterest\.(?:com|de|fr|co\.uk|at|es)$/,
    read: bySlugAlone('https://www.pinterest.com/', 'pin'),
  },
  {
    network: 'threads',
    hosts: /^threads\.(?:net|com)$/,
    read: ([first]) =>
      first && /^@[\w.]{2,40}$/.test(first) ? `https://www.threads.com/${first}` : undefined,
  },
];

/** The profile an address leads to; links that share, log in or show one post are none. */
export function parseSocialProfile(address: string): ParsedProfile | undefined {
  const text = address.trim().slice(0, 2048);
  let url: URL;
  try {
    url = new URL(/^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`);
  } catch {
    return undefined;
  }
  const host = url.hostname.replace(/^www\./, '');
  const found = networks.find(({ hosts }) => hosts.test(host));
  if (!found) return undefined;
  const path = url.pathname.split('/').filter(Boolean).map(decoded);
  const value = found.read(path, url);
  if (!value) return undefined;
  // The demo's own LinkedIn keeps its host: a real address must not be made of an invented one.
  const shown = host.endsWith('.test')
    ? value.replace('https://www.linkedin.com', url.origin)
    : value;
  return { network: found.network, value: shown };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
