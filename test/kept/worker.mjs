/** Stands between a test that waits without giving way and the process that works for it. */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'

const { port, signal, cli } = workerData
const child = fork(join(import.meta.dirname, 'process.mjs'), [cli], { serialization: 'advanced', execArgv: [] })

const give = answer => {
  port.postMessage(answer)
  Atomics.add(signal, 0, 1)
  Atomics.notify(signal, 0)
}
let running
port.on('message', request => {
  running = request.id
  child.send(request)
})
child.on('message', give)
child.on('exit', (code, killed) =>
  give({ id: running, status: code, stdout: '', stderr: `the process ended: ${code ?? killed}` }),
)
