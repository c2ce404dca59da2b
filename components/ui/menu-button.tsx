import type { LucideIcon } from 'lucide-react';
import {
  Button as AriaButton,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import styles from './menu-button.module.css';

export interface MenuEntry {
  id: string;
  title: string;
  icon?: LucideIcon;
  hint?: string;
  onChoose(): void;
}

interface MenuButtonProps {
  label: string;
  icon: LucideIcon;
  /** Groups are parted by a line. */
  groups: readonly (readonly MenuEntry[])[];
  /** Not come to by Tab: where it stands beside many of its kind. */
  skipped?: boolean;
}

export function MenuButton({ label, icon: Icon, groups, skipped }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={label}
        className={styles.trigger}
        excludeFromTabOrder={skipped ?? false}
      >
        <Icon aria-hidden size={16} />
      </AriaButton>
      <Popover className={styles.popover} placement="bottom end">
        <Menu className={styles.menu} aria-label={label}>
          {groups.map((entries) => (
            <MenuSection
              key={entries.map(({ id }) => id).join()}
              aria-label={label}
              className={styles.section}
            >
              {entries.map(({ id, title, icon: EntryIcon, hint, onChoose }) => (
                <MenuItem
                  key={id}
                  id={id}
                  textValue={title}
                  className={styles.item}
                  onAction={onChoose}
                >
                  {EntryIcon && <EntryIcon aria-hidden size={14} />}
                  <span>{title}</span>
                  {hint && <kbd className={styles.hint}>{hint}</kbd>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
