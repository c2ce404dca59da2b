import type { StoreState } from '@/lib/db/rows';
import type { SalesColumn } from '@/lib/domain/import/recognise-sales';
import type { OnProgress } from './import-types';

export interface SalesOptions {
  /** What becomes of sales to somebody the base does not have: left out, or a new lead that is a customer. */
  unmatched: 'leave' | 'new';
  /** Customers, by the name in the file, that are the lead which was suggested. */
  accepted: readonly string[];
}

/**
 * `matched`: a lead of the base. `new`: will be one. `several`: more than one lead is called so.
 * `unmatched`: none is known.
 */
export type SalesOutcome = 'matched' | 'new' | 'several' | 'unmatched';

/** A customer as the file names them. */
export interface SalesCustomer {
  name: string;
  outcome: SalesOutcome;
  sales: number;
  amount: number;
  /** Sales that the lead has already. */
  known: number;
  lead?: { id: string; number: number; name: string };
  /** What made it that lead: a key, "email:…", or its name. */
  by?: string;
  /** A lead it perhaps is. */
  suggestion?: { id: string; number: number; name: string };
}

export const salesRowProblems = ['no-date', 'no-amount', 'no-customer'] as const;
export type SalesRowProblem = (typeof salesRowProblems)[number];

/** What would happen; every row of the file is in exactly one of the counts. */
export interface SalesPlan {
  counts: { add: number; known: number; unmatched: number; bad: number };
  /** Sum of what is added. */
  amount: number;
  newLeads: number;
  changedLeads: number;
  customerCount: number;
  /** The first of them: those who are not matched, then by amount. */
  customers: SalesCustomer[];
}

/** Rows that are not taken, as they stand in their file. */
export interface SalesLeft {
  headers: string[];
  rows: string[][];
  reasons: (SalesRowProblem | 'unmatched' | 'several')[];
}

export interface SalesDone {
  plan: SalesPlan;
  /** By which it is undone; absent when nothing changed. */
  action: string | undefined;
  state: StoreState;
}

/** The import of a list of sales; a part of an import job, over the tables it read. */
export interface SalesJob {
  planSales(
    columns: readonly (readonly SalesColumn[])[],
    options: SalesOptions,
    onProgress?: OnProgress,
  ): Promise<SalesPlan>;
  /** Further customers of the plan, in its order. */
  salesCustomers(from: number, count: number): Promise<SalesCustomer[]>;
  salesLeft(): Promise<SalesLeft>;
  /** One transaction. Throws ImportCancelledError where `cancelSales` came before its end: nothing was written then. */
  commitSales(onProgress?: OnProgress): Promise<SalesDone>;
  /** Gives up what is being written; what is through stays. */
  cancelSales(): Promise<void>;
}
