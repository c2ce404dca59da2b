import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSocialProfile } from '@/lib/domain/normalize/social-profile';

describe('parseSocialProfile', () => {
  it.each([
    [
      'https://cz.linkedin.com/in/jan-novak/?x=1',
      'linkedin',
      'https://www.linkedin.com/in/jan-novak',
    ],
    ['linkedin.com/company/kvitek/about/', 'linkedin', 'https://www.linkedin.com/company/kvitek'],
    ['https://www.linkedin.com/school/skola/', 'linkedin', 'https://www.linkedin.com/school/skola'],
    ['http://www.linkedin.test:80/in/jan', 'linkedin', 'http://www.linkedin.test/in/jan'],
    ['https://m.facebook.com/kvitek/?ref=x', 'facebook', 'https://www.facebook.com/kvitek'],
    [
      'https://www.facebook.com/profile.php?id=100001',
      'facebook',
      'https://www.facebook.com/profile.php?id=100001',
    ],
    [
      'https://www.facebook.com/pages/Kvitek/12345',
      'facebook',
      'https://www.facebook.com/pages/Kvitek/12345',
    ],
    ['https://www.facebook.com/kvitek/photos', 'facebook', 'https://www.facebook.com/kvitek'],
    ['https://instagram.com/kvitek.cz/', 'instagram', 'https://www.instagram.com/kvitek.cz'],
    ['https://twitter.com/kvitek?lang=cs', 'x', 'https://x.com/kvitek'],
    ['https://x.com/kvitek', 'x', 'https://x.com/kvitek'],
    ['https://www.youtube.com/@kvitek/videos', 'youtube', 'https://www.youtube.com/@kvitek'],
    [
      'https://www.youtube.com/channel/UCabc123',
      'youtube',
      'https://www.youtube.com/channel/UCabc123',
    ],
    ['https://www.tiktok.com/@kvitek', 'tiktok', 'https://www.tiktok.com/@kvitek'],
    ['https://m.vk.com/club12345', 'vk', 'https://vk.com/club12345'],
    ['https://t.me/s/kvitek_novinky', 'telegram', 'https://t.me/kvitek_novinky'],
    ['https://wa.me/420731000001?text=Ahoj', 'whatsapp', 'https://wa.me/420731000001'],
    [
      'https://api.whatsapp.com/send?phone=%2B420731000001',
      'whatsapp',
      'https://wa.me/420731000001',
    ],
    [
      'https://www.xing.com/profile/Max_Muster/cv',
      'xing',
      'https://www.xing.com/profile/Max_Muster',
    ],
    ['https://github.com/kvitek', 'github', 'https://github.com/kvitek'],
    ['https://ok.ru/group/12345', 'ok', 'https://ok.ru/group/12345'],
  ])('%s', (address, network, value) => {
    expect(parseSocialProfile(address)).toEqual({ network, value });
  });

  it.each([
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'https://www.facebook.com/share.php?u=x',
    'https://www.facebook.com/login/',
    'https://www.facebook.com/',
    'https://www.facebook.com/tr?id=1',
    'https://twitter.com/intent/tweet?text=x',
    'https://twitter.com/share?url=x',
    'https://twitter.com/kvitek/status/1',
    'https://www.linkedin.com/shareArticle?url=x',
    'https://www.linkedin.com/sharing/share-offsite/?url=x',
    'https://www.linkedin.com/login',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/',
    'https://www.instagram.com/p/abc/',
    'https://www.youtube.com/watch?v=abc',
    'https://youtu.be/abc',
    'https://t.me/share/url?url=x',
    'https://vk.com/share.php?url=x',
    'https://wa.me/?text=x',
    'https://github.com/kvitek/projekt/issues',
    'https://kvitek.example/facebook.com/kvitek',
    'https://facebook.com.kvitek.example/kvitek',
    'javascript:alert(1)',
    'nesmysl',
    '',
  ])('%s is no profile', (address) => {
    expect(parseSocialProfile(address)).toBeUndefined();
  });

  it('reads its own result the same', () => {
    const hosts = fc.constantFrom(
      'facebook.com',
      'linkedin.com/in',
      'x.com',
      'vk.com',
      'ok.ru',
      't.me',
    );
    fc.assert(
      fc.property(hosts, fc.webPath(), (host, path) => {
        const once = parseSocialProfile(`https://www.${host}${path}`);
        if (once) expect(parseSocialProfile(once.value)).toEqual(once);
      }),
    );
  });
});
