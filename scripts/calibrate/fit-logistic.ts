// Rows of features with what was right in, the coefficients of a logistic regression out (Newton's method with a ridge).

/** One judged case. `group`: rows of one group are never split between fitting and testing. */
export interface Row {
  readonly features: ReadonlyMap<string, number>;
  readonly right: boolean;
  readonly group: string;
}

/** By name; the constant is `bias`. */
export type Weights = Readonly<Record<string, number>>;

/** Coefficients are held to be about 0, give or take 0.7 (1/variance), until the cases say otherwise; the constant is free. */
const RIDGE = 2;
const ROUNDS = 30;

/** How likely a row is right. */
export function predict(weights: Weights, features: Row["features"]): number {
  let sum = weights["bias"] ?? 0;
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** Coefficients of these features; the same rows give the same figures. */
export function fitLogistic(rows: readonly Row[], names: readonly string[]): Weights {
  const columns = ["bias", ...names];
  const points = rows.map(({ features }) => columns.map((name) => (name === "bias" ? 1 : (features.get(name) ?? 0))));
  let weights = columns.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) weights = newtonStep(weights, points, rows);
  return Object.fromEntries(columns.map((name, i) => [name, weights[i] as number]));
}

function newtonStep(weights: readonly number[], points: readonly number[][], rows: readonly Row[]): number[] {
  const size = weights.length;
  const ridge = (i: number): number => (i === 0 ? 1e-6 : RIDGE);
  const slope = weights.map((weight, i) => ridge(i) * weight);
  const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge(i) : 0)));
  points.forEach((point, at) => {
    const said = 1 / (1 + Math.exp(-point.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)));
    for (let i = 0; i < size; i++) {
      const value = point[i] as number;
      if (value === 0) continue;
      slope[i] = (slope[i] as number) + value * (said - (rows[at]?.right ? 1 : 0));
      const line = curve[i] as number[];
      for (let j = 0; j < size; j++) line[j] = (line[j] as number) + value * (point[j] as number) * said * (1 - said);
    }
  });
  const step = solve(curve, slope);
  return weights.map((weight, i) => weight - (step[i] as number));
}

/** Gaussian elimination with the largest pivot first. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const lines = matrix.map((line, i) => [...line, right[i] as number]);
  const size = lines.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(lines[i]?.[column] ?? 0) > Math.abs(lines[pivot]?.[column] ?? 0)) pivot = i;
    [lines[column], lines[pivot]] = [lines[pivot] as number[], lines[column] as number[]];
    const top = lines[column] as number[];
    for (let i = 0; i < size; i++) {
      const line = lines[i] as number[];
      const factor = i === column ? 0 : (line[column] as number) / (top[column] as number);
      if (factor !== 0)
        for (let j = column; j <= size; j++) line[j] = (line[j] as number) - factor * (top[j] as number);
    }
  }
  return lines.map((line, i) => (line[size] as number) / (line[i] as number));
}

/** What a model that never saw a row's group says of it: groups in `folds` parts, each judged by a fit on the others. */
export function crossValidate(rows: readonly Row[], names: readonly string[], folds: number): number[] {
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, i) => [group, i % folds]));
  const models = Array.from({ length: folds }, (_, fold) =>
    fitLogistic(
      rows.filter(({ group }) => foldOf.get(group) !== fold),
      names,
    ),
  );
  return rows.map(({ group, features }) => predict(models[foldOf.get(group) as number] as Weights, features));
}
