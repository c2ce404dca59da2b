import { bodyOf, query } from '../../dom/node-access';
import { shownLine } from '../../dom/shown-text';
import {
  acceptEntries,
  askField,
  beginPicking,
  changeLevel,
  chooseKind,
  type Picking,
  point,
  readPicking,
  ruleOf,
  skipField,
} from '../picking';
import { drawBoxes } from './boxes';
import { draw } from './draw';
import { guardPage } from './guard-page';
import type { Picked, PickedAnswer, PickerTask } from './picker-task';
import { stepFrom, type Target, targetAt } from './target';
import { fillIn, type PickerAct, Toolbar } from './toolbar';
import { valuesOf } from './values-of';

interface PickerPlace {
  document: Document;
  view: Window;
  task: PickerTask;
  nameElement?(element: Element): string | undefined;
  /** Hands the result over. */
  send(picked: Picked): Promise<PickedAnswer>;
  /** False once the extension was reloaded or removed: nobody would take the result. */
  isAlive(): boolean;
  /** Called once, when all of it is gone. */
  onStop(): void;
}

/** How long it is said that the recipe was saved, and how often it is looked whether to go on. */
const savedFor = 3500;
const lookEvery = 400;
const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

/**
 * Lets the user point at what a recipe consists of. Draws one element into the page and keeps pointer
 * and keys away from it; stops, with nothing left behind, when the user is done or cancels, when the
 * page goes elsewhere, takes the element out or is left, and when the extension goes. Returns the way
 * to stop it from outside.
 */
