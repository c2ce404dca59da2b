import {
  BookUser,
  Ellipsis,
  Flag,
  MousePointerClick,
  PanelRightOpen,
  RefreshCw,
  Settings,
  ShieldCheck,
  TextSelect,
  Undo2,
  Wrench,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { MenuButton } from '@/components/ui/menu-button';
import type { PanelActions } from '@/lib/services/panel-actions';
import styles from './panel-footer.module.css';
import { hasChanges, type Screen } from './panel-state';
import { saveShortcutLabel } from './save-shortcut';
import type { Panel } from './use-panel';
import { useTeaching } from './use-teaching';

/** What the main button says and whether it would do anything. */
function useSaveButton(screen: Screen): { text: string; enabled: boolean } | undefined {
  const t = useTranslations('panel');
  if (screen.name === 'list') {
    const { ticked, saving } = screen.list;
    if (saving) return { text: t('footer.saving'), enabled: false };
    return { text: t('list.save', { count: ticked.size }), enabled: ticked.size > 0 };
  }
  if (screen.name !== 'prospect') return undefined;
  const { prospect, saving } = screen.prospect;
  if (saving) return { text: t('footer.saving'), enabled: false };
  if (!prospect.known) return { text: t('footer.save'), enabled: true };
  return hasChanges(screen.prospect)
    ? { text: t('footer.saveChanges'), enabled: true }
    : { text: t('footer.saved'), enabled: false };
}

interface PanelFooterProps {
  panel: Panel;
  actions: PanelActions;
  /** Begins to report that the page was read wrongly. */
  onReport(): void;
}

export function PanelFooter({ panel, actions, onReport }: PanelFooterProps) {
  const t = useTranslations('panel.footer');
  const common = useTranslations('common');
  const { screen } = panel.state;
  const button = useSaveButton(screen);
  const typed =
    screen.name === 'prospect' &&
    (screen.prospect.edited || screen.prospect.prospect.restoredAt !== undefined);
  const canAllowSite = 'canAllowSite' in screen && screen.canAllowSite;
  const recipes = useTranslations('recipes.panel');
  const teach = useTeaching(panel, actions);
  const report = 'recipe' in screen ? screen.recipe : undefined;
  const wasRead = screen.name !== 'reading' && screen.name !== 'unreadable';
  const canTeach = wasRead && actions.canTeach();
  const canReport = wasRead && actions.canReport();
  const reports = useTranslations('report');
  const shortcut = saveShortcutLabel();
  return (
    <footer className={styles.footer}>
      {button && (
        <Button
          variant="primary"
          disabled={!button.enabled}
          aria-keyshortcuts="Control+Enter Control+S"
          onClick={() => void panel.save()}
        >
          {button.text}
          {button.enabled && (
            <kbd className={styles.keys} title={t('shortcut', { keys: shortcut })} aria-hidden>
              {shortcut}
            </kbd>
          )}
        </Button>
      )}
      <span className={styles.space} />
      <Button
        variant="quiet"
        icon={BookUser}
        title={common('openLeadBase')}
        onClick={() => actions.openLeadBase()}
      >
        <span className={styles.text}>{common('openLeadBase')}</span>
      </Button>
      <MenuButton
        label={t('more')}
        icon={Ellipsis}
        groups={[
          [
            {
              id: 'read',
              title: t('readAgain'),
              icon: RefreshCw,
              onChoose: () => void panel.open('asked'),
            },
            {
              id: 'clip',
              title: t('clipSelection'),
              icon: TextSelect,
              onChoose: () => void panel.clipSelection(),
            },
            ...(typed
              ? [
                  {
                    id: 'discard',
                    title: t('discardDraft'),
                    icon: Undo2,
                    onChoose: () => void panel.startAfresh(),
                  },
                ]
              : []),
          ],
          ...(canTeach
            ? [
                [
                  {
                    id: 'teach',
                    title: recipes('teach'),
                    icon: MousePointerClick,
                    onChoose: () => void teach({}),
                  },
                  ...(report
                    ? [
                        {
                          id: 'extend',
                          title: recipes('extend'),
                          icon: Wrench,
                          onChoose: () => void teach({ recipe: report.recipe }),
                        },
                      ]
                    : []),
                ],
              ]
            : []),
          [
            ...(actions.place === 'popup'
              ? [
                  {
                    id: 'side-panel',
                    title: t('openSidePanel'),
                    icon: PanelRightOpen,
                    onChoose: () => actions.openSidePanel(),
                  },
                ]
              : []),
            ...(canAllowSite
              ? [
                  {
                    id: 'allow-site',
                    title: t('allowSite'),
                    icon: ShieldCheck,
                    onChoose: () => void panel.allowSite(),
                  },
                ]
              : []),
            ...(canReport
              ? [{ id: 'report', title: reports('begin'), icon: Flag, onChoose: onReport }]
              : []),
            {
              id: 'settings',
              title: common('openSettings'),
              icon: Settings,
              onChoose: () => actions.openSettings(),
            },
          ],
        ]}
      />
    </footer>
  );
}
