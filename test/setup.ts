import fc from 'fast-check'

/** One seed a run, printed, so that any failure can be had again: SEED=… npm test */
const seed = Number(process.env.SEED ?? (Date.now() ^ (Math.random() * 0x1_0000_0000)) >>> 0)
fc.configureGlobal({ seed })
console.log(`fast-check seed ${seed}`)
