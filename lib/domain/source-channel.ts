import * as z from 'zod';
import { madeLate } from './made-late';

/** Where prospects are found: one first source a lead. */
export const sourceChannels = [
  'search-results',
  'advertising',
  'trading-platform',
  'business-directory',
  'regional-portal',
  'classified-board',
  'social-network',
  'company-site',
  'cold-selection',
  'word-of-mouth',
  'centre-of-influence',
  'direct-mail',
  'telephone',
  'former-customer',
  'current-customer',
  'lost-opportunity',
  'seminar',
  'fair-or-conference',
  'news-and-media',
  'business-connection',
  'live-chat',
  'bought-list',
] as const;
export const sourceChannelSchema = madeLate(() => z.enum(sourceChannels));
export type SourceChannel = z.infer<typeof sourceChannelSchema>;
