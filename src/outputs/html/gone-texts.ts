import type { Element } from 'hast'
import { h } from 'hastscript'
import { type GoneText, goneTexts } from '../../core/model/gone-text.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { appearance, bar, footer } from './controls.ts'
import { document, type Shell } from './document.ts'
import { languageOf } from './element.ts'

/**
 * The pages at the addresses of texts that are gone. One that stands elsewhere leads there, with a script to the same
 * passage of it, and names that page as the one to keep; of one that was withdrawn it is said.
 */
export const goneTextPages = (context: EmitContext): OutputFile[] =>
  goneTexts(context.library.gone).flatMap(stone => [pageOf(stone, context), plainOf(stone, context)])

function pageOf({ id, into }: GoneText, context: EmitContext): OutputFile {
  const { library, typeset } = context
  const title = into === undefined ? undefined : titleOf(into, context)
  const named =
    into === undefined || title === undefined
      ? undefined
      : h('a#moved', { ...languageOf(library.source), href: `${into}.html` }, typeset(title, library.source))
  const words: (Element | string)[] =
    named === undefined
      ? ['The text that had this address is no longer in this library.']
      : ['The text at this address is now ', named, '.']
  const shell: Shell = {
    title: `${title ?? 'A text that is gone'} — ${library.title}`,
    description: `${library.title}: what became of the text ${id}.`,
    path: `${into ?? id}.html`,
    kind: 'gone',
    ...(named === undefined ? { about: [h('meta', { name: 'robots', content: 'noindex' })] } : { script: 'moved.js' }),
  }
  const heading = h('header.title', [
    h('h1', named === undefined ? 'A text that is gone' : 'Moved'),
    h('p.remark', words),
  ])
  const content = [h('main#gone', [heading]), footer(context, [], `Texts: ${library.license}.`)]
  const body = { bar: bar(context, { skip: ['#gone', 'To what became of it'], settings: appearance }), content }
  return { path: `${id}.html`, content: document(shell, body, context) }
}

/** The same at the address of its plain Markdown. */
function plainOf({ id, into }: GoneText, context: EmitContext): OutputFile {
  const words =
    into === undefined
      ? 'This text is no longer in this library.'
      : `This text is now [${titleOf(into, context).replace(/[[\]\\]/g, '\\$&')}](${into}.md).`
  return { path: `${id}.md`, content: `# ${id}\n\n${words}\n` }
}

const titleOf = (id: string, { texts }: EmitContext): string => texts.find(text => text.id === id)?.title ?? id
