import * as z from 'zod'
import { textIdSchema } from '../../core/model/edition.ts'
import { readTool } from '../../disk/tool.ts'

const name = z.string().regex(/^[0-9a-f]{64}$/)

/** What a machine is told of a text: where its files, and those of its library, lie in the store. */
export const orderSchema = z.strictObject({ id: textIdSchema, library: name, text: name })
export type CompileOrder = z.infer<typeof orderSchema>

/** What it says when it is done: where what the text came to lies, as caches keep it. */
export const outcomeSchema = z.strictObject({ entry: name })
export type CompileOutcome = z.infer<typeof outcomeSchema>

/** Of machines with one tool, of one version and with the same data: what others make is another edition. */
export const queueName = async (): Promise<string> => `en-regard-compile-${(await readTool()).fingerprint.slice(0, 24)}`

/** How a job fails whose files are not in the store: Redis lost them. */
export const lostFiles = 'lost files'

/** A machine that says no more for this long, in milliseconds, loses its text to another. */
export const defaultLease = 30_000
