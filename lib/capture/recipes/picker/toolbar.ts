import type { RecipeField, RecipeRule } from '@/lib/domain/recipes/recipe';
import { countFilled, type Picking, readPicking, ruleOf } from '../picking';
import type { EntryValues } from '../run-recipe';
import { make } from './draw';
import type { PickerTexts } from './picker-task';

export type PickerAct =
  | { do: 'kind'; kind: RecipeRule['kind']; record: RecipeRule['record'] }
  | { do: 'field'; field: RecipeField }
  | { do: 'yes' | 'wider' | 'narrower' | 'skip' | 'undo' | 'done' | 'cancel' | 'move' };

/** What each button of the bar does. */
export type Acts = Map<Element, PickerAct>;

export interface BarState {
  picking: Picking;
  canUndo: boolean;
  /** Said instead of what was found: "Saving…". */
  told?: string;
  /** Saved: nothing more is asked. */
  over?: boolean;
}

export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Draws the bar for one state of the picking. */
export class Toolbar {
  readonly #document: Document;
  readonly #bar: HTMLElement;
  readonly #texts: PickerTexts;
  readonly #number: (value: number) => string;
  readonly #head: HTMLElement;
  readonly #rest: HTMLElement;
  readonly #live: HTMLElement;
  #acts: Acts = new Map();

  constructor(document: Document, bar: HTMLElement, texts: PickerTexts, locale: string) {
    this.#document = document;
    this.#bar = bar;
    this.#texts = texts;
    const format = new Intl.NumberFormat(locale);
    this.#number = (value) => format.format(value);
    this.#head = make(document, 'div', { class: 'part' });
    this.#rest = make(document, 'div', { class: 'part' });
    // Stays while the rest is drawn anew, or nothing would be read out.
    this.#live = make(document, 'p', { class: 'told', 'aria-live': 'polite' });
    bar.append(this.#head, this.#live, this.#rest);
  }

  actOf(element: Element | null | undefined): PickerAct | undefined {
    const button = element?.closest('button');
    return button && !button.hasAttribute('disabled') ? this.#acts.get(button) : undefined;
  }

  buttons(): HTMLElement[] {
    return [...this.#acts.keys()].filter((each) => !each.hasAttribute('disabled')) as HTMLElement[];
  }

  /** Reads something out without showing it in place of a message. */
  say(text: string): void {
    this.#bar.setAttribute('aria-description', text);
  }

  draw(state: BarState): void {
    this.#acts = new Map();
    const { picking, told, over } = state;
    const { entries } = readPicking(picking);
    const message = told ?? this.#message(picking, entries);
    this.#live.textContent = message;
    this.#live.classList.toggle('problem', told === undefined && picking.problem !== undefined);
    this.#head.replaceChildren(...(over ? [] : [this.#question(picking)]));
    this.#rest.replaceChildren(
      ...(over ? [] : [...this.#choices(picking, entries), this.#foot(state)]),
    );
  }

  #button(text: string, act: PickerAct, attributes: Record<string, string | undefined> = {}) {
    const button = make(this.#document, 'button', { type: 'button', ...attributes }, [text]);
    this.#acts.set(button, act);
    return button;
  }

  #question({ step, kind, field }: Picking): HTMLElement {
    const { question, hint, field: names } = this.#texts;
    const finished = step === 'field' && !field;
    const words = fillIn(question[finished ? 'finished' : step], {
      field: field ? names[field] : '',
    });
    const which = finished ? 'finished' : step === 'field' && kind === 'single' ? 'single' : step;
    return make(this.#document, 'div', { class: 'head' }, [
      make(this.#document, 'div', { class: 'words' }, [
        make(this.#document, 'p', { class: 'question' }, [words]),
        make(this.#document, 'p', { class: 'hint' }, [hint[which]]),
      ]),
      this.#button(
        '⇅',
        { do: 'move' },
        { class: 'quiet', 'aria-label': this.#texts.move, title: this.#texts.move },
      ),
    ]);
  }

  #message(picking: Picking, entries: readonly EntryValues[]): string {
    const { step, problem, last, roots, kind } = picking;
    const texts = this.#texts;
    if (problem) {
      const field = picking.field ? texts.field[picking.field] : '';
      return fillIn(texts.problem[problem], { field });
    }
    const count = this.#number(roots.length);
    if (step === 'entries') return fillIn(texts.entries, { count });
    if (step !== 'field' || !last) return '';
    const field = texts.field[last];
    if (kind === 'single') {
      const value = entries[0]?.values[last]?.[0] ?? '';
      return fillIn(texts.foundOne, { field, value });
    }
    const found = this.#number(countFilled(entries, last));
    return fillIn(texts.found, { field, found, count: this.#number(entries.length) });
  }

  #choices(picking: Picking, entries: readonly EntryValues[]): HTMLElement[] {
    const { step, fields, record, rules, field: asked, kind: kindOf } = picking;
    const row = (children: HTMLElement[]) =>
      make(this.#document, 'div', { class: 'row' }, children);
    if (step === 'kind') {
      const kinds = (['list', 'single'] as const).flatMap((kind) =>
        (['organization', 'person'] as const).map((each) =>
          this.#button(
            this.#texts.kind[`${kind}-${each}`],
            { do: 'kind', kind, record: each },
            { class: 'choice' },
          ),
        ),
      );
      return [row(kinds)];
    }
    if (step === 'entries') {
      const { level, levels } = picking;
      const off = (is: boolean) => (is ? { disabled: '' } : {});
      return [
        row([
          this.#button(this.#texts.yes, { do: 'yes' }, { class: 'primary' }),
          this.#button(this.#texts.wider, { do: 'wider' }, off(!levels[level + 1])),
          this.#button(this.#texts.narrower, { do: 'narrower' }, off(level === 0)),
        ]),
      ];
    }
    if (step !== 'field') return [];
    const chips = fields[record].map((field) => {
      const taught = rules.some((rule) => rule.field === field);
      const share = `${this.#number(countFilled(entries, field))}/${this.#number(entries.length)}`;
      const mark = taught ? ` ✓${kindOf === 'list' ? ` ${share}` : ''}` : '';
      return this.#button(
        `${this.#texts.field[field]}${mark}`,
        { do: 'field', field },
        {
          class: taught ? 'chip taught' : 'chip',
          ...(field === asked && { 'aria-current': 'step' }),
        },
      );
    });
    return [row(chips)];
  }

  #foot({ picking, canUndo }: BarState): HTMLElement {
    const { step, field } = picking;
    const texts = this.#texts;
    const buttons = [
      ...(canUndo ? [this.#button(texts.undo, { do: 'undo' })] : []),
      ...(step === 'field' && field ? [this.#button(texts.skip, { do: 'skip' })] : []),
    ];
    const done = ruleOf(picking) ? {} : { disabled: '' };
    return make(this.#document, 'div', { class: 'row' }, [
      ...buttons,
      ...(step === 'kind' ? [] : [make(this.#document, 'span', { class: 'keys' }, [texts.keys])]),
      make(this.#document, 'span', { class: 'space' }),
      this.#button(texts.cancel, { do: 'cancel' }, { class: 'quiet' }),
      ...(step === 'field'
        ? [this.#button(texts.done, { do: 'done' }, { class: 'primary', ...done })]
        : []),
    ]);
  }
}
