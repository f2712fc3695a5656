/** So many loads, of which so many failed. */
export interface Sample {
  loads: number;
  failures: number;
}

/**
 * How likely the first sample would fail at least so often by chance alone, if both failed equally often: Fisher's
 * exact test, one-sided (R. A. Fisher, Statistical Methods for Research Workers, §21.02). It is exact for any
 * number of loads, where an approximation is wrong for rare failures.
 * @returns a probability, 0 to 1; 1 where there is nothing to compare
 */
export function chanceOfWorse(tried: Sample, other: Sample): number {
  const failures = tried.failures + other.failures;
  const loads = tried.loads + other.loads;
  // With the margins given, the failures among the tried follow the hypergeometric distribution.
  const all = logChoose(loads, tried.loads);
  let chance = 0;
  for (let count = tried.failures; count <= Math.min(failures, tried.loads); count += 1)
    chance += Math.exp(
      logChoose(failures, count) + logChoose(loads - failures, tried.loads - count) - all,
    );
  return Math.min(1, chance);
}

/** The logarithm of the number of ways to take `k` of `n`; of zero ways, minus infinity. */
function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Stirling's series (NIST DLMF 5.11.1), after the small ones by themselves; good to 14 digits. */
function logFactorial(n: number): number {
  if (n < 20) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const x = n + 1;
  const square = x * x;
  return (
    (x - 0.5) * Math.log(x) -
    x +
    0.5 * Math.log(2 * Math.PI) +
    (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / x
  );
}
