import { rule } from './rule.ts'

export const lostPicture = rule({
  name: 'lost-picture',
  severity: 'warning',
  summary:
    'A picture of a foreign file that does not lie with it, or that no page may show. `import` and `page` take pictures from the file’s own folder or from inside it, and ask no host for any.',
  reason: ({ actual, problem }: { readonly actual: readonly string[]; readonly problem: string }) => {
    const [first, second, third, ...others] = actual.map(each => `\`${each}\``)
    const named = [first, second, third].filter(each => each !== undefined).join(', ')
    const all = others.length === 0 ? named : `${named} and ${others.length} others`
    return `Unexpected picture${actual.length === 1 ? '' : 's'} ${all}, expected a picture that lies with the file: ${problem}`
  },
  examples: {
    wrong: [
      {
        foreign: [
          'pont.html',
          '<!doctype html><title>Le pont</title><p>Il est fermé.</p><img src="pont.png" alt="Le pont">',
        ],
      },
    ],
    right: [{ foreign: ['pont.html', '<!doctype html><title>Le pont</title><p>Il est fermé.</p>'] }],
  },
})
