import type { LucideIcon } from 'lucide-react';
import styles from './value-rows.module.css';

const safeProtocols = ['http:', 'https:', 'mailto:', 'tel:'];

/** Whether an address from a page may be made a link: nothing that runs, nothing local. */
export function isSafeLink(href: string): boolean {
  return safeProtocols.includes(URL.parse(href)?.protocol ?? '');
}

interface SafeLinkProps {
  href: string;
  label: string;
  icon: LucideIcon;
}

/** A way out to the value itself; nothing where the address is not a safe one. */
export function SafeLink({ href, label, icon: Icon }: SafeLinkProps) {
  if (!isSafeLink(href)) return null;
  return (
    <a
      className={styles.link}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      title={label}
    >
      <Icon aria-hidden size={14} />
    </a>
  );
}
