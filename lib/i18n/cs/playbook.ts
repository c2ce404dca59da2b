import type { playbook as english } from '../en/playbook';
import type { Translated } from '../translated';

export const playbook: Translated<typeof english> = {
  nav: 'Metodika',
  tabs: 'Části metodiky',
  questions: 'Otázky',
  strategies: 'Strategie',
  portrait: 'Portrét',
  letters: 'Dopisy a scénáře',
  experts: 'Experti',
  lists: 'Důvody, pravidla, soubor',
};
