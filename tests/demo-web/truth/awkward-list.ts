import { type DemoRecord, demoRecord, phone } from '../demo-page';

/**
 * The workshops of a list that nobody can read right without being told: the master's name stands where
 * a company's would, and a number of the guild looks like a telephone.
 */
export const awkwardList = {
  url: 'http://cech-demo.test/dilny/',
  /** The same after a redesign: phones stand elsewhere. */
  changedUrl: 'http://cech-demo.test/dilny/?podoba=nova',
  records: [
    demoRecord('organization', 'Dílna Alba', {
      phones: [phone('+420541000300', 'landline')],
      emails: ['alba@remesla-demo.test'],
      industry: 'Ruční tkaniny',
    }),
    demoRecord('organization', 'Dílna Borek', {
      phones: [phone('+420541000301', 'landline')],
      emails: ['borek@remesla-demo.test'],
      industry: 'Pletené koše',
    }),
    demoRecord('organization', 'Dílna Cedr', {
      phones: [phone('+420541000302', 'landline')],
      emails: [],
      industry: 'Nábytek z masivu',
    }),
    demoRecord('organization', 'Dílna Dubina', {
      phones: [phone('+420541000303', 'landline')],
      emails: ['dubina@remesla-demo.test'],
      industry: 'Sudy a kádě',
    }),
    demoRecord('organization', 'Dílna Erben', {
      phones: [],
      emails: ['erben@remesla-demo.test'],
      industry: 'Modrotisk',
    }),
    demoRecord('organization', 'Dílna Fala', {
      phones: [phone('+420541000305', 'landline')],
      emails: [],
      industry: 'Foukané sklo',
    }),
    demoRecord('organization', 'Dílna Gryf', {
      phones: [phone('+420541000306', 'landline')],
      emails: ['gryf@remesla-demo.test'],
      industry: 'Umělecké kování',
    }),
    demoRecord('organization', 'Dílna Holub', {
      phones: [phone('+420541000307', 'landline')],
      emails: ['holub@remesla-demo.test'],
      industry: 'Hodiny a stroječky',
    }),
    demoRecord('organization', 'Dílna Iskra', {
      phones: [phone('+420541000308', 'landline')],
      emails: [],
      industry: 'Zlaté šperky',
    }),
    demoRecord('organization', 'Dílna Jílek', {
      phones: [phone('+420541000309', 'landline')],
      emails: ['jilek@remesla-demo.test'],
      industry: 'Keramika',
    }),
    demoRecord('organization', 'Dílna Klen', {
      phones: [phone('+420541000310', 'landline')],
      emails: ['klen@remesla-demo.test'],
      industry: 'Houslařství',
    }),
    demoRecord('organization', 'Dílna Lípa', {
      phones: [phone('+420541000311', 'landline')],
      emails: [],
      industry: 'Dřevěné hračky',
    }),
  ] satisfies DemoRecord[],
};
