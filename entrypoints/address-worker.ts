import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type AddressPort, serveAddresses } from '@/lib/services/import/addresses-ahead';

/** Reads addresses for an import that is under way, whose worker starts and ends it. */
export default defineUnlistedScript(() => {
  serveAddresses(self as unknown as AddressPort);
});
