import type { LucideIconNode } from 'lucide-react';

/** Around which point, how far. */
const circle = (cx: number, cy: number, r: number) =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

function outlineOf([name, attributes]: LucideIconNode): string {
  const number = (key: 'cx' | 'cy' | 'r' | 'x1' | 'y1' | 'x2' | 'y2') => Number(attributes[key]);
  // A path may begin with where it is from the last point: from the corner, alone in its icon.
  if (name === 'path') return `M0 0${attributes.d}`;
  if (name === 'circle') return circle(number('cx'), number('cy'), number('r'));
  if (name === 'line') return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
  throw new Error(`An icon with a ${name} has no outline.`);
}

/**
 * The outline of an icon as one path's data, from the module that has it ("lucide-react/icons/circle").
 * Throws where the module has no drawing, or one with other shapes than paths, circles and lines.
 */
export function signOutline(module: object): string {
  const { __iconData: icon } = module as { __iconData?: { node: LucideIconNode[] } };
  if (!icon) throw new Error('The module has no icon.');
  return icon.node.map(outlineOf).join('');
}

/**
 * An icon beside a word that says the same. It is one element whatever it shows, so that where rows are
 * filled anew hundreds of times a second only its outline changes and nothing is drawn from scratch.
 */
export function SignIcon({ outline, className }: { outline: string; className?: string }) {
  return (
    <svg
      aria-hidden
      className={className}
      width={14}
      height={14}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={outline} />
    </svg>
  );
}
