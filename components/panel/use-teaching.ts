import { useCallback, useMemo } from 'react';
import { useLocale, useMessages } from 'use-intl';
import type { RecipeField } from '@/lib/domain/recipes/recipe';
import type { PanelActions } from '@/lib/services/panel-actions';
import type { TeachWish } from '@/lib/services/teach-site';
import type { Panel } from './use-panel';

/** Starts pointing in the page, in the user's language; says so where the page does not allow it. */
export function useTeaching(panel: Panel, actions: PanelActions) {
  const locale = useLocale();
  const { recipes } = useMessages();
  const { tellCannotTeach } = panel;
  return useCallback(
    async (wish: TeachWish) => {
      const texts = { ...recipes.picker, field: recipes.field };
      if (!(await actions.teach(wish, { locale, texts }))) tellCannotTeach();
    },
    [actions, locale, recipes, tellCannotTeach],
  );
}

/** Pointing at the right place of one value of the prospect that is shown; undefined where it has none. */
export function useRepair(panel: Panel, actions: PanelActions) {
  const teach = useTeaching(panel, actions);
  const { screen } = panel.state;
  return useMemo(() => {
    if (screen.name !== 'prospect' || !actions.canTeach()) return undefined;
    const { how, draft } = screen.prospect.prospect;
    if (how !== 'page' && how !== 'entry') return undefined;
    const kind = how === 'entry' && screen.view === 'list' ? 'list' : 'single';
    const recipe = screen.recipe?.recipe;
    return (field: RecipeField) =>
      void teach({
        ask: [field],
        ...(recipe?.rule.kind === kind ? { recipe } : { kind, record: draft.kind }),
      });
  }, [screen, actions, teach]);
}
