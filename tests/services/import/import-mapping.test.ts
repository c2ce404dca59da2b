import { describe, expect, it } from 'vitest';
import { freshStore } from '../store-for-test';
import { imported, planned } from './import-world';

const store = freshStore();
const allLeads = () => store.base().leads.orderBy('number').toArray();

describe('the columns of an import', () => {
  it('maps the bad rows of files that were mapped by hand as they were, once they come back', async () => {
    const files = [
      { name: 'a.csv', text: 'Who;Xyz;Colour\nAlfa;info@a.example;red\nBeta;info(at;blue\n' },
      { name: 'b.csv', text: 'Firma;Mejl\nGama;nic\n' },
    ];
    const byHand: Parameters<typeof planned>[3] = (choice, { headers }) => ({
      ...choice,
      targets: headers.length === 3 ? ['company', 'emails', 'new:choice'] : ['company', 'emails'],
    });
    const { job } = await planned(store.base(), files, {}, byHand);
    const bad = await job.badRows('Responsible person', 'Reason');
    expect(bad.headers).toEqual(['Who', 'Xyz', 'Colour']);
    await job.commit();
    const rows = [...bad.rows].map((row) =>
      [...row, 'why'].join(';').replace(/info.at|nic/, 'x@x.example'),
    );
    const text = [[...bad.headers, 'Reason'].join(';'), ...rows].join('\n');
    const { read, plan } = await imported(store.base(), [{ name: 'bad.csv', text }]);
    expect(read.tables[0]?.remembered).toBe(true);
    expect(plan.counts).toMatchObject({ bad: 0 });
    const columns = await store.base().ownColumns.toArray();
    expect(columns).toHaveLength(1);
    expect(columns[0]?.choices).toEqual(['red', 'blue']);
    const beta = (await allLeads()).find(({ name }) => name.value === 'Beta');
    expect(beta).toMatchObject({ ownValues: { [columns[0]?.id ?? '']: 'blue' } });
  });

  it('remembers how columns were mapped', async () => {
    const text = 'Alpha;Beta\nAlfa s.r.o.;kept\n';
    await imported(store.base(), [{ text }], {}, (choice) => ({
      ...choice,
      targets: ['company', 'comments'],
    }));
    const { read } = await planned(store.base(), [{ name: 'other.csv', text }]);
    expect(read.tables[0]).toMatchObject({
      remembered: true,
      choice: { targets: ['company', 'comments'] },
    });
  });
});
