import { parentPort, workerData } from 'node:worker_threads'
import { buildLibrary } from './build.ts'
import { type LiveAnswer, problemOf } from './live.ts'

/** The thread of a live library: it builds the whole when it is asked, and keeps what every build needs. */
parentPort!.on('message', async () => {
  const answer: LiveAnswer = await buildLibrary(workerData as string).then(report => ({ report }), problemOf)
  parentPort!.postMessage(answer)
})
