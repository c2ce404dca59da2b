import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import * as z from 'zod';
import { madeLate } from '@/lib/domain/made-late';

const make = () => z.object({ name: z.string().min(1), at: z.number().optional() });

describe('madeLate', () => {
  it('makes nothing before it is asked for, and then once', () => {
    const making = vi.fn(make);
    const schema = madeLate(making);
    expect(making).not.toHaveBeenCalled();
    schema.parse({ name: 'Invented' });
    schema.parse({ name: 'Invented', at: 1 });
    expect(making).toHaveBeenCalledTimes(1);
  });

  it('accepts and refuses what the schema itself does, with the same type', () => {
    const schema = madeLate(make);
    expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<{ name: string; at?: number }>();
    expect(schema.parse({ name: 'Invented', more: true })).toEqual({ name: 'Invented' });
    expect(schema.safeParse({ name: '' }).error?.issues).toEqual(
      make().safeParse({ name: '' }).error?.issues,
    );
  });

  it('is part of other schemas, late or not', () => {
    const inner = madeLate(make);
    const outer = madeLate(() =>
      inner.extend({
        one: inner.optional(),
        list: z.array(inner).max(2),
        either: z.union([z.string(), inner]),
        byName: z.record(z.string(), inner),
      }),
    );
    const sound = { name: 'a', list: [{ name: 'b' }], either: { name: 'c' }, byName: {} };
    expect(outer.parse(sound)).toEqual(sound);
    expect(outer.safeParse({ ...sound, list: [{ name: '' }] }).error?.issues[0]?.path).toEqual([
      'list',
      0,
      'name',
    ]);
    expect(Object.keys(outer.shape)).toContain('byName');
  });
});
