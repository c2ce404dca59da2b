/**
 * Schema version 4: the company's own method (strategies, portraits, letters, experts, what holds
 * prospects back), what its experts were asked for, what sources cost, and the plans of months.
 * Touches, sales and the history of the axes are part of their lead. Frozen once released: never
 * edited, imports nothing of the app.
 */
export const version4 = {
  number: 4,
  stores: {
    playbook: '[part+id]',
    expertRequests: 'id, expert, lead',
    sourceCosts: 'id',
    monthPlans: 'month',
  },
} as const;
