// Asks one query of the sources named with Comunica and prints each row on a line: node ask.mjs QUERY SOURCE...
import { QueryEngine } from '@comunica/query-sparql';

const [query, ...sources] = process.argv.slice(2);
const typed = sources.map((source) => source.startsWith('sparql@') ? { type: 'sparql', value: source.slice(7) } : source);
const rows = await new QueryEngine().queryBindings(query, { sources: typed });
for (const row of await rows.toArray()) {
  console.log([...row.values()].map((term) => term.value).join(' '));
}
