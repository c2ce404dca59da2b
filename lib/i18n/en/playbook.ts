/** What all screens of the playbook share. */
export const playbook = {
  nav: 'Playbook',
  tabs: 'Parts of the playbook',
  questions: 'Questions',
  strategies: 'Strategies',
  portrait: 'Portrait',
  letters: 'Letters and scripts',
  experts: 'Experts',
  lists: 'Reasons, rules, file',
} as const;
