import { rule } from './rule.ts'

export const linkOutdated = rule({
  name: 'link-outdated',
  severity: 'warning',
  summary: 'A link set by hand that no longer stands: the aligner links its sentences as it sees fit.',
  reason: ({ actual, unit, problem }: { readonly actual: string; readonly unit?: string; readonly problem: string }) =>
    `Unexpected link at \`${actual}\`${unit === undefined ? '' : ` in unit \`${unit}\``}, ${problem}`,
  examples: {
    wrong: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        lock: '{"format":1,"units":[{"id":"sp72","text":"Le pont est fermé.","source":"0123456789abcdef","status":"missing","links":[{"source":["la passerelle"],"target":["footbridge"]}],"kind":"paragraph"}]}',
      },
    ],
    right: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        lock: { after: { source: 'Le pont est fermé.', target: 'The bridge is closed.' } },
      },
    ],
  },
})
