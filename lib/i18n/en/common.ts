export const common = {
  productName: 'Prospect Clipper',
  save: 'Save',
  cancel: 'Cancel',
  undo: 'Undo',
  close: 'Close',
  add: 'Add',
  remove: 'Remove',
  retry: 'Try again',
  dismiss: 'Dismiss',
  openLeadBase: 'Open lead base',
  openSettings: 'Settings',
  loading: 'Reading…',
} as const;
