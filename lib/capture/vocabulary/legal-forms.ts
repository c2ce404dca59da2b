/**
 * Legal forms with all the spaces that they may be written with, as they stand after a name, or, in
 * Russian and at times in Romanian and Estonian, before it.
 */
export const legalForms: readonly string[] = [
  's. r. o.,s.r.o,spol. s r. o.,společnost s ručením omezeným,a. s.,akciová společnost,k.s.,z.s.',
  'z.ú.,s.p.,j.s.a.,v. o. s.,o. p. s.,OÜ,AS,MTÜ,TÜ,UÜ,SIA,UAB,VšĮ,MB,Kft.,Kft,Zrt.,Zrt,Nyrt.,Nyrt',
  'Bt.,Bt,Rt.,Kkt.,Kht.,korlátolt felelősségű társaság,részvénytársaság,E.V.,egyéni vállalkozó',
  'S.A.,S.C.,P.F.A.,PFA,S.R.L.-D.,SRL-D,ООО,ОАО,ЗАО,ПАО,АО,ИП,ТОО,ТОВ,ФОП,ЧП,ГК,ФГУП,МУП',
  'GmbH & Co. KG,GmbH & Co KG,GmbH,gGmbH,mbH,AG,KG,OHG,UG (haftungsbeschränkt),UG,e. K.,GbR,e. V.',
  'eG,e.U.,Ges.m.b.H.,Gesellschaft m.b.H.,KGaA,SE,OG,sp. z o. o.,Sp. j.,sp. k.,sp z o.o.',
  'spółka z o.o.,Ltd.,Ltd,Limited,LLC,L.L.C.,LLP',
  'L.L.P.,Inc.,Inc,Incorporated,Corp.,Corp,Corporation,Co.,plc,LP,P.C.,PC,Pty Ltd,Pty. Ltd.',
  'Pvt. Ltd.,Pvt Ltd,PLLC,GP,Company,B.V.,BV,N.V.,NV,SARL,SAS,S.p.A.',
  'SpA,S.r.l.,S.L.,Oy,Ab,AB,ApS,A/S,d.o.o.,d.d.,EOOD,OOD,ЕООД,ООД,ЕАД,EURL,Srl,Gmbh',
  'osaühing',
]
  .join()
  .split(',');

/** Forms that are something else in capitals: a spa, a country. */
export const notInCapitals = /^(?:SpA|ApS|GbR)$/;

/** Forms that are also everyday words or abbreviations: they count only at the end of a short line. */
export const ambiguousForms: ReadonlySet<string> = new Set(
  'AS,MB,TÜ,SE,AG,KG,Co.,PC,P.C.,LP,GP,OG,AB,Ab,NV,BV,Company,E.V.,SAS,S.C.,ГК,ЧП,АО,eG,UG,PFA,Rt.,Oy,S.A.,k.s.,s.p.,Bt,Corporation,Limited,A/S'.split(
    ',',
  ),
);