export function startPicker(place: PickerPlace): () => void {
  const { document, view, task, nameElement } = place;
  const { texts } = task;
  const focusedBefore = document.activeElement;
  const drawing = draw(document, task.theme, texts.label);
  const toolbar = new Toolbar(document, drawing.bar, texts, task.locale);
  const address = () => view.location.href.split('#')[0];
  const startedAt = address();
  const url = view.location.href;
  const page = { document, url, fields: task.fields, ...(nameElement && { nameElement }) };
  let picking = beginPicking(page, task.start);
  let before: Picking[] = [];
  let told: string | undefined;
  let over = false;
  let target: Target | undefined;
  let frame = 0;

  const isPointing = () =>
    !over &&
    (picking.step === 'entry' ||
      picking.step === 'second' ||
      (picking.step === 'field' && picking.field !== undefined));

  const redrawBoxes = () => {
    frame = 0;
    if (over) return;
    const { step, kind, roots, first } = picking;
    const aim = isPointing() && target ? (target.range ?? target.element) : undefined;
    const list = kind === 'list' && (step === 'entries' || step === 'field');
    drawBoxes(document, view, drawing.boxes, {
      entries: step === 'second' && first ? [first] : list ? roots : [],
      values: step === 'field' ? valuesOf(picking) : [],
      ...(aim && { aim }),
    });
  };
  const redraw = () => {
    frame ||= view.requestAnimationFrame(redrawBoxes);
  };
  const drawBar = () => {
    toolbar.draw({
      picking,
      canUndo: before.length > 0,
      over,
      ...(told !== undefined && { told }),
    });
    redraw();
  };
  const take = (next: Picking) => {
    if (next === picking) return;
    // A problem is told, not a step to be undone.
    if (!next.problem) before = [...before, picking];
    picking = next;
    told = undefined;
    drawBar();
    drawing.bar.focus({ preventScroll: true });
  };

  /** While the page is still kept from hearing of it. */
  const giveFocusBack = () => {
    (drawing.shadow.activeElement as HTMLElement | null)?.blur();
    if (focusedBefore instanceof HTMLElement && focusedBefore !== bodyOf(document))
      focusedBefore.focus({ preventScroll: true });
  };

  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    view.clearInterval(watching);
    view.cancelAnimationFrame(frame);
    view.removeEventListener('pagehide', stop);
    view.removeEventListener('scroll', redraw, true);
    view.removeEventListener('resize', redraw);
    if (!over) giveFocusBack();
    drawing.host.remove();
    unguard();
    place.onStop();
  };

  const finish = async () => {
    const rule = ruleOf(picking);
    if (!rule || told === texts.saving) return;
    told = texts.saving;
    drawBar();
    const { fill } = readPicking({ ...picking, rules: rule.fields });
    const answer = await place
      .send({ ticket: task.ticket, rule, fill })
      .catch((): PickedAnswer => ({ ok: false }));
    if (stopped) return;
    if (!answer.ok) {
      told = texts.failed;
      return drawBar();
    }
    told = fillIn(texts.saved, { name: answer.name });
    over = true;
    drawing.glass.hidden = true;
    drawing.boxes.replaceChildren();
    drawing.bar.classList.add('over');
    drawBar();
    giveFocusBack();
    unguard();
    view.setTimeout(stop, savedFor);
  };

  const act = (wanted: PickerAct) => {
    switch (wanted.do) {
      case 'kind':
        return take(chooseKind(picking, wanted.kind, wanted.record));
      case 'field':
        return take(askField(picking, wanted.field));
      case 'yes':
        return take(acceptEntries(picking));
      case 'wider':
        return take(changeLevel(picking, 1));
      case 'narrower':
        return take(changeLevel(picking, -1));
      case 'skip':
        return take(skipField(picking));
      case 'undo': {
        const former = before.at(-1);
        if (!former) return;
        before = before.slice(0, -1);
        picking = former;
        told = undefined;
        return drawBar();
      }
      case 'move':
        drawing.bar.classList.toggle('top');
        return;
      case 'done':
        void finish();
        return;
      case 'cancel':
        stop();
    }
  };

  const pick = () => {
    if (isPointing() && target) take(point(picking, target.element, target.line));
  };
  const aimAt = (next: Target | undefined) => {
    target = next;
    redraw();
  };
  const moveFocus = (by: 1 | -1) => {
    const buttons = toolbar.buttons();
    const at = buttons.indexOf(drawing.shadow.activeElement as HTMLElement);
    const next = at < 0 && by < 0 ? buttons.length - 1 : at + by;
    buttons[(next + buttons.length) % buttons.length]?.focus({ preventScroll: true });
  };

  const onKey = (event: KeyboardEvent) => {
    const { key } = event;
    const arrow = arrows.find((each) => each === key);
    const focused = toolbar.actOf(drawing.shadow.activeElement);
    const used = arrow || ['Escape', 'Enter', 'Tab', ' '].includes(key);
    if (used) event.preventDefault();
    if (key === 'Escape') return stop();
    if (key === 'Tab') return moveFocus(event.shiftKey ? -1 : 1);
    if (key === 'Enter' || key === ' ') return focused ? act(focused) : pick();
    if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'z') return act({ do: 'undo' });
    if (!arrow) return;
    if (picking.step === 'entries') {
      if (arrow === 'ArrowUp') act({ do: 'wider' });
      if (arrow === 'ArrowDown') act({ do: 'narrower' });
      return;
    }
    const body = bodyOf(document);
    if (!body || !isPointing()) return;
    const from = target?.element ?? query(document, 'main') ?? body;
    const element = target ? stepFrom(from, arrow, body) : from;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    aimAt({ element });
    toolbar.say(shownLine(element, 120));
  };

  const onWheel = (event: WheelEvent) => {
    const under = targetAt(document, drawing, event.clientX, event.clientY)?.element;
    for (let at = under; at && at !== bodyOf(document); at = at.parentElement ?? undefined) {
      const rolls = /auto|scroll/.test(view.getComputedStyle(at).overflowY);
      if (!rolls || at.scrollHeight <= at.clientHeight) continue;
      event.preventDefault();
      at.scrollTop += event.deltaY;
      return;
    }
  };

  const isOnBar = ({ clientX: x, clientY: y }: MouseEvent) => {
    const { left, right, top, bottom } = drawing.bar.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  };

  const unguard = guardPage(view, (event) => {
    if (event instanceof KeyboardEvent && event.type === 'keydown') return onKey(event);
    if (event instanceof WheelEvent && !isOnBar(event)) return onWheel(event);
    if (!(event instanceof MouseEvent)) return;
    if (event.type === 'mousemove')
      return aimAt(
        isOnBar(event) ? undefined : targetAt(document, drawing, event.clientX, event.clientY),
      );
    if (event.type !== 'click') return;
    if (isOnBar(event)) {
      const under = drawing.shadow.elementFromPoint(event.clientX, event.clientY);
      const wanted = toolbar.actOf(under) ?? toolbar.actOf(drawing.shadow.activeElement);
      if (wanted && toolbar.actOf(under)) act(wanted);
      return;
    }
    aimAt(targetAt(document, drawing, event.clientX, event.clientY));
    pick();
  });
  view.addEventListener('pagehide', stop);
  view.addEventListener('scroll', redraw, true);
  view.addEventListener('resize', redraw);
  const watching = view.setInterval(() => {
    if (!place.isAlive() || !drawing.host.isConnected || address() !== startedAt) return stop();
    redraw();
  }, lookEvery);

  drawBar();
  drawing.bar.focus({ preventScroll: true });
  return stop;
}
