import { Download, History, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Recipe } from '@/lib/domain/recipes/recipe';
import { healthOf } from '@/lib/domain/recipes/recipe-health';
import { RecipeEdit } from './recipe-edit';
import { RecipeHealth } from './recipe-health';
import styles from './recipes-section.module.css';

interface RecipeItemProps {
  recipe: Recipe;
  readOnly: boolean;
  onUndo(): void;
  onChange(patch: { name: string; path: string }): void;
  onExport(): void;
  onDelete(): void;
}

/** One recipe: what it is for, how it fares, and what can be done with it. */
export function RecipeItem({ recipe, readOnly, ...does }: RecipeItemProps) {
  const t = useTranslations('recipes.settings');
  const format = useFormatter();
  const [editing, setEditing] = useState(false);
  const { name, site, rule, version, use, history } = recipe;
  const [former] = history;
  const date = (at: number) => format.dateTime(at, { dateStyle: 'medium' });
  const facts = [
    t('facts', { kind: t(`kind.${rule.kind}-${rule.record}`), version }),
    use ? t('used', { date: date(use.lastUsedAt), entries: use.entries }) : t('unused'),
    ...(use?.misfitAt === undefined ? [] : [t('misfit', { date: date(use.misfitAt) })]),
  ];
  return (
    <li className={styles.recipe}>
      <div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {name !== site.host + site.path && (
          <p className={styles.quiet}>
            <bdi>{site.host + site.path}</bdi>
          </p>
        )}
        <p className={styles.quiet}>{facts.join(' · ')}</p>
      </div>
      <RecipeHealth health={healthOf(recipe)} />
      {editing ? (
        <RecipeEdit
          recipe={recipe}
          onCancel={() => setEditing(false)}
          onSave={(patch) => {
            setEditing(false);
            does.onChange(patch);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={Pencil}
            disabled={readOnly}
            aria-label={t('editRecipe', { name })}
            onClick={() => setEditing(true)}
          >
            {t('edit')}
          </Button>
          {former && (
            <Button
              size="small"
              icon={History}
              disabled={readOnly}
              aria-label={t('undoRecipe', { name, version: former.version })}
              onClick={does.onUndo}
            >
              {t('undo', { version: former.version })}
            </Button>
          )}
          <Button
            size="small"
            icon={Download}
            aria-label={t('exportRecipe', { name })}
            onClick={does.onExport}
          >
            {t('export')}
          </Button>
          <Button
            size="small"
            icon={Trash2}
            disabled={readOnly}
            aria-label={t('deleteRecipe', { name })}
            onClick={does.onDelete}
          >
            {t('delete')}
          </Button>
        </div>
      )}
    </li>
  );
}
