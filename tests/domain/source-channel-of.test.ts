import { describe, expect, it } from 'vitest';
import { sourceChannelOf } from '@/lib/domain/source-channel-of';

describe('sourceChannelOf', () => {
  it.each([
    ['https://www.firmy.cz/detail/1.html', 'business-directory', 'firmy.cz'],
    ['https://katalog.firmy-demo.test:8080/brno', 'business-directory', 'firmy-demo.test'],
    ['https://www.ariregister-demo.test/ee', 'business-directory', 'ariregister-demo.test'],
    ['https://www.arlista-demo.test/', 'trading-platform', 'arlista-demo.test'],
    ['https://www.anunt-demo.test/a/1', 'classified-board', 'anunt-demo.test'],
    ['https://www.linkedin.test/in/x', 'social-network', 'linkedin.test'],
    ['https://cz.linkedin.com/in/x', 'social-network', 'linkedin.com'],
    ['https://www.alibaba.com/company/x', 'trading-platform', 'alibaba.com'],
    ['https://www.avito.ru/moskva', 'classified-board', 'avito.ru'],
    ['https://www.google.com/search?q=a', 'search-results', 'google.com'],
    ['https://www.google.com/maps/place/x', 'business-directory', 'google.com'],
    ['https://www.google.com/aclk?x', 'advertising', 'google.com'],
    ['https://www.idnes.cz/ekonomika/x', 'news-and-media', 'idnes.cz'],
    ['https://www.kvitek.example/kontakt', 'company-site', 'kvitek.example'],
    ['http://127.0.0.1:3000/', 'company-site', '127.0.0.1'],
    ['nesmysl', 'company-site', ''],
  ])('%s: %s, %s', (page, channel, site) => {
    expect(sourceChannelOf(page)).toEqual({ channel, site });
  });
});
