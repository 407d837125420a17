import type { DeepLClient } from 'deepl-node'

/** What the client sends requests through, as far as it is needed here; private in its types. */
interface Transport {
  sendRequestWithBackoff: (
    method: string,
    path: string,
    ...rest: unknown[]
  ) => Promise<{ readonly statusCode: number; readonly content: unknown }>
}

/**
 * The client reads all answers of a request or none: one that is `null`, or says no language, costs the others that came
 * with it and were charged. Here each gets the shape that it reads; what they hold is judged by who asked.
 */
export function readEachAnswer(client: DeepLClient, source: string): void {
  const { httpClient } = client as unknown as { readonly httpClient: Transport }
  const send = httpClient.sendRequestWithBackoff.bind(httpClient)
  httpClient.sendRequestWithBackoff = async (method, path, ...rest) => {
    const response = await send(method, path, ...rest)
    const isAnswer = path === '/v2/translate' && response.statusCode === 200 && typeof response.content === 'string'
    return isAnswer ? { ...response, content: shaped(response.content, source) } : response
  }
}

function shaped(content: string, source: string): string {
  try {
    const body: unknown = JSON.parse(content)
    const { translations } = body as { readonly translations: unknown }
    if (!Array.isArray(translations)) return content
    const known = { detected_source_language: source }
    return JSON.stringify({
      translations: translations.map((each: unknown) => ({ text: null, ...(each as object | null), ...known })),
    })
  } catch {
    return content
  }
}
