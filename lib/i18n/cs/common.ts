import type { common as en } from '@/lib/i18n/en/common';
import type { Translated } from '@/lib/i18n/translated';

export const common: Translated<typeof en> = {
  productName: 'Prospect Clipper',
  save: 'Uložit',
  cancel: 'Zrušit',
  undo: 'Vrátit zpět',
  close: 'Zavřít',
  add: 'Přidat',
  remove: 'Odebrat',
  retry: 'Zkusit znovu',
  dismiss: 'Skrýt',
  openLeadBase: 'Otevřít databázi',
  openSettings: 'Nastavení',
  loading: 'Načítám…',
};
