import { foldText } from '@/lib/domain/normalize/clean-text';

export const legalFormFamilies = [
  'limited',
  'stock',
  'partnership',
  'sole-trader',
  'association',
] as const;
export type LegalFormFamily = (typeof legalFormFamilies)[number];

/** Forms by what they are; compared folded, without spaces and dots. */
const lines: Record<LegalFormFamily, string> = {
  limited: `s.r.o.|spol.sr.o.|společnost s ručením omezeným|spoločnosť s ručením obmedzeným|OÜ|osaühing|SIA|UAB|
    Kft.|korlátolt felelősségű társaság|SRL|SRL-D|societate cu răspundere limitată|ООО|OOO|ТОВ|ТОО|GmbH|mbH|gGmbH|
    Ges.m.b.H.|Gesellschaft mit beschränkter Haftung|UG|UG (haftungsbeschränkt)|Sàrl|Sagl|Sp. z o.o.|Spółka z o.o.|
    spółka z ograniczoną odpowiedzialnością|Ltd|Limited|Pty Ltd|Pte Ltd|LLC|L.L.C.|Private Limited|BV|ApS`,
  stock: `a.s.|akciová společnost|akciová spoločnosť|AS|aktsiaselts|AB|Zrt.|Nyrt.|Rt.|részvénytársaság|SA|S.A.|
    societate pe acțiuni|ОАО|ПАО|ЗАО|АО|НАО|OAO|PAO|ZAO|AO|ПрАТ|ПАТ|АТ|AG|Aktiengesellschaft|SE|spółka akcyjna|plc|
    Inc|Inc.|Incorporated|Corp|Corporation|public limited company|A/S|NV|Oyj`,
  partnership: `v.o.s.|veřejná obchodní společnost|k.s.|komanditní společnost|TÜ|UÜ|täisühing|usaldusühing|Bt.|betéti társaság|
    Kkt.|SNC|SCS|KG|OHG|GbR|GmbH & Co. KG|GmbH & Co KG|OG|KEG|sp. j.|spółka jawna|sp. k.|spółka komandytowa|s.c.|LLP|LP`,
  'sole-trader': `FIE|Ev.|E.V.|egyéni vállalkozó|PFA|P.F.A.|II|I.I.|IF|ИП|IP|ФОП|e.K.|e.Kfm.|e.U.|Einzelunternehmen|živnost`,
  association: `z.s.|zapsaný spolek|o.s.|o.z.|občianske združenie|MTÜ|mittetulundusühing|e.V.|egyesület|alapítvány|asociația|
    АНО|НКО|Stiftung|sihtasutus|o.p.s.|družstvo|szövetkezet|spółdzielnia|eG`,
};

const formKey = (form: string) => foldText(form).replace(/ /g, '');

const readFamilies = () =>
  new Map(
    legalFormFamilies.flatMap((family) =>
      lines[family].split('|').map((form) => [formKey(form), family] as const),
    ),
  );
/** Read when the first is asked for: hardly ever, where a panel opens. */
let families: ReturnType<typeof readFamilies> | undefined;

/** What a legal form is, whatever the country calls it; undefined for one that is none of these. */
export function findLegalFormFamily(form: string): LegalFormFamily | undefined {
  families ??= readFamilies();
  return families.get(formKey(form));
}
