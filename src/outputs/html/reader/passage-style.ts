/** Style of the embedded passage. Its colours follow the page around it; `--en-regard-accent` and others change them. */
export const passageStyle = `
:host {
  display: block;
  container-type: inline-size;
  line-height: 1.55;
  --glow: var(--en-regard-glow, light-dark(#f7e8b5, #4b3e1b));
  --accent: var(--en-regard-accent, light-dark(#8a2318, #f0a08a));
  --soft: var(--en-regard-soft, light-dark(#61594d, #aba293));
  --rule: var(--en-regard-rule, light-dark(#e3dccd, #3a362f));
}
:host([hidden]) { display: none }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2em; margin-block-end: 1em }
@container (max-width: 34em) { .row { grid-template-columns: 1fr; row-gap: .4em } .target { font-size: .94em; font-style: italic } }
p { margin: 0; white-space: pre-line; text-wrap: pretty; hyphens: auto }
.heading p { font-weight: 600 }
.code p, code { font-family: ui-monospace, monospace; white-space: pre-wrap }
.listItem > p::before { content: "– " / ""; color: var(--soft) }
.s { border-radius: .15em }
.lit { background: var(--glow); box-shadow: 0 -.12em var(--glow), 0 .12em var(--glow) }
.opens { cursor: pointer; text-decoration: underline 1px color-mix(in srgb, var(--accent) 55%, transparent); text-underline-offset: .22em }
.opens.note { text-decoration: underline dotted 1px var(--soft) }
.opens:hover, [aria-expanded=true] { color: var(--accent) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.card { grid-column: 1 / -1; margin-block-start: .5em; padding: .6em .9em; border-inline-start: 2px solid var(--accent); font-size: .92em }
.card[hidden] { display: none }
.card p + p { margin-block-start: .3em }
.example { font-style: italic }
small, .credit { color: var(--soft) }
.credit { padding-block-start: .4em; border-block-start: 1px solid var(--rule); font-size: .8em }
a { color: inherit }
@media (forced-colors: active) { .lit { background: Highlight; color: HighlightText; forced-color-adjust: none } }
`
