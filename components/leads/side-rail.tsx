import {
  ArrowLeftRight,
  BarChart3,
  BookOpen,
  CalendarCheck2,
  CopyCheck,
  Handshake,
  type LucideIcon,
  Settings,
  ShieldCheck,
  Table2,
} from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useRoute } from 'wouter';
import styles from './side-rail.module.css';

function RailLink({ to, pattern, icon: Icon, count, children }: RailLinkProps) {
  const [here] = useRoute(pattern);
  return (
    <li>
      <Link href={to} className={styles.link} aria-current={here ? 'page' : undefined}>
        <Icon aria-hidden size={18} />
        <span className={styles.word}>{children}</span>
        {count && (
          <>
            <span className={styles.count} aria-hidden>
              {count.shown}
            </span>
            <span className={styles.spoken}>{count.spoken}</span>
          </>
        )}
      </Link>
    </li>
  );
}

interface RailLinkProps {
  to: string;
  pattern: string | RegExp;
  icon: LucideIcon;
  /** A number beside the word, and how it is read out. */
  count?: { shown: string; spoken: string } | undefined;
  children: string;
}

/** The way between the screens: words beside icons, icons alone on a narrower window, a bar on top of a narrow one. */
export const SideRail = memo(function SideRail({ due }: { due: number }) {
  const t = useTranslations('leads');
  const followUp = useTranslations('followUp');
  const common = useTranslations('common');
  const safety = useTranslations('safety');
  const exchange = useTranslations('imports');
  const duplicates = useTranslations('duplicates');
  const playbook = useTranslations('playbook');
  const figures = useTranslations('figures');
  return (
    <header className={styles.rail}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {t('nav.skip')}
      </button>
      <p className={styles.product}>
        <img src="/icon/48.png" alt="" width={24} height={24} />
        <span className={styles.word}>{common('productName')}</span>
      </p>
      <nav aria-label={t('nav.label')}>
        <ul className={styles.list}>
          <RailLink
            to="/today"
            pattern="/today"
            icon={CalendarCheck2}
            count={
              due > 0
                ? {
                    shown: due > 999 ? '999+' : String(due),
                    spoken: followUp('navDue', { count: due }),
                  }
                : undefined
            }
          >
            {followUp('nav')}
          </RailLink>
          <RailLink to="/leads" pattern="/leads/:id?" icon={Table2}>
            {t('nav.leadBase')}
          </RailLink>
          <RailLink to="/pipeline" pattern="/pipeline" icon={BarChart3}>
            {figures('nav')}
          </RailLink>
          <RailLink to="/customers" pattern="/customers" icon={Handshake}>
            {figures('customers.nav')}
          </RailLink>
          <RailLink to="/duplicates" pattern="/duplicates/:ids?" icon={CopyCheck}>
            {duplicates('nav')}
          </RailLink>
          <RailLink to="/playbook/questions" pattern="/playbook/:part" icon={BookOpen}>
            {playbook('nav')}
          </RailLink>
          <RailLink to="/import" pattern={/^\/(?:import|export)$/} icon={ArrowLeftRight}>
            {exchange('nav')}
          </RailLink>
          <RailLink to="/data" pattern="/data" icon={ShieldCheck}>
            {safety('nav')}
          </RailLink>
          <RailLink to="/settings" pattern="/settings" icon={Settings}>
            {t('nav.settings')}
          </RailLink>
        </ul>
      </nav>
    </header>
  );
});
