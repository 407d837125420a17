import * as z from 'zod'
import { levels } from '../core/model/annotation.ts'
import { isWrongUsage, wrongUsage } from '../core/usage.ts'
import { concordanceOf, listTexts, passageAt, searchPairs, termsNamed } from './answers.ts'
import { type Built, findBuilt } from './built.ts'

/** What is used of the SDK, which is optional: who never serves a machine need not have it. */
interface Server {
  readonly registerTool: (
    name: string,
    about: {
      readonly description: string
      readonly inputSchema: Readonly<Record<string, z.ZodType>>
      readonly annotations: { readonly readOnlyHint: true; readonly openWorldHint: false }
    },
    answer: (given: never) => Promise<Answer>,
  ) => unknown
  readonly connect: (transport: unknown) => Promise<void>
}

interface Answer {
  readonly content: readonly { readonly type: 'text'; readonly text: string }[]
  readonly isError?: true
}

/**
 * Serves a build to a program by the Model Context Protocol, on standard input and output; nothing is written, and nothing
 * is read but the JSON of that build. Quotes come byte by byte as the editions have them.
 */
export async function serveMachine(at: string, version: string): Promise<void> {
  const built = await findBuilt(at)
  if (built === undefined) throw wrongUsage(`Missing build in ${at}, expected one; \`en-regard build\` makes it`)
  const { McpServer } = await optional<{ McpServer: new (about: { name: string; version: string }) => Server }>('mcp')
  const { StdioServerTransport } = await optional<{ StdioServerTransport: new () => unknown }>('stdio')
  const server = new McpServer({ name: 'en-regard', version })
  addTools(server, built)
  await server.connect(new StdioServerTransport())
}

async function optional<Module>(part: 'mcp' | 'stdio'): Promise<Module> {
  const name = `@modelcontextprotocol/sdk/server/${part}.js`
  try {
    return (await import(name)) as Module
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw wrongUsage('Missing package `@modelcontextprotocol/sdk`, expected it: npm install @modelcontextprotocol/sdk')
  }
}

const limit = z.int().min(1).max(100).default(20).describe('At most so many')

function addTools(server: Server, built: Built): void {
  const { title, license } = built.library
  const tool = <Shape extends Readonly<Record<string, z.ZodType>>>(
    name: string,
    description: string,
    inputSchema: Shape,
    answer: (given: z.infer<z.ZodObject<Shape>>) => unknown,
  ): void => {
    const annotations = { readOnlyHint: true, openWorldHint: false } as const
    server.registerTool(name, { description, inputSchema, annotations }, given => answered(() => answer(given)))
  }
  tool(
    'list_texts',
    `The texts of “${title}” (${license} where a text names no licence), each with id, title, author, level and licence.`,
    {
      level: z.enum(levels).optional().describe('CEFR level'),
      subject: z.string().optional().describe('One of the subjects of a text'),
    },
    ({ level, subject }) =>
      listTexts(built, { ...(level === undefined ? {} : { level }), ...(subject === undefined ? {} : { subject }) }),
  )
  tool(
    'passage',
    'A passage in both languages, word by word, with its reference, permanent address and licence. Quote it as it is, with them.',
    {
      reference: z
        .string()
        .describe(
          '`le-gant-rouge §12`, one sentence of it `le-gant-rouge §12.2`, `le-gant-rouge §12–14`, or text and id: `le-gant-rouge k3f9`',
        ),
    },
    ({ reference }) => passageAt(built, reference),
  )
  tool(
    'search',
    'Linked sentences that hold all of these words, in either language; accents and capitals do not matter.',
    { query: z.string().describe('Words'), limit },
    ({ query, limit: most }) => searchPairs(built, query, most),
  )
  tool(
    'term',
    'What the glossary says of a word: gloss, definitions, example, renderings, level, forms.',
    { term: z.string().describe('Headword, one of its forms, or its id') },
    ({ term }) => termsNamed(built, term),
  )
  tool(
    'concordance',
    'Every sentence in which a term of the glossary stands, with its translation.',
    { term: z.string().describe('Headword, one of its forms, or its id'), limit },
    ({ term, limit: most }) => concordanceOf(built, term, most),
  )
}

/** What was asked for wrongly is an answer to whoever asked. */
async function answered(answer: () => unknown): Promise<Answer> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await answer(), null, 2) }] }
  } catch (error) {
    if (isWrongUsage(error)) return { content: [{ type: 'text', text: error.message }], isError: true }
    throw error
  }
}
