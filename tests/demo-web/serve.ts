import { readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const siteRoot = fileURLToPath(new URL('./site', import.meta.url));
const startHost = 'demo.test';

/** The hosts of the demo web: the folders under `site/`. */
export const demoHosts: readonly string[] = readdirSync(siteRoot, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

const notFoundPage = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>404 Not Found</title><link rel="icon" href="data:,"></head>
<body><h1>404 Not Found</h1><p>The page you asked for is not on this server.</p></body></html>
`;

export interface DemoWeb {
  port: number;
  /** "http://127.0.0.1:PORT", where the start page works without any browser flag. */
  origin: string;
  /** What was asked for, in order: "GET http://host/path?query", without the port. */
  requests: string[];
  close(): Promise<void>;
}

interface Place {
  host: string;
  /** Path and nothing else, still percent-encoded. */
  path: string;
  /** Reached as /_/host/path: links have to be rewritten to stay there. */
  prefixed: boolean;
}

/** Chooses site folder and path from the Host header, or from a path of the form /_/host/path. */
function placeOf(hostHeader: string, path: string): Place | undefined {
  const asked = hostHeader.replace(/:\d+$/, '').toLowerCase();
  if (demoHosts.includes(asked)) return { host: asked, path, prefixed: false };
  const prefix = /^\/_\/([a-z0-9.-]+)(\/.*)?$/.exec(path);
  if (!prefix) return { host: startHost, path, prefixed: true };
  const host = prefix[1] ?? '';
  return demoHosts.includes(host) ? { host, path: prefix[2] ?? '', prefixed: true } : undefined;
}

/** The file's absolute path; undefined when the address would leave the site's folder. */
function fileOf(place: Place): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(place.path);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  if (decoded.split('/').includes('..')) return undefined;
  const folder = join(siteRoot, place.host);
  const file = resolve(folder, `.${decoded}`);
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'nothing';
}

/** Keeps links between the demo's pages working where its host names do not resolve. */
function rewriteLinks(html: string, host: string): string {
  return html.replace(
    /\b(href|src|action)="(?:http:\/\/([a-z0-9.-]+))?(\/(?!\/)[^"]*)"/g,
    (whole, attribute: string, linkedHost: string | undefined, path: string) => {
      if (linkedHost !== undefined && !demoHosts.includes(linkedHost)) return whole;
      return `${attribute}="/_/${linkedHost ?? host}${path}"`;
    },
  );
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = (status: number, type: string, body: string | Buffer): void => {
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const sendHtml = async (status: number, file: string, place: Place): Promise<void> => {
    const html = await readFile(file, 'utf8');
    send(
      status,
      'text/html; charset=utf-8',
      place.prefixed ? rewriteLinks(html, place.host) : html,
    );
  };

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(405, 'text/plain; charset=utf-8', 'Method not allowed');
  }
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const place = placeOf(request.headers.host ?? '', path);
  const file = place && fileOf(place);
  if (!place || !file) return send(404, 'text/html; charset=utf-8', notFoundPage);

  const kind = await kindOf(file);
  if (kind === 'file') {
    const extension = extname(file);
    if (extension === '.html') return sendHtml(200, file, place);
    return send(200, contentTypes[extension] ?? 'application/octet-stream', await readFile(file));
  }
  if (kind === 'folder') {
    const index = join(file, 'index.html');
    if ((await kindOf(index)) === 'file') {
      if (path.endsWith('/')) return sendHtml(200, index, place);
      response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` });
      response.end();
      return;
    }
  }
  const folder = join(siteRoot, place.host);
  // A single page application answers every page address with its one document.
  const single = join(folder, '200.html');
  if (extname(file) === '' && (await kindOf(single)) === 'file') {
    return sendHtml(200, single, place);
  }
  const missing = join(folder, '404.html');
  if ((await kindOf(missing)) === 'file') return sendHtml(404, missing, place);
  send(404, 'text/html; charset=utf-8', notFoundPage);
}

/**
 * Serves the invented web on 127.0.0.1. The Host header chooses the site, so that a browser started
 * with `--host-resolver-rules="MAP *.test 127.0.0.1:PORT"` sees every page at its own address; any
 * other host gets the start page, and every page again under /_/host/path.
 *
 * @param port 0 lets the system choose.
 */
export function serveDemoWeb(port = 0): Promise<DemoWeb> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    requests.push(`${request.method ?? 'GET'} http://${host}${request.url ?? '/'}`);
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        fail(new Error('the demo web has no port'));
        return;
      }
      done({
        port: address.port,
        origin: `http://127.0.0.1:${address.port}`,
        requests,
        close: () =>
          new Promise((closed, notClosed) => {
            server.close((error) => (error ? notClosed(error) : closed()));
            server.closeAllConnections();
          }),
      });
    });
  });
}
