import { describe, expect, it } from 'vitest';
import { presentsSite } from '@/lib/capture/records/presenting-page';
import { findingsOf } from './found';

const presents = (path: string, title = '', headings: string[] = []) =>
  presentsSite(findingsOf([], { url: `https://kovarna.example${path}`, title, headings }));

describe('presentsSite', () => {
  it.each(['/', '/contact', '/our-team.html', '/testimonials.htm', '/o-nas/', '/en/About-Us.php'])(
    'knows %s by its address',
    (path) => expect(presents(path)).toBe(true),
  );

  it('knows a page by its title or its heading', () => {
    expect(presents('/p?id=4', 'Echipa noastră | Atelier Exemplu')).toBe(true);
    expect(presents('/p7', '', ['Ο Ομάδα', 'Команда'])).toBe(true);
  });

  it.each(['/news/our-team-wins', '/ploty', '/%E0%A4%A'])('leaves %s', (path) =>
    expect(presents(path, 'Our team wins again', ['Our team wins again'])).toBe(false),
  );
});
