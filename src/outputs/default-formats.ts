/** What a build writes unless it is told. A file of its own: whether a build has anything to do is known without a format. */
export const defaultFormats: readonly string[] = ['html', 'json', 'package']
