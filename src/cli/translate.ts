import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Unanswered } from '../disk/memory.ts'
import type { Cost, TranslateEvent, TranslateOptions, TranslationPlan, TranslationReport } from '../run/translate.ts'
import { command, count, libraryAmong, list, progress } from './command.ts'
import { formatted, tally } from './messages.ts'
import { printError, printOut } from './printable.ts'

interface Options {
  readonly library: string
  readonly plan?: true
  readonly maxCharacters?: number
  readonly engine?: string
  readonly server?: string
  readonly allowCommand?: true
  readonly again?: true
  readonly anew?: readonly string[]
  readonly wait?: true
  readonly queue?: string
  readonly cleanGlossary?: true
  readonly exportMemory?: string
  readonly json?: true
}

/** `en-regard translate` */
export function addTranslate(program: Command): void {
  command(program, 'translate', 'translate what is missing or stale through an engine; what people wrote stays')
    .argument('[text...]', 'ids of texts (default: all); before them may stand the folder of the library')
    .option('--library <folder>', 'folder of the library', '.')
    .option('--plan', 'say what would be translated and what it would cost; needs no key, sends and writes nothing')
    .option('--max-characters <number>', 'stop before more are sent; what was done is kept', count)
    .option('--engine <name>', 'deepl or command (default: what library.yaml names, else deepl)')
    .option('--server <address>', 'of the engine (default: DEEPL_SERVER_URL, else the one that belongs to the key)')
    .option('--allow-command', 'let the program run that library.yaml names, now and later in this library')
    .option('--again', 'buy again what came back unusable')
    .option(
      '--anew <unit>',
      'buy another translation for this unit than the engine’s that it has; may be repeated, or text/unit',
      list,
    )
    .option('--wait', 'wait for another run in this library to end')
    .option('--queue <address>', 'redis://… through which machines that share a key take turns')
    .option('--clean-glossary', 'take the library’s glossary away from the engine, and do nothing else')
    .option('--export-memory <file>', 'write all that was ever bought as TMX 1.4b, and do nothing else')
    .option('--json', 'print each event and the report as JSON, one a line')
    .addHelpText(
      'after',
      `
The key for DeepL is read from the environment variable DEEPL_AUTH_KEY. Every answer is kept in corpus/.memory, which
belongs in git: a text is never bought twice. library.yaml may say under translate: engine, variant (en-GB, en-US),
formality, model, price, command.`,
    )
    .action(run)
}

async function run(words: readonly string[], given: Options): Promise<void> {
  const { library, rest: texts } = libraryAmong(words, given.library)
  return translate(texts, { ...given, library })
}

async function translate(texts: readonly string[], options: Options): Promise<void> {
  const { exportMemory, forgetGlossary, planTranslation, translateLibrary } = await import('../run/translate.ts')
  const { library, plan, json, cleanGlossary } = options
  if (options.exportMemory !== undefined) {
    const answers = await exportMemory(library, options.exportMemory)
    if (json) printOut(JSON.stringify({ answers, file: options.exportMemory }))
    else printError(`Wrote ${plural(answers, 'translation')} to ${options.exportMemory}.`)
    return
  }
  if (plan) return showPlan(await planTranslation(library, { texts, ...chosen(options) }), options)
  const given = { texts, ...chosen(options) }
  if (cleanGlossary) {
    const removed = await forgetGlossary(library, given)
    if (json) printOut(JSON.stringify({ removed }))
    else
      printError(
        removed === 0
          ? 'The engine holds no glossary of this library.'
          : `Removed ${plural(removed, 'glossary', 'glossaries')}.`,
      )
    return
  }
  const line = progress()
  const onEvent = json ? (event: TranslateEvent) => printOut(JSON.stringify(event)) : tell(line)
  const report = await translateLibrary(library, { ...given, onEvent })
  line.clear()
  showReport(report, options)
  process.exitCode = report.stop !== undefined && report.stop.reason !== 'limit' ? 1 : exitCodeFor(report.messages)
}

const exitCodeFor = (messages: readonly { severity: string }[]) =>
  messages.some(each => each.severity === 'error') ? 1 : 0

function chosen({
  engine,
  server = process.env.DEEPL_SERVER_URL,
  maxCharacters,
  allowCommand,
  again,
  anew,
  wait,
  queue,
}: Options): TranslateOptions {
  const key = process.env.DEEPL_AUTH_KEY
  // A machine of a CI is nobody’s: what it remembers, another job may find.
  const allowed = allowCommand && (process.env.CI ? 'once' : 'always')
  const given = { engine, server, maxCharacters, allowCommand: allowed, again, anew, wait, queue, key }
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== ''),
  ) as TranslateOptions
}

const plural = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

const money = ({ amount, currency }: Cost): string => `${amount.toFixed(2)} ${currency}`

function tell(line: ReturnType<typeof progress>): (event: TranslateEvent) => void {
  return event => {
    if (event.event === 'progress') {
      const { texts, characters, secondsLeft, cost } = event
      const price = cost === undefined ? '' : `, ${money(cost)}`
      line.show(
        `${texts.done}/${plural(texts.total, 'text')}, ${plural(characters.done, 'character')}${price}, ${secondsLeft} s left`,
      )
    } else if (event.event === 'wait') line.show(`${event.reason}: waiting ${Math.ceil(event.milliseconds / 1000)} s`)
    else if (event.event === 'unanswered') printError(`${unansweredText(event)} What is missing is asked for again.`)
    else if (event.event === 'warning') printError(`Warning: ${event.reason}`)
    else if (event.event === 'held')
      printError(`Waiting for another run (process ${event.pid} on ${event.host}, since ${event.since}).`)
  }
}

