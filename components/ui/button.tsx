import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './button.module.css';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  variant?: 'primary' | 'secondary' | 'quiet';
  size?: 'normal' | 'small';
  icon?: LucideIcon;
};

export function Button({
  variant = 'secondary',
  size = 'normal',
  icon: Icon,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} className={`${styles.button} ${styles[variant]} ${styles[size]}`}>
      {Icon && <Icon aria-hidden size={size === 'small' ? 14 : 16} />}
      {children}
    </button>
  );
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'children'> & {
  /** Read out and shown on hover: an icon alone says nothing. */
  label: string;
  icon: LucideIcon;
  size?: 'normal' | 'small';
};

export function IconButton({
  label,
  icon: Icon,
  size = 'normal',
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={`${styles.button} ${styles.quiet} ${styles.iconOnly} ${styles[size]}`}
    >
      <Icon aria-hidden size={size === 'small' ? 14 : 16} />
    </button>
  );
}
