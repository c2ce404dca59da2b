import * as circleDot from 'lucide-react/icons/circle-dot';
import * as circlePause from 'lucide-react/icons/circle-pause';
import * as circleX from 'lucide-react/icons/circle-x';
import * as square from 'lucide-react/icons/square';
import { describe, expect, it } from 'vitest';
import { signOutline } from '@/components/ui/sign-icon';

describe('the outline of an icon', () => {
  it('has its circles, its lines, and its paths each from the corner', () => {
    expect(signOutline(circleDot)).toContain('M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z');
    expect(signOutline(circlePause)).toContain('M10 15L10 9');
    expect(signOutline(circleX)).toContain('M0 0m15 9');
  });

  it('is refused for other shapes, and for what is no icon', () => {
    expect(() => signOutline(square)).toThrow('rect');
    expect(() => signOutline({})).toThrow('no icon');
  });
});
