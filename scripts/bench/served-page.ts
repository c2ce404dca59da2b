import { createServer } from 'node:http';
import type { OpenedPage, PageReader } from '../capture/page-reader';

/** Serves one page on this machine and opens it: pages too large to be handed to the browser. */
export async function withServedPage<T>(
  pages: PageReader,
  html: string,
  work: (page: OpenedPage) => Promise<T>,
): Promise<T> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  try {
    const page = await pages.open({ url: `http://127.0.0.1:${port}/` });
    return await work(page).finally(() => page.close());
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
