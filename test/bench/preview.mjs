// What a save costs while `preview` runs: from the save to the page that shows it, and to the whole built anew.
//
//   npm run bench:preview -- LIBRARY [--saves 200] [--apart 90] [--json]
//
// LIBRARY is a folder that `bench:library -- N --keep FOLDER` left; a paragraph is added to a text in its middle, and
// taken away at the end. Milliseconds that pass, so each is told beside a build in which nothing changed, a process of its
// own in the same run: that is what the machine takes for as good as nothing.
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    saves: { type: 'string', default: '200' },
    apart: { type: 'string', default: '90' },
    json: { type: 'boolean', default: false },
  },
})
const [library] = positionals
const cli = fileURLToPath(new URL('../../dist/lib/cli/cli.js', import.meta.url))
const ids = readdirSync(join(library, 'corpus'), { withFileTypes: true }).filter(entry => entry.isDirectory())
const id = ids[Math.floor(ids.length / 2)].name
const path = join(library, 'corpus', id, 'fr.md')
const before = readFileSync(path, 'utf8')
const save = number => writeFileSync(path, `${before}\nIl pleuvait encore, et c’était la fois ${number}.\n`)

spawnSync(process.execPath, [cli, 'build', library])
const nothing = median(
  Array.from({ length: 3 }, () => took(() => spawnSync(process.execPath, [cli, 'build', library]))),
)
const preview = spawn(process.execPath, [cli, 'preview', library, '--port', '0', '--json'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  let builds = 0
  let address
  createInterface({ input: preview.stdout }).on('line', line => {
    const { event, url } = JSON.parse(line)
    if (event === 'built') builds++
    if (event === 'listening') address = url
  })
  await until(() => address !== undefined)
  const single = []
  for (let number = 1; number <= 11; number++) {
    const [built, start] = [builds, performance.now()]
    save(number)
    await shown(address, number)
    single.push({ page: performance.now() - start, whole: await until(() => builds > built, start) })
  }
  const [saves, apart] = [Number(options.saves), Number(options.apart)]
  const built = builds
  for (let number = 1; number <= saves; number++) {
    save(1000 + number)
    if (number < saves) await sleep(apart)
  }
  const last = performance.now()
  await shown(address, 1000 + saves)
  const many = { page: performance.now() - last, whole: await quiet(() => builds, last), builds: builds - built }
  print(single.slice(1), many)
} finally {
  preview.kill()
  writeFileSync(path, before)
}

/** Opens the page as a browser does, and again each time that it is told to, until it shows the save of this number. */
async function shown(address, number) {
  for (;;) {
    const page = await (await fetch(`${address}${id}.html`)).text()
    // A figure that a reader's typography leaves as it is.
    if (page.includes(`la fois ${number}.`)) return
    const { version } = JSON.parse(/id="en-regard-messages">(.*?)<\/script>/s.exec(page)[1])
    const query = new URLSearchParams({ page: `/${id}.html`, shown: version })
    const { body } = await fetch(`${address}.en-regard/events?${query}`)
    let said = ''
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      said += chunk
      if (said.includes('data:')) break
    }
  }
}

/** Waits until it holds; milliseconds since `start`. */
async function until(holds, start = performance.now()) {
  while (!holds()) await sleep(2)
  return performance.now() - start
}

/** Milliseconds from `start` to the last change of a count, after which it stood still for three seconds. */
async function quiet(count, start) {
  let [value, at] = [count(), performance.now()]
  while (performance.now() - at < 3000) {
    await sleep(5)
    if (count() !== value) [value, at] = [count(), performance.now()]
  }
  return at - start
}

function took(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
}

function print(single, many) {
  const load = loadavg().map(each => each.toFixed(1))
  const [page, whole] = ['page', 'whole'].map(name => median(single.map(each => each[name])))
  const row = (label, time) =>
    console.log(`${label.padEnd(42)}${time.toFixed(0).padStart(7)} ms${(time / nothing).toFixed(2).padStart(8)} ×`)
  console.log(`${ids.length} texts, load ${load.join(' ')}; × is a build in which nothing changed`)
  row('a build in which nothing changed', nothing)
  row('a save, until its page shows it (median)', page)
  row('a save, until the whole is built (median)', whole)
  row(`${options.saves} saves, from the last to its page`, many.page)
  row(`${options.saves} saves, from the last to the whole`, many.whole)
  console.log(`builds of the whole for these saves: ${many.builds}`)
  if (options.json) console.log(JSON.stringify({ texts: ids.length, nothing, page, whole, many, load }))
}
