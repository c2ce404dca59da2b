import { foldText } from '@/lib/domain/normalize/clean-text';
import { isNoNameStem } from '@/lib/domain/normalize/not-name-stems';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import { titleModifiers } from '../vocabulary/title-modifiers';
import { namesJob, namesTradeAlone } from './job-titles';

/** "Fonction : comptable": what says that a job title follows. */
const label =
  /^(?:Qualité|Fonction|Poste|Funkce|Funkcia|Pozice|Pozícia|Position|Pozicija|Stanowisko|Funkcja|Beosztás|Funcți[ae]|Funkcija|Pareigos|Amet|Amats|Beruf|Berufsbezeichnung|Tätigkeit|Должность|Посада|Длъжност|Позиция|Cargo|Puesto|Ruolo|Qualifica|Θέση|Ειδικότητα)\s?:\s/u;
/** "en sa qualité de président", "in seiner Eigenschaft als Vorstand". */
const quality =
  /^(?:en (?:sa )?qualité d[e’'] ?|in (?:seiner|ihrer) (?:Eigenschaft|Funktion) als |ve funkci |vo funkcii |w charakterze |в качестве |in qualità di |en calidad de |na qualidade de |în calitate de )/iu;
/** "Als Kassierer hält er …": what somebody does it as. */
const doneAs =
  /^(?:Als|Jako|Ako|Kao|Kot|Comme|Como|Come|Ca|Как|Як)\s((?:\p{Lu}[\p{L}-]+\s){1,3})\p{Ll}{2,}\s.{6,}$/u;
/** "Avocate inscrite au barreau de …" */
const registered =
  /,?\s(?:inscrite?|inscris[aă]?|înscris[ăa]?|iscritt[oa]|zapsan[áýa]|zugelassen|wpisan[ya])\s.*$/iu;
/** "Secretary, ext. 12", "Professor of Biology, Ph.D. Example University": an extension, a degree and where. */
const behindTitle =
  /,?\s(?:(?:ext|extension)\.?\s?\d{1,5}$|\(?(?:Ph\.?D|Ed\.?D|Psy\.?D|M\.[AS]|M\.?Ed|MFA|J\.?D|B\.[AS])\.?,?\s\p{Lu}.*$)/u;
/** Clubs by their usual abbreviations: "Jugendleiterin TSV Musterdorf". */
const club =
  /(?<=\p{Ll})\s(?:TSV|SV|FC|VfB|VfL|SC|TV|TuS|SG|SGM|SpVgg|Spvgg|ASV|ESV|FSV|FV|KSV|PSV|SSV|TSG|BSC|MTV|DJK|TJ|SK|AFK|MFK|FK|OFK|SDH|OSP|MKS|KS|LKS|GKS|UKS|NK|KK|RK|OK|CS|ACS|CSM|HC)\s\p{Lu}.*$/u;
/** "Munkatársaink", "Onze medewerkers": "our colleagues" is a heading. */
const ours =
  /^(?:\p{L}+(?:aink|eink)|(?:\p{L}+ ){0,2}(?:munkatársak|kollégák|medewerkers|zaměstnanci|zamestnanci|pracovníci|pracownicy|сотрудники|співробітники))$/iu;

/** What titles do not say. */
const sentence =
  /(?<!\p{L})(?:is|are|has|have|ist|sind|hat|wurde|zählen|gehören|jest|są|pracuje|je|jsou|sú|est|sont|este|sunt|responsabilit\p{L}*|responsabilidad\p{L}*|Verantwortung)(?!\p{L})/iu;

/** Without the institution somebody works for behind the last comma: "docens, Kémiai Tanszék". */
export function withoutInstitution(title: string): string {
  const pieces = title.split(/,\s/);
  while (pieces.length > 1) {
    const piece = pieces.at(-1) ?? '';
    const words = foldText(piece).split(' ');
    // "Manager, Sales and Marketing"
    const isFunction = titleModifiers.has(words[0] ?? '');
    const ofInstitution =
      /^\p{Lu}/u.test(piece) &&
      words.length > 1 &&
      !isFunction &&
      words.slice(1).some(isNoNameStem);
    if (!ofInstitution || (namesJob(words[0] ?? '') && !/^\p{Lu}{2}/u.test(piece))) break;
    pieces.pop();
  }
  return pieces.join(', ');
}

/** "RSc. realitný maklér": degrees that stand behind the name. */
function withoutDegrees(text: string): string {
  const [first = '', ...more] = text.split(' ');
  const isDegree =
    first.endsWith('.') &&
    !/^Hon/u.test(first) &&
    stripTitles(`${first} Aaaaa Bbbbb`).name === 'Aaaaa Bbbbb';
  return isDegree && more.length > 0 && namesJob(more.join(' ')) ? more.join(' ') : text;
}

/** A job title without what says that it is one, whom it is held for and where. */
export function cleanTitle(text: string): string {
  const title = withoutDegrees(text)
    .replace(label, '')
    .replace(quality, '')
    .replace(registered, '')
    .replace(behindTitle, '');
  const as = doneAs.exec(title)?.[1]?.trim();
  const said = withoutInstitution(as && namesJob(as) ? as : title).replace(club, '');
  return said.length > 2 ? said.replace(/(?<=\p{Ll}{4})\.$/u, '') : text;
}

/** Whether it is no job title, whatever stood beside the name: a degree, a sentence, a heading. */
export function isNoTitle(text: string): boolean {
  if (ours.test(text) || sentence.test(text) || namesTradeAlone(text)) return true;
  if (/[.\p{Ll}]/u.test(text) && stripTitles(`${text} Aaaaa Bbbbb`).name === 'Aaaaa Bbbbb')
    return true;
  // "DERMATOLOGIE": the part of a list that follows.
  const words = foldText(text).split(' ');
  return (
    text === text.toUpperCase() &&
    !namesJob(text) &&
    words.every((word) => word.length < 3 || isNoNameStem(word))
  );
}
