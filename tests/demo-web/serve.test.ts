import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWeb, demoHosts, serveDemoWeb } from './serve';
import { demoTruth } from './truth';

let web: DemoWeb;
beforeAll(async () => {
  web = await serveDemoWeb();
});
afterAll(() => web.close());

/** A raw request: fetch would neither let the host be chosen nor leave ".." in the path. */
function ask(
  host: string,
  path: string,
  method = 'GET',
): Promise<{ status: number; type: string; location: string; body: string }> {
  return new Promise((done, fail) => {
    const asked = request(
      { port: web.port, host: '127.0.0.1', path, method, headers: { host, connection: 'close' } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          body += part;
        });
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            location: response.headers.location ?? '',
            body,
          }),
        );
      },
    );
    asked.on('error', fail);
    asked.end();
  });
}

describe('serveDemoWeb', () => {
  it('answers every page of the truth at its own address and under /_/', async () => {
    for (const page of demoTruth) {
      const url = new URL(page.url);
      const path = url.pathname + url.search;
      expect((await ask(url.hostname, path)).status, page.url).toBe(page.status ?? 200);
      const prefixed = await ask(`127.0.0.1:${web.port}`, `/_/${url.hostname}${path}`);
      expect(prefixed.status, page.url).toBe(page.status ?? 200);
    }
  });

  it('sends the right content types', async () => {
    const host = 'katalog.firmy-demo.test';
    expect((await ask(host, '/')).type).toBe('text/html; charset=utf-8');
    expect((await ask(host, '/style.css')).type).toBe('text/css; charset=utf-8');
    expect((await ask(host, '/firma.svg')).type).toBe('image/svg+xml');
    const pdf = await ask(host, '/cenik.pdf');
    expect(pdf.type).toBe('application/pdf');
    expect(pdf.body.startsWith('%PDF-')).toBe(true);
  });

  it('shows the start page to any unknown host, with links that stay', async () => {
    const named = await ask('demo.test', '/');
    const local = await ask(`localhost:${web.port}`, '/');
    expect(named.body).toContain('href="http://northmill-demo.test/contact/"');
    expect(local.body).toContain('href="/_/northmill-demo.test/contact/"');
    expect(local.body).toContain('href="/_/demo.test/style.css"');
    expect(local.body).not.toContain('href="http://');
    const inner = await ask('127.0.0.1', '/_/northmill-demo.test/');
    expect(inner.body).toContain('href="/_/northmill-demo.test/contact/"');
  });

  it('adds the slash of a folder and keeps the query', async () => {
    const answer = await ask('northmill-demo.test', '/contact?a=1');
    expect([answer.status, answer.location]).toEqual([301, '/contact/?a=1']);
  });

  it.each([
    '/../serve.ts',
    '/%2e%2e/%2e%2e/serve.ts',
    '/..%2f..%2fserve.ts',
    '/_/../serve.ts',
    '/_/%2e%2e/serve.ts',
    '/..%5c..%5cserve.ts',
    '/a%00.html',
    '/%zz',
  ])('refuses %s', async (path) => {
    for (const host of ['northmill-demo.test', '127.0.0.1', '../..', '..']) {
      const answer = await ask(host, path);
      expect(answer.status).toBe(404);
      expect(answer.body).not.toContain('createServer');
    }
  });

  it('answers other methods with 405, HEAD without a body', async () => {
    expect((await ask('demo.test', '/', 'POST')).status).toBe(405);
    const head = await ask('demo.test', '/', 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it('serves an application at each of its addresses, its files as files', async () => {
    const page = await ask('spa-demo.test', '/supplier/anything/');
    expect([page.status, page.body.includes('id="app"')]).toEqual([200, true]);
    expect((await ask('spa-demo.test', '/missing.css')).status).toBe(404);
  });

  it('lists its requests and its hosts', async () => {
    await ask('cafe-blog.test', '/podpis/?x=1');
    expect(web.requests.at(-1)).toBe('GET http://cafe-blog.test/podpis/?x=1');
    expect(demoHosts).toContain('www.linkedin.test');
  });
});
