/** Where a library's build leaves the schema of a kind of file, from the library's folder. */
export const schemaPath = (schema: string): string => `dist/json/schema/${schema}.json`

/** Where an editor finds what a file may hold, once the library was built; the file lies one folder down. */
export const schemaLine = (schema: string): string => `# yaml-language-server: $schema=../${schemaPath(schema)}\n`
