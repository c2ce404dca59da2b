const light = `
  --surface: #ffffff; --text: #1b1f24; --quiet: #59626c; --line: #dfe2e6; --strong: #868e98;
  --accent: #0b6b58; --on-accent: #ffffff; --soft: #e2f3ee; --soft-text: #0a5c4b;
  --warn: #fdf0d5; --warn-text: #7a4b00;`;
const dark = `
  --surface: #23282e; --text: #e8eaed; --quiet: #a3acb6; --line: #333a42; --strong: #7b8590;
  --accent: #3fc2a2; --on-accent: #07261f; --soft: #17352f; --soft-text: #6fd6bb;
  --warn: #3b2f12; --warn-text: #f0c26a;`;

/** For the picker's own shadow root; nothing of it reaches the page. */
export const pickerStyles = `
:host { ${light} color-scheme: light; }
:host([data-theme="dark"]) { ${dark} color-scheme: dark; }
@media (prefers-color-scheme: dark) {
  :host([data-theme="system"]) { ${dark} color-scheme: dark; }
}
* { box-sizing: border-box; margin: 0; }
.glass { position: absolute; inset: 0; cursor: crosshair; pointer-events: auto; }
.glass[hidden] { display: none; }
.boxes { position: absolute; inset: 0; overflow: hidden; pointer-events: none; }
.box { position: absolute; border-radius: 3px; }
.entry { outline: 2px dashed #0b6b58; outline-offset: -1px; box-shadow: inset 0 0 0 1px #ffffffb3; }
.value { outline: 2px solid #0b6b58; background: #0b6b5822; box-shadow: 0 0 0 3px #ffffffb3; }
.aim { outline: 3px solid #c2410c; background: #c2410c22; box-shadow: 0 0 0 4px #ffffffcc; }
.bar {
  position: absolute; left: 50%; bottom: 16px; transform: translateX(-50%);
  display: flex; flex-direction: column; gap: 8px;
  width: min(640px, calc(100vw - 24px)); max-height: min(60vh, 420px); overflow: auto;
  padding: 12px 14px; pointer-events: auto; cursor: default;
  border: 1px solid var(--line); border-radius: 10px;
  background: var(--surface); color: var(--text);
  box-shadow: 0 2px 6px rgb(0 0 0 / 18%), 0 12px 40px rgb(0 0 0 / 32%);
  font: 13px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  text-align: start; outline: none; overflow-wrap: anywhere;
}
.bar.over { pointer-events: none; }
.bar.top { bottom: auto; top: 16px; }
.part { display: flex; flex-direction: column; gap: 8px; }
.part:empty { display: none; }
.head { display: flex; align-items: flex-start; gap: 8px; }
.words { flex: 1; min-width: 0; }
.question { font-size: 15px; font-weight: 600; }
.hint, .keys { color: var(--quiet); font-size: 12px; }
.told { padding: 6px 10px; border-radius: 6px; background: var(--soft); color: var(--soft-text); }
.told.problem { background: var(--warn); color: var(--warn-text); }
.told:empty { display: none; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
.space { flex: 1; }
button {
  min-height: 28px; padding: 3px 10px; border: 1px solid var(--strong); border-radius: 6px;
  background: var(--surface); color: inherit; font: inherit; cursor: pointer; outline: none;
}
button:hover { background: var(--soft); }
button:focus-visible { box-shadow: 0 0 0 2px var(--surface), 0 0 0 4px var(--accent); }
button[disabled] { opacity: .45; cursor: default; }
button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
button.quiet { border-color: transparent; background: none; }
button.chip { min-height: 24px; padding: 1px 8px; border-color: var(--line); border-radius: 12px; font-size: 12px; }
button.chip[aria-current] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); font-weight: 600; }
button.chip.taught { background: var(--soft); color: var(--soft-text); }
button.choice { flex: 1 1 45%; min-height: 36px; }
@media (forced-colors: active) {
  .bar, .box { outline: 2px solid; }
  button:focus-visible { outline: 2px solid Highlight; }
}
`;
