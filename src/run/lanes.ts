/**
 * Does work, at most `lanes` pieces at once, until `next` has no more and none is at work that might bring some. The
 * first failure ends it; what was begun goes on.
 */
export function inLanes(lanes: number, next: () => (() => Promise<void>) | undefined): Promise<void> {
  return new Promise((done, fail) => {
    let [running, failed] = [0, false]
    const fill = (): void => {
      while (running < lanes && !failed) {
        const work = next()
        if (work === undefined) break
        running++
        work().then(ended, broke)
      }
      if (running === 0 && !failed) done()
    }
    const ended = () => {
      running--
      fill()
    }
    const broke = (error: unknown) => {
      failed = true
      fail(error)
    }
    fill()
  })
}
