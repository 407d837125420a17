/** A process that runs the compiled command as often as it is asked to: all modules but the first are loaded once. */
const [, , cli] = process.argv
const own = { ...process.env }
let runs = 0

process.on('message', async ({ id, args, cwd, env }) => {
  process.chdir(cwd)
  replaceEnvironment(env ?? own)
  process.argv = [process.execPath, cli, ...args]
  process.exitCode = undefined
  const output = { stdout: '', stderr: '' }
  const restore = ['stdout', 'stderr'].map(name => capture(process[name], text => (output[name] += text)))
  await import(`${cli}?run=${++runs}`)
  for (const back of restore) back()
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
  process.send({ id, status: process.exitCode ?? 0, ...output })
})

function replaceEnvironment(env) {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
  Object.assign(process.env, env)
}

function capture(stream, take) {
  const { write } = stream
  const decoder = new TextDecoder()
  stream.write = (chunk, encoding, done = encoding) => {
    take(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    if (typeof done === 'function') process.nextTick(done)
    return true
  }
  return () => (stream.write = write)
}
