import styles from './bar-chart.module.css';

export interface BarRow {
  name: string;
  /** One a series; of nested ones each within the former. */
  values: readonly number[];
  /** What stands at the end of the bar. */
  shown: string;
  /** Below the bar: what becomes of it. */
  note?: string;
}

interface BarChartProps {
  label: string;
  /** At most five; each has a pattern of its own. */
  series: readonly string[];
  rows: readonly BarRow[];
  /** `nested`: a series lies within the one before it. `stacked`: they stand one after the other. */
  look: 'nested' | 'stacked';
  /** Bars of a funnel stand in the middle. */
  centred?: boolean;
}

const patterns = ['solid', 'stripes', 'dots', 'hollow', 'lines'] as const;
type Look = BarChartProps['look'];
/** Nested ones are the fuller, the further in they lie. */
const nested = [3, 1, 0];
const pattern = (at: number, look: Look) =>
  styles[patterns[(look === 'nested' ? (nested[at] ?? at) : at) % patterns.length] ?? 'solid'];

/**
 * Bars that are told apart by pattern, and whose figures stand beside them: nothing depends on colour.
 * The order of the patterns is the order of the series.
 */
export function BarChart({ label, series, rows, look, centred }: BarChartProps) {
  const totalOf = ({ values }: BarRow) =>
    look === 'nested' ? (values[0] ?? 0) : values.reduce((sum, value) => sum + value, 0);
  const most = Math.max(1, ...rows.map(totalOf));
  const width = (value: number) => ({ width: `${(value / most) * 100}%` });
  return (
    <figure className={styles.chart} aria-label={label}>
      {series.length > 1 && (
        <figcaption className={styles.legend}>
          {series.map((name, at) => (
            <span key={name} className={styles.key}>
              <span aria-hidden className={`${styles.swatch} ${pattern(at, look)}`} />
              {name}
            </span>
          ))}
        </figcaption>
      )}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.name} className={styles.row}>
            <span className={styles.name}>{row.name}</span>
            <span aria-hidden className={`${styles.track} ${centred ? styles.centred : ''}`}>
              {look === 'stacked' ? (
                row.values.map(
                  (value, at) =>
                    value > 0 && (
                      <span
                        key={series[at]}
                        className={`${styles.bar} ${pattern(at, look)}`}
                        style={width(value)}
                      />
                    ),
                )
              ) : (
                <span className={styles.nest}>
                  {row.values.map(
                    (value, at) =>
                      value > 0 && (
                        <span
                          key={series[at]}
                          className={`${styles.inner} ${pattern(at, look)}`}
                          style={width(value)}
                        />
                      ),
                  )}
                </span>
              )}
            </span>
            <span className={styles.shown}>{row.shown}</span>
            {row.note && <span className={styles.note}>{row.note}</span>}
          </li>
        ))}
      </ul>
    </figure>
  );
}
