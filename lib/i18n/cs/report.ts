import type { report as en } from '../en/report';
import type { Translated } from '../translated';

export const report: Translated<typeof en> = {
  begin: 'Nahlásit chybné přečtení…',
  cannotReport: 'Z této stránky nelze hlášení vytvořit. Načtěte ji znovu a zkuste to ještě jednou.',
  title: 'Nahlásit chybné přečtení',
  back: 'Zpět',
  explanation:
    'Toto je kopie stránky pro hlášení chyby. Texty, jména, čísla a adresy jsou v ní vymyšlené, zůstala jen její stavba. Nic nebylo nikam odesláno: soubor si uložte nebo zkopírujte a předejte ho dál, jen pokud chcete.',
  kept: 'Běžná slova, podle kterých se čte („Telefon“, „Kontakt“, právní formy, pracovní pozice, státy), zůstávají, stejně jako všem známé weby, například sociální sítě. Projděte si kopii; co nechcete předat dál, nepředávejte.',
  wrong: 'Co je špatně? (nepovinné)',
  wrongHint:
    'Do souboru to přijde tak, jak to napíšete. Použijte vymyšlená jména zdola, ne ta skutečná.',
  preview: 'Co v kopii stojí',
  wholeFile: 'Celý soubor: {name}',
  save: 'Uložit soubor',
  copy: 'Kopírovat',
  done: {
    saved: 'Uloženo do složky se staženými soubory.',
    copied: 'Zkopírováno.',
    'not-copied': 'Prohlížeč kopírování nedovolil. Uložte raději soubor.',
  },
};
