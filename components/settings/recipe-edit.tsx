import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { type Recipe, recipeSiteSchema } from '@/lib/domain/recipes/recipe';
import styles from './recipes-section.module.css';

interface RecipeEditProps {
  recipe: Recipe;
  onSave(patch: { name: string; path: string }): void;
  onCancel(): void;
}

/** What a recipe is called and which pages of its site it is for. */
export function RecipeEdit({ recipe, onSave, onCancel }: RecipeEditProps) {
  const t = useTranslations('recipes.settings');
  const common = useTranslations('common');
  const { host } = recipe.site;
  const [name, setName] = useState(recipe.name);
  const [path, setPath] = useState(recipe.site.path);
  const right = recipeSiteSchema.safeParse({ host, path: path.trim() }).success;
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault();
        if (right && name.trim()) onSave({ name: name.trim(), path: path.trim() });
      }}
    >
      <TextField
        label={t('name')}
        value={name}
        maxLength={120}
        autoFocus
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        label={t('pages')}
        hint={t('pagesHint', { host })}
        error={right ? undefined : t('pagesWrong')}
        value={path}
        maxLength={300}
        spellCheck={false}
        onChange={({ target }) => setPath(target.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" variant="primary" disabled={!right || !name.trim()}>
          {common('save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
