import type { Lead } from '@/lib/domain/lead';
import { matchKeys } from '@/lib/domain/match-keys';
import { cleanText } from '@/lib/domain/normalize/clean-text';
import { awkwardLead } from './awkward-leads';
import { inventedPerson, phone, seen, text } from './invented-lead';

const cleanLines = (value: string) =>
  value
    .split(/\r\n|\n|\r/)
    .map((line) => cleanText(line))
    .join('\n')
    .trim();

/** A Czech company's number that nobody has: from 39000000 on, with its check digit. */
function inventedNumber(at: number): string {
  const digits = String(3_900_000 + at);
  const sum = [...digits].reduce((all, digit, place) => all + Number(digit) * (8 - place), 0);
  return digits + String((11 - (sum % 11)) % 10);
}

/**
 * An awkward lead as a lead base keeps it: single lines are single lines, numbers are nobody else's.
 * What is hard about it stays: formulas, leading zeros, quotes, line breaks in notes, scripts.
 */
export function keptAwkwardLead(at: number): Lead {
  const lead = awkwardLead(at);
  const line = (value: string, most = 500) => cleanText(value, most) || 'x';
  const serial = String(at).padStart(5, '0');
  const registration = inventedNumber(at);
  const kept: Lead = {
    ...lead,
    name: text(line(lead.name.value)),
    ...(lead.jobTitle && { jobTitle: text(line(lead.jobTitle.value, 200)) }),
    ...(lead.organization && { organization: text(line(lead.organization.value)) }),
    ...(lead.industry && { industry: text(line(lead.industry.value)) }),
    phones: [
      phone(`+4205410${serial}`, at % 2 === 0 ? 'landline' : 'fax'),
      phone(`+4206010${serial}`, 'mobile'),
      { ...phone(`+4205420${serial}`), extension: String((at % 50) + 1) },
    ].slice(0, (at % 3) + 1),
    websites: [text(`https://firma${at}.example/`)],
    registrationNumbers:
      lead.kind === 'person'
        ? []
        : [
            {
              scheme: 'CZ-ICO',
              value: registration,
              shown: registration,
              valid: true,
              origin: seen,
            },
          ],
    addresses: lead.addresses.map((address, place) =>
      place === 0
        ? {
            text: line(address.text),
            street: line(address.street ?? 'Dlouhá 1', 200),
            locality: line(address.locality ?? 'Třebíč', 120),
            postalCode: '01001',
            country: 'CZ',
            origin: seen,
          }
        : { text: line(address.text), origin: seen },
    ),
    people:
      lead.kind === 'person'
        ? []
        : lead.people.map((person, place) =>
            inventedPerson(line(person.name, 150), {
              ...(place === 0 && { jobTitle: 'jednatelka', decides: true }),
              phones: [phone(`+4207390${serial}`, 'mobile')].slice(place),
              emails: [text(`jana${at}@firma.example`)].slice(place),
            }),
          ),
    tags: [...new Set(lead.tags.map((tag) => line(tag, 60)))],
    note: cleanLines(lead.note),
    paidOrders: cleanLines(lead.paidOrders),
    preliminaryOrders: cleanLines(lead.preliminaryOrders),
    responsible: line(lead.responsible, 120),
    stage: { ...lead.stage, reason: line(lead.stage.reason, 500) },
    ownValues: { machines: at / 2, remark: line(String(lead.ownValues?.remark), 2000) },
    sourceSite: 'katalog.firmy-demo.test',
  };
  const { temperature: _, ...rest } = kept;
  const { timeToDecision } = kept.qualification;
  const temperature = ({ now: 'hot', 'within-two-months': 'warm', 'no-date': 'cold' } as const)[
    timeToDecision as 'now'
  ];
  return { ...rest, ...(temperature && { temperature }), keys: matchKeys(kept) };
}

export const keptAwkwardLeads = (count: number) =>
  Array.from({ length: count }, (_, at) => keptAwkwardLead(at));