const unansweredText = ({ characters, requests, texts }: Unanswered): string =>
  `Up to ${plural(characters, 'character')} may have been charged without an answer: an earlier run ended while ${plural(requests, 'request')} with ${plural(texts, 'text')} were on their way.`

function showPlan(plan: TranslationPlan, { json, library }: Options): void {
  process.exitCode = exitCodeFor(plan.messages)
  if (json) {
    const texts = plan.texts.map(text => ({ ...text, planned: text.planned.map(asData) }))
    printOut(JSON.stringify({ ...plan, texts }, null, 2))
    return
  }
  for (const { text, planned, left } of plan.texts) {
    const kept = Object.entries(left).map(
      ([status, units]) => `${units} ${status} left as ${units === 1 ? 'it is' : 'they are'}`,
    )
    printOut(`${text}: ${[`${plural(planned.length, 'unit')} to translate`, ...kept].join(', ')}`)
    for (const { unit, reason, fate, tagged, proposal, problem } of planned) {
      const aside = [proposal ? 'as a proposal' : '', problem ?? ''].filter(part => part !== '').join(', ')
      printOut(
        `  ${unit.padEnd(8)}${reason.padEnd(9)}${fate.padEnd(12)}${String(tagged.characters).padStart(6)}${aside === '' ? '' : `  ${aside}`}`,
      )
    }
  }
  const cost = plan.cost === undefined ? '' : ` for ${money(plan.cost)}`
  const held = plan.remembered.units === 0 ? '' : `; ${plural(plan.remembered.units, 'unit')} from memory for nothing`
  printOut(
    `${plan.engine} would be sent ${plural(plan.send.units, 'unit')}, ${plural(plan.send.characters, 'character')}${cost}${held}.`,
  )
  if (plan.unanswered !== undefined) printOut(`${unansweredText(plan.unanswered)} What is missing is among these.`)
  if (plan.messages.length > 0) console.error(formatted(plan.messages, 'pretty', resolve(library)))
}

const asData = ({
  unit,
  reason,
  fate,
  proposal,
  tagged,
  problem,
}: TranslationPlan['texts'][number]['planned'][number]) => ({
  unit,
  reason,
  fate,
  proposal,
  characters: tagged.characters,
  ...(problem === undefined ? {} : { problem }),
})

function showReport(report: TranslationReport, { json, library }: Options): void {
  const { plan, bought, cost, texts, usage, stop, messages } = report
  if (json) {
    const { send, remembered } = plan
    const failed = bought.failed.map(({ unit, problem }) => ({ text: unit.text, unit: unit.unit, problem }))
    const { texts: answered, characters } = bought
    printOut(
      JSON.stringify({
        event: 'end',
        engine: report.engine,
        send,
        remembered,
        bought: { texts: answered, characters, failed },
        cost,
        texts,
        usage,
        stop,
        messages,
      }),
    )
    return
  }
  if (messages.length > 0) console.error(`${formatted(messages, 'pretty', resolve(library))}\n`)
  for (const { text, made, proposed, failed } of texts) {
    const counts = [
      made.length > 0 ? `${plural(made.length, 'unit')} translated` : '',
      proposed.length > 0 ? `${plural(proposed.length, 'proposal')} in corpus/${text}/proposals.md` : '',
      failed.length > 0 ? `${plural(failed.length, 'unit')} failed` : '',
    ]
    printOut(`${text}: ${counts.filter(part => part !== '').join(', ')}`)
  }
  const price = cost === undefined ? '' : ` for ${money(cost)}`
  const { before, after } = usage
  const account =
    before === undefined || after === undefined
      ? ''
      : ` The account has used ${plural(after.characters, 'character')}, ${before.characters.toLocaleString('en')} before${after.limit === undefined ? '' : `, of ${after.limit.toLocaleString('en')}`}.`
  printError(
    `Bought ${plural(bought.texts, 'text')}, ${plural(bought.characters, 'character')}${price}.${account} ${tally(messages)}`.trim(),
  )
  if (stop !== undefined) printError(stopText(stop))
}

function stopText(stop: NonNullable<TranslationReport['stop']>): string {
  if (stop.reason === 'held')
    return `Another run is at work in this library (process ${stop.pid} on ${stop.host}, since ${stop.since}); --wait waits for it.`
  const unkept = stop.reason === 'disk' ? stop.unkept : undefined
  const kept =
    unkept === undefined
      ? 'what was bought is kept, and the next run goes on from there.'
      : `${plural(unkept.texts, 'text')} of ${plural(unkept.characters, 'character')} that came found no place in the memory: what does not stand in the texts will have to be bought again.`
  const left = `${plural(stop.left, 'text')} left; ${kept}`
  return stop.reason === 'limit' ? `Stopped before the limit was passed: ${left}` : `Stopped: ${stop.message}. ${left}`
}
