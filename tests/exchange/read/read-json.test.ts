import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTableFile } from '@/lib/exchange/read/read-table-file';

const read = async (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const [table] = await readTableFile(new TextEncoder().encode(text), 'leads.json');
  return table;
};

it('a list of objects is a table, what is nested in columns of its own', async () => {
  expect(
    await read([
      {
        company: 'Alfa',
        address: { city: 'Brno', zip: '00123' },
        phones: ['+420541000001', '+420541000002'],
      },
      { company: 'Beta', emails: [{ type: 'work', value: 'info@beta.example' }], active: true },
    ]),
  ).toMatchObject({
    format: 'json',
    headers: ['company', 'phones', 'address.city', 'address.zip', 'emails', 'active'],
    rows: [
      ['Alfa', '+420541000001; +420541000002', 'Brno', '00123', '', ''],
      ['Beta', '', '', '', 'info@beta.example', 'true'],
    ],
    places: [1, 2],
  });
});

it('a list within an object, a list of lists, an object a line', async () => {
  expect((await read({ total: 1, results: [{ company: 'Alfa' }] }))?.rows).toEqual([['Alfa']]);
  expect(
    (
      await read([
        ['company', 'town'],
        ['Alfa', 'Brno'],
      ])
    )?.rows,
  ).toEqual([['Alfa', 'Brno']]);
  expect((await read('{"company":"Alfa"}\n{"company":"Beta"}\n'))?.rows).toEqual([
    ['Alfa'],
    ['Beta'],
  ]);
});

it('what is no object among them is named', async () => {
  expect((await read([{ company: 'Alfa' }, 7, null]))?.problems).toEqual([
    { code: 'not-an-object', row: 2 },
    { code: 'not-an-object', row: 3 },
  ]);
});

it('our own export’s leads come whole', async () => {
  const leads = [{ name: { value: 'Alfa' } }, 5];
  expect(await read({ format: 'prospect-clipper-leads', version: 1, leads })).toMatchObject({
    format: 'leads',
    leads,
    rows: [['Alfa'], ['']],
  });
});

it('comes to an end with whatever is nested, and with names that are not keys', async () => {
  const deep = `[${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}]`;
  expect((await read(deep))?.rows).toHaveLength(1);
  const table = await read('[{"__proto__":{"polluted":1},"company":"Alfa"}]');
  expect(table?.headers).toContain('company');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }),
      async (list) => {
        expect((await read(list))?.rows).toHaveLength(list.length);
      },
    ),
  );
});
