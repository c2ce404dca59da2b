import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runRecipes } from '@/lib/capture/recipes/run-recipes';
import { takeTask } from '@/lib/platform/injected-task';

/** Injected beside the reader where the user taught the site; what it returns is all that is left. */
export default defineUnlistedScript(() =>
  runRecipes({ document, url: window.location.href, task: takeTask() }),
);
