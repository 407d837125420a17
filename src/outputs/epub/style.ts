/**
 * Interleaved, the translation set apart; side by side where the screen has room for two columns. Words have the colour
 * that their reader chose, on light or dark, and are at most paler.
 */
export const style = `body { line-height: 1.45; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; page-break-after: avoid; break-after: avoid; }
p { margin: 0; }
.p { margin: 0 0 0.9em; }
h1.p, h2.p, h3.p, h4.p, h5.p, h6.p { margin: 1.2em 0 0.5em; }
h1 > br, h2 > br, h3 > br, h4 > br, h5 > br, h6 > br { display: none; }
h1 .a, h1 .b, h2 .a, h2 .b, h3 .a, h3 .b, h4 .a, h4 .b, h5 .a, h5 .b, h6 .a, h6 .b { display: block; }
.b { opacity: 0.8; font-size: 0.92em; margin-top: 0.2em; }
h1 .b, h2 .b, h3 .b, h4 .b, h5 .b, h6 .b { font-weight: normal; font-style: italic; }
.none { font-style: italic; }
pre { white-space: pre-wrap; overflow-wrap: break-word; }
p, span, dd { overflow-wrap: break-word; }
a { color: inherit; text-decoration: none; border-bottom: 1px dotted #888; }
sup { line-height: 0; }
.n { padding: 0.4em 0.1em; border-bottom: 0; font-size: 0.75em; line-height: 0; vertical-align: super; }
ul, ol { padding-left: 1.2em; }
blockquote { margin: 0 0 0.9em 1em; padding-left: 0.8em; border-left: 2px solid #bbb; }
.box { margin: 0 0 0.9em; padding: 0.6em 0.8em 0.1em; border: 1px solid #bbb; border-radius: 4px; }
.boxTitle { font-weight: bold; }
.definedTerm { font-weight: bold; }
.definition { margin-left: 1em; }
mark { background: none; font-weight: bold; }
.row { border-bottom: 1px solid #bbb; margin-bottom: 0.5em; }
.title { margin-top: 20%; text-align: center; }
.title p { margin-top: 1em; }
.notes { font-size: 0.9em; }
aside { margin: 0 0 1em; }
aside a[aria-label], dd a { display: inline-block; min-width: 1.8em; min-height: 1.8em; border-bottom: 0; text-align: center; }
.word b { font-size: 1.1em; }
.grammar, .level, .label { opacity: 0.75; font-size: 0.9em; }
.gloss { font-weight: bold; }
.example { margin: 0.2em 0 0.2em 1em; font-style: italic; }
dt { font-weight: bold; margin-top: 0.5em; }
dd { margin: 0 0 0 1em; }
img { max-width: 100%; }
.cover { text-align: center; margin: 0; }
.cover img { height: 95vh; }
figure { margin: 1em 0; }
audio { width: 100%; }
.-epub-media-overlay-active { background: #ffe9a8; color: #000; }
@media (min-width: 44em) {
  .p { display: flex; }
  .p > .a, .p > .b { width: 48%; margin-top: 0; }
  .p > .a { margin-right: 4%; }
  .p > .b { opacity: 1; font-size: 1em; }
}
`

/**
 * Room for small meanings above words. Where any word may be cut to fit its line, Chromium cuts those that have something
 * above them (*son|ge*): none may.
 */
export const hintStyle = `.a { line-height: 2.1; }
h1 .a, h2 .a, h3 .a, h4 .a, h5 .a, h6 .a { line-height: 1.6; }
.a, .a span { overflow-wrap: normal; }
rt { font-size: 0.55em; font-weight: normal; opacity: 0.8; }
h1 rt, h2 rt, h3 rt, h4 rt, h5 rt, h6 rt { font-size: 0.4em; }
@media (min-width: 44em) {
  div.p > .b { line-height: 2.1; }
  h1 .b, h2 .b, h3 .b, h4 .b, h5 .b, h6 .b { line-height: 1.6; }
}
`
