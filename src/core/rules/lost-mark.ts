import { rule } from './rule.ts'

const returned = (target: string) =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="corpus/text/fr.md" source-language="fr" target-language="en" datatype="x-markdown"><body>
<trans-unit id="kfdz"><source>Le <g id="1" ctype="italic">pont</g> est fermé.</source><target>${target}</target></trans-unit>
</body></file></xliff>`

export const lostMark = rule({
  name: 'lost-mark',
  severity: 'warning',
  summary:
    'Emphasis, a link, code, a picture or a reference to a footnote that a translator took out of a unit, or a tag that the unit does not have. The words are taken in, without it.',
  reason: ({
    actual,
    unit,
    isUnknown,
  }: {
    readonly actual: string
    readonly unit: string
    readonly isUnknown: boolean
  }) =>
    isUnknown
      ? `Unexpected tag \`${actual}\` in unit \`${unit}\`, expected one of the text’s own`
      : `Missing \`${actual}\` in unit \`${unit}\`, expected it in the translation that came back`,
  examples: {
    wrong: [{ source: 'Le *pont* est fermé.', foreign: ['text.xlf', returned('The bridge is closed.')] }],
    right: [
      {
        source: 'Le *pont* est fermé.',
        foreign: ['text.xlf', returned('The <g id="1" ctype="italic">bridge</g> is closed.')],
      },
    ],
  },
})
