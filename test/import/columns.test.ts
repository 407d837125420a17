import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importText, importTree } from '../../src/importers/import.ts'
import { english } from '../../src/languages/en/english.ts'
import { french } from '../../src/languages/fr/french.ts'
import { commandIn } from '../command.ts'
import { openFile, openTable, wordFile, wp, wtable } from '../office.ts'

const rows = [
  ['Le facteur pose son vélo contre le mur de la poste.', 'The postman leans his bicycle against the wall.'],
  ['Il sonne deux fois, puis il attend. Personne ne vient.', 'He rings twice, then waits. Nobody comes.'],
  ['Dans la cour, un chien aboie.', 'In the yard, a dog barks.'],
] as const
const turned = rows.map(([own, other]) => [other, own])
const html = (body: string) => `<!doctype html><title>Le facteur</title><main>${body}</main>`
const htmlRow = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map(cell => (cell.startsWith('<td') ? cell : `<${tag}>${cell}</${tag}>`)).join('')}</tr>`
const markdownRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
const markdown = (head: readonly string[], body: readonly (readonly string[])[]) =>
  markdownRow(head) + markdownRow(head.map(() => '-')) + body.map(markdownRow).join('')

async function sidesOf(content: string | Uint8Array, name: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const read = await importText(bytes, name, { side: 'source', language: french, other: english })
  const bodyOf = (text: string | null) => (text ?? '').replace(/^---\n[\s\S]*?\n---\n\n/, '')
  const other = read.translation && importTree(read.translation, { name }, { side: 'target', language: english })
  const said = read.messages.filter(({ ruleId }) => ['two-columns', 'left-out'].includes(ruleId))
  return {
    source: bodyOf(read.markdown).trim().split('\n\n'),
    target: other && bodyOf(other.markdown).trim().split('\n\n'),
    said: said.map(({ reason }) => reason),
    pairs: read.pairs,
  }
}

const [source, target] = [rows.map(([own]) => own), rows.map(([, other]) => other)]

describe('a table of two languages', () => {
  it.each([
    ['HTML', 'a.html', html(`<table>${rows.map(row => htmlRow(row)).join('')}</table>`), [1, 2]],
    ['HTML, translation first', 'a.html', html(`<table>${turned.map(row => htmlRow(row)).join('')}</table>`), [2, 1]],
    [
      'HTML with a head that names them',
      'a.html',
      html(`<table>${htmlRow(['English', 'Français'], 'th')}${turned.map(row => htmlRow(row)).join('')}</table>`),
      [2, 1],
    ],
    [
      'HTML with lang',
      'a.html',
      html(
        `<table>${rows.map(([own, other]) => htmlRow([`<td lang="fr-FR">${own}</td>`, `<td lang="en">${other}</td>`])).join('')}</table>`,
      ),
      [1, 2],
    ],
    ['Markdown', 'a.md', markdown(['', ''], rows), [1, 2]],
    [
      'Markdown with a head',
      'a.md',
      markdown(['Texte', 'Text'], rows).replace('Texte', 'FR').replace('Text', 'EN'),
      [1, 2],
    ],
    ['Markdown whose head is a row', 'a.md', markdown(rows[0], rows.slice(1)), [1, 2]],
    ['DOCX', 'a.docx', wordFile(wtable(rows)), [1, 2]],
    ['DOCX, translation first', 'a.docx', wordFile(wtable(turned)), [2, 1]],
    ['ODT', 'a.odt', openFile(openTable(rows)), [1, 2]],
  ])('should make both sides: %s', async (_, name, content, [own, other]) => {
    const read = await sidesOf(content, name)
    expect(read).toMatchObject({ source, target, pairs: [{ target: 0 }, { target: 1 }, { target: 2 }] })
    expect(read.said).toEqual([
      `Unexpected table in two languages, expected one text: column ${own} is read as the text (\`fr\`), column ${other} as its translation (\`en\`)`,
    ])
  })

  it('should keep the paragraphs of a cell, and what stands around the table', async () => {
    const cells = ([own, other]: readonly [string, string]) =>
      htmlRow([`<p>${own}</p><p>Oui.</p>`, `<p>${other}</p><p>Yes.</p>`])
    const read = await sidesOf(
      html(
        `<h1>Le facteur</h1><p>Une histoire de la campagne.</p><table>${rows.map(cells).join('')}</table><p>This is the end of it.</p>`,
      ),
      'a.html',
    )
    expect(read.source).toEqual(['Une histoire de la campagne.', ...source.map(each => `${each} Oui.`)])
    expect(read.target).toEqual([...target.map(each => `${each} Yes.`), 'This is the end of it.'])
  })

  it('should say what other columns hold, and keep a row that has no translation', async () => {
    const numbered = rows.map(([own, other], at) => [String(at + 1), own, at === 1 ? '' : other])
    const read = await sidesOf(markdown(['', '', ''], numbered), 'a.md')
    expect(read).toMatchObject({ source, target: [target[0], target[2]], pairs: [{ target: 0 }, {}, { target: 1 }] })
    expect(read.said.at(-1)).toContain('left out: 3 cells of other columns')
  })

  it.each([
    [
      'figures',
      markdown(
        ['Mois', 'Pluie'],
        [
          ['mai', '12 mm'],
          ['juin', '3 mm'],
        ],
      ),
    ],
    [
      'one language',
      markdown(
        ['', ''],
        [
          [source[0]!, source[1]!],
          [source[1]!, source[2]!],
        ],
      ),
    ],
    ['the lesser part of a text', `${source.join('\n\n').repeat(9)}\n\n${markdown(['', ''], rows)}`],
  ])('should stay a table where it is one: %s', async (_, content) => {
    const read = await sidesOf(`# Le facteur\n\nUne phrase.\n\n${content}`, 'a.md')
    expect(read.target).toBeUndefined()
    expect(read.source.at(-1)).toMatch(/^\|/)
  })

  it('should keep formulas and macros of Markdown as they are written', async () => {
    const told = [
      ['Il *pose* $a_1 < b_2$ et {{ m("x") }}, puis il attend.', 'He *puts* $a_1 < b_2$ and {{ m("x") }}, then waits.'],
      ['Soit $E = mc^2$ la formule.', 'Let $E = mc^2$ be the formula.'],
    ] as const
    const read = await sidesOf(markdown(['Français', 'English'], told), 'a.md')
    expect(read.source).toEqual(told.map(([own]) => own))
    expect(read.target).toEqual(told.map(([, other]) => other))
  })
})

describe('import of a file with two columns', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'en-regard-columns-'))
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  it('should write both texts, row by row', () => {
    const run = commandIn(scratch)
    const library = join(scratch, 'library')
    expect(run('init', library).status).toBe(0)
    writeFileSync(join(scratch, 'facteur.docx'), wordFile(wp('Le facteur', 'Titre') + wtable(turned)))
    const { status, stdout, stderr } = run('import', 'facteur.docx', library)
    expect(status).toBe(0)
    expect(stdout).toMatch(/facteur\/fr\.md: 3 units[\s\S]*facteur\/en\.md: 3 units/)
    expect(stderr).toContain('column 2 is read as the text (`fr`)')
    const lock = JSON.parse(readFileSync(join(library, 'corpus/facteur/units.lock.json'), 'utf8'))
    expect(lock.units).toHaveLength(3)
    writeFileSync(join(scratch, 'postman.md'), '# The Postman\n\nThe postman comes.\n')
    expect(run('import', 'facteur.docx', library, '--id', 'autre', '--translation', 'postman.md').stdout).toContain(
      'table cells',
    )
  })
})
