import * as z from 'zod'

const words = z.array(z.string()).readonly()

/** By what a text is asked which terms of a glossary can concern it. Plain data: it is kept with the edition. */
export const soughtSchema = z
  .object({
    words: words.describe(
      'Every word of the source once, in lower case; two and three that hyphens join in one as well',
    ),
    capitals: words.describe('Those of them that stand somewhere in another spelling than this: with capitals'),
    names: words.describe('Headwords and ids that `annotations/<text>.yaml` names'),
  })
  .readonly()
export type Sought = z.infer<typeof soughtSchema>
