/**
 * Runs work for the last of several calls that come less than `pause` milliseconds apart or while it runs, and never
 * twice at once: after the last call it runs once more from its beginning, however many there were.
 */
export function lastOfMany(work: () => Promise<void>, pause: number): () => void {
  let timer: NodeJS.Timeout | undefined
  let [isRunning, isAsked] = [false, false]
  const start = async (): Promise<void> => {
    isAsked = isRunning
    if (isRunning) return
    isRunning = true
    await work().finally(() => {
      isRunning = false
    })
    if (isAsked) await start()
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(start, pause)
  }
}
