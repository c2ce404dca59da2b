/** Reporting that a page was read wrongly. */
export const report = {
  begin: 'Report a wrong reading…',
  cannotReport: 'No report can be made of this page. Read it again and try once more.',
  title: 'Report a wrong reading',
  back: 'Back',
  explanation:
    'This is a copy of the page for a bug report. Its texts, names, numbers and addresses are invented; only its structure is left. Nothing was sent to anyone: save the file or copy it, and hand it on if you like.',
  kept: 'Common words that the reader depends on (“Phone”, “Contact”, legal forms, job titles, countries) stay as they are, and so do well-known sites such as social networks. Look it through: what you would rather not hand on, do not hand on.',
  wrong: 'What is wrong? (optional)',
  wrongHint:
    'This goes into the file as you type it. Use the invented names from below, not the real ones.',
  preview: 'What the copy says',
  wholeFile: 'The whole file: {name}',
  save: 'Save the file',
  copy: 'Copy',
  done: {
    saved: 'Saved to your download folder.',
    copied: 'Copied.',
    'not-copied': 'The browser did not let it be copied. Save the file instead.',
  },
} as const;
