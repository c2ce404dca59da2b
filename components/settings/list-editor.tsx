import { ChevronDown, ChevronUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import styles from './list-editor.module.css';

/** What can be done with one thing of a list. */
type ListTool = 'up' | 'down' | 'edit' | 'remove';

interface ListRowProps {
  /** What stands in the row, before its buttons. */
  children: ReactNode;
  label(tool: ListTool): string;
  readOnly: boolean;
  /** Whether it is the first and the last one; where nothing is moved it is not asked. */
  isFirst?: boolean;
  isLast?: boolean;
  /** Further buttons. */
  tools?: ReactNode;
  onMove?: ((by: -1 | 1) => void) | undefined;
  onEdit(): void;
  onRemove(): void;
}

/** One thing of a list with what can be done about it. */
export function ListRow({
  children,
  label,
  readOnly,
  isFirst,
  isLast,
  tools,
  onMove,
  onEdit,
  onRemove,
}: ListRowProps) {
  return (
    <>
      <span className={styles.what}>{children}</span>
      {onMove && (
        <>
          <IconButton
            icon={ChevronUp}
            label={label('up')}
            disabled={readOnly || isFirst}
            onClick={() => onMove(-1)}
          />
          <IconButton
            icon={ChevronDown}
            label={label('down')}
            disabled={readOnly || isLast}
            onClick={() => onMove(1)}
          />
        </>
      )}
      <IconButton icon={Pencil} label={label('edit')} disabled={readOnly} onClick={onEdit} />
      {tools}
      <IconButton icon={Trash2} label={label('remove')} disabled={readOnly} onClick={onRemove} />
    </>
  );
}

interface ListEditorProps<Item extends { id: string }> {
  items: readonly Item[];
  readOnly: boolean;
  /** Said where there is nothing yet. */
  none: string;
  /** On the button that adds one. */
  add: string;
  row(item: Item): ReactNode;
  /** Further buttons of a row. */
  tools?: (item: Item) => ReactNode;
  label(tool: ListTool, item: Item): string;
  /** The form for one of them, or for a new one; `close` ends it. */
  form(item: Item | undefined, close: () => void): ReactNode;
  onMove?: (item: Item, by: -1 | 1) => void;
  onRemove(item: Item): void;
}

/** A list that is written in its place: one after the other changed, moved, removed, and a new one added. */
export function ListEditor<Item extends { id: string }>({
  items,
  readOnly,
  none,
  add,
  row,
  tools,
  label,
  form,
  onMove,
  onRemove,
}: ListEditorProps<Item>) {
  const [editing, setEditing] = useState<{ id: string | undefined }>();
  const close = () => setEditing(undefined);
  const isAdding = editing !== undefined && editing.id === undefined;
  return (
    <div className={styles.editor}>
      {items.length === 0 && !isAdding && <p className={styles.quiet}>{none}</p>}
      <ul className={styles.list}>
        {items.map((item, at) =>
          editing?.id === item.id ? (
            <li key={item.id}>{form(item, close)}</li>
          ) : (
            <li key={item.id} className={styles.row}>
              <ListRow
                label={(tool) => label(tool, item)}
                readOnly={readOnly}
                isFirst={at === 0}
                isLast={at === items.length - 1}
                tools={tools?.(item)}
                onMove={onMove && ((by) => onMove(item, by))}
                onEdit={() => setEditing({ id: item.id })}
                onRemove={() => onRemove(item)}
              >
                {row(item)}
              </ListRow>
            </li>
          ),
        )}
      </ul>
      {isAdding ? (
        form(undefined, close)
      ) : (
        <div>
          <Button icon={Plus} disabled={readOnly} onClick={() => setEditing({ id: undefined })}>
            {add}
          </Button>
        </div>
      )}
    </div>
  );
}
