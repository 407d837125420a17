import type { Database, SqlValue } from 'sql.js'

export type { SqlValue } from 'sql.js'

/** A table's name and its lines. */
export type Rows = readonly [table: string, lines: Iterable<readonly SqlValue[]>]

/**
 * The bytes of an SQLite database: the schema's statements, then lines into its tables, then what needs them (indexes,
 * a search). Same input, same bytes.
 */
export async function sqliteFile(schema: string, rows: Iterable<Rows>, after = ''): Promise<Uint8Array> {
  const { default: initSqlJs } = await import('sql.js')
  const { Database } = await initSqlJs()
  const database = new Database()
  try {
    database.run(schema)
    database.run('BEGIN')
    for (const [table, lines] of rows) insert(database, table, lines)
    database.run('COMMIT')
    if (after !== '') database.run(after)
    return database.export()
  } finally {
    database.close()
  }
}

function insert(database: Database, table: string, lines: Rows[1]): void {
  let statement: ReturnType<Database['prepare']> | undefined
  for (const line of lines) {
    statement ??= database.prepare(`INSERT INTO ${table} VALUES (${line.map(() => '?').join(', ')})`)
    statement.run([...line])
  }
  statement?.free()
}
