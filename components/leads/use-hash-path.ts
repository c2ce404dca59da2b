import type { BaseLocationHook } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

/** Where in the dashboard one is, without the query that the lead base keeps in its address. */
export const useHashPath: BaseLocationHook = () => {
  const [location, navigate] = useHashLocation();
  return [location.split('?')[0] ?? location, navigate];
};

useHashPath.hrefs = (href) => `#${href}`;
