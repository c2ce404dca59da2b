import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { downloadFile } from '@/components/export/download-file';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import type { Recipe } from '@/lib/domain/recipes/recipe';
import { RecipeImport } from './recipe-import';
import { RecipeItem } from './recipe-item';
import styles from './recipes-section.module.css';
import { SettingsSection } from './settings-section';

/** What the user taught about sites: looked at, gone back on, handed on. */
export function RecipesSection() {
  const t = useTranslations('recipes.settings');
  const bin = useTranslations('leads.settings');
  const format = useFormatter();
  const { actions, attempt, notify, health } = useDashboard();
  const [all, setAll] = useState<Recipe[]>([]);
  useEffect(() => actions.recipes.subscribe(setAll), [actions]);
  const readOnly = health.state !== 'ok' && health.state !== 'first-run';
  const recipes = all.filter(({ deletedAt }) => deletedAt === undefined);
  const deleted = all.filter(({ deletedAt }) => deletedAt !== undefined);
  const { undoVersion, change, setDeleted, exportFile } = actions.recipes;

  const download = (chosen: readonly Recipe[], what: string) => {
    const file = `${what}-${actions.followUp.today()}.json`;
    downloadFile(file, exportFile(chosen), 'application/json');
    notify(t('exported', { file }));
  };
  const undo = ({ id, name, history }: Recipe) =>
    attempt(async () => {
      const done = await undoVersion(id);
      notify(t('undone', { name, version: history[0]?.version ?? 1 }), done.undo);
    });
  const remove = ({ id, name }: Recipe) =>
    attempt(async () => {
      const done = await setDeleted(id, true);
      notify(t('deleted', { name }), done.undo);
    });
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      {recipes.length === 0 && <p>{t('none')}</p>}
      {recipes.length > 0 && (
        <ul className={styles.recipes}>
          {recipes.map((recipe) => (
            <RecipeItem
              key={recipe.id}
              recipe={recipe}
              readOnly={readOnly}
              onUndo={() => void undo(recipe)}
              onChange={(patch) => void attempt(() => change(recipe.id, patch))}
              onExport={() =>
                download([recipe], recipe.site.host.replace(/^\.|^www\./, '') || t('fileName'))
              }
              onDelete={() => void remove(recipe)}
            />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {recipes.length > 0 && (
          <Button size="small" icon={Download} onClick={() => download(recipes, t('fileName'))}>
            {t('exportAll')}
          </Button>
        )}
        <RecipeImport readOnly={readOnly} />
      </div>
      {deleted.map(({ id, name, deletedAt = 0 }) => (
        <div key={id} className={styles.deleted}>
          <span>
            <bdi>{name}</bdi>{' '}
            <span className={styles.quiet}>
              {t('deletedOn', { date: format.dateTime(deletedAt, { dateStyle: 'medium' }) })}
            </span>
          </span>
          <Button
            size="small"
            disabled={readOnly}
            aria-label={bin('restoreLead', { name })}
            onClick={() => void attempt(() => setDeleted(id, false))}
          >
            {bin('restore')}
          </Button>
        </div>
      ))}
    </SettingsSection>
  );
}
