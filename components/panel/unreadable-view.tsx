import {
  Building2,
  FileText,
  Globe,
  HardDrive,
  MousePointerClick,
  Puzzle,
  RefreshCw,
  Store,
  TriangleAlert,
  UserRound,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { PanelActions } from '@/lib/services/panel-actions';
import { LinkedInNotice } from './linkedin-notice';
import type { Screen } from './panel-state';
import type { Panel } from './use-panel';

const icons = {
  'browser-page': Globe,
  'store-page': Store,
  'extension-page': Puzzle,
  pdf: FileText,
  'local-file': HardDrive,
  'needs-click': MousePointerClick,
  navigated: RefreshCw,
  'nothing-shown': RefreshCw,
  failed: TriangleAlert,
};

/** Where the same press may well succeed a moment later. */
const worthAnotherTry = ['navigated', 'nothing-shown', 'failed'];
/** Where there is something before the user's eyes that only they can read. */
const worthTyping = ['pdf', 'local-file', 'failed'];

interface UnreadableViewProps {
  screen: Extract<Screen, { name: 'unreadable' }>;
  panel: Panel;
  actions: PanelActions;
}

/** Why the page was not read, each reason in its own words, and what to do instead. */
export function UnreadableView({ screen, panel, actions }: UnreadableViewProps) {
  const t = useTranslations('panel');
  const { reason } = screen;
  if (reason === 'linkedin-notice') return <LinkedInNotice panel={panel} actions={actions} />;
  const needsClick = reason === 'needs-click';
  const retry = worthAnotherTry.includes(reason) || needsClick;
  return (
    <EmptyState
      heading="h1"
      icon={icons[reason]}
      title={t(`unreadable.${reason}.title`)}
      actions={
        <>
          {retry && (
            <Button
              variant={needsClick ? 'secondary' : 'primary'}
              icon={RefreshCw}
              onClick={() => void panel.open('asked')}
            >
              {needsClick ? t('unreadable.readNow') : t('unreadable.readAgain')}
            </Button>
          )}
          {worthTyping.includes(reason) && (
            <>
              <Button icon={Building2} onClick={() => void panel.typeByHand('organization')}>
                {t('nothing.typeCompany')}
              </Button>
              <Button icon={UserRound} onClick={() => void panel.typeByHand('person')}>
                {t('nothing.typePerson')}
              </Button>
            </>
          )}
        </>
      }
    >
      <p>{t(`unreadable.${reason}.advice`, { shortcut: 'Alt+Shift+K' })}</p>
    </EmptyState>
  );
}
