import type { Block, Inline } from "../markdown/parse-markdown";
import { keyed, Runs } from "./MarkdownRuns";

type Table = Extract<Block, { kind: "table" }>;

/** More columns than this do not fit a pane of 320 px: such a table is shown row by row. */
const NARROW = 4;

export const MarkdownTable = ({ table }: { readonly table: Table }) =>
  table.header.length > NARROW ? <Records of={table} /> : <Grid of={table} />;

function Grid({ of: { header, rows } }: { readonly of: Table }) {
  return (
    <table>
      <thead>
        <tr>
          {keyed(header).map(([key, cell]) => (
            <th key={key} scope="col">
              <Runs of={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(([row, cells]) => (
          <tr key={row}>
            {keyed(cells).map(([key, cell]) => (
              <td key={key}>
                <Cell of={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each row as its first two cells (number and activity), then the others with their columns' names. */
function Records({ of: { header, rows } }: { readonly of: Table }) {
  return (
    <ul className="susun-records">
      {keyed(rows).map(([row, [number = [], title = [], ...rest]]) => (
        <li key={row}>
          <strong>
            <Cell of={number} /> <Cell of={title} />
          </strong>
          <dl>
            {keyed(rest).map(([key, cell], i) => (
              <div key={key}>
                <dt>
                  <Cell of={header[i + 2] ?? []} />
                </dt>
                <dd>
                  <Cell of={cell} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** What is missing must be seen: often it is what the example is about. */
const Cell = ({ of: runs }: { readonly of: readonly Inline[] }) =>
  runs.length === 0 ? "–" : <Runs of={runs} />;
