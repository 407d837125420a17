import { bundleReader } from '../../src/outputs/html/reader/bundle.mjs'

/** The page's style and script as a build makes them, without a build. */
export const assets: Readonly<Record<string, string>> = await bundleReader()
