/** A fault that somebody has reported in a package we depend on. */
export interface Advisory {
  /** `GHSA-…`, or the number that the registry gave it. */
  id: string;
  package: string;
  severity: string;
  title: string;
  url: string;
  /** How the package comes in: `apps/shell › react-router › …`, the first few. */
  paths: readonly string[];
}

/** Why a fault does not touch us, and until when somebody has to look again. */
export interface Exception {
  advisory: string;
  because: string;
  /** `YYYY-MM-DD`. */
  until: string;
}

/** What an audit comes to. */
export interface Judgement {
  /** Sentences for what has to be done; none: the audit is passed. */
  faults: string[];
  /** Sentences for what is good to know. */
  notes: string[];
}

/** Severities that stop a release unless they are explained. */
const STOPPING = new Set(['high', 'critical']);

/**
 * Holds what was reported against what has been explained.
 * @param today `YYYY-MM-DD`
 */
export function judge(
  advisories: readonly Advisory[],
  exceptions: readonly Exception[],
  today: string,
): Judgement {
  const faults: string[] = [];
  const notes: string[] = [];
  for (const { id, package: name, severity, title, url, paths } of advisories) {
    const told = `${severity}: ${name}: ${title} (${id}, ${url})`;
    const exception = exceptions.find(({ advisory }) => advisory === id);
    if (!STOPPING.has(severity)) notes.push(told);
    else if (exception && exception.until >= today)
      notes.push(`${told}\n  let through until ${exception.until}: ${exception.because}`);
    else
      faults.push(
        `${told}\n  comes in by ${paths.slice(0, 3).join('; ')}\n  ${
          exception
            ? `It was let through until ${exception.until}: look again, and update it or give a later day.`
            : 'Update it, or explain in docs/audit-exceptions.json why it does not touch us, and until when.'
        }`,
      );
  }
  const known = new Set(advisories.map(({ id }) => id));
  for (const { advisory } of exceptions)
    if (!known.has(advisory))
      notes.push(
        `${advisory} is explained in docs/audit-exceptions.json but no longer reported: take it out.`,
      );
  return { faults, notes };
}

/** What `pnpm audit --json` says. @throws Error when it is no such report */
export function advisoriesIn(report: unknown): Advisory[] {
  if (!isRecord(report) || !isRecord(report.advisories))
    throw new Error('The audit gave no report: it has no list of advisories.');
  return Object.values(report.advisories).map((each) => {
    if (!isRecord(each)) throw new Error('The audit’s report has an advisory that is none.');
    const url = textOf(each.url);
    return {
      id:
        /GHSA(?:-[0-9a-z]{4}){3}/.exec(`${textOf(each.github_advisory_id)} ${url}`)?.[0] ??
        textOf(each.id),
      package: textOf(each.module_name),
      severity: textOf(each.severity),
      title: textOf(each.title),
      url,
      paths: pathsIn(each.findings),
    };
  });
}

/** The exceptions in `docs/audit-exceptions.json`. @throws Error naming the entry and what it lacks */
export function exceptionsIn(data: unknown): Exception[] {
  if (!isRecord(data) || !Array.isArray(data.exceptions))
    throw new Error('docs/audit-exceptions.json is to hold {"exceptions": […]}.');
  return data.exceptions.map((each: unknown, index) => {
    const { advisory, because, until } = isRecord(each) ? each : {};
    if (typeof advisory !== 'string' || advisory === '')
      throw new Error(`docs/audit-exceptions.json: entry ${index + 1} names no advisory.`);
    if (typeof because !== 'string' || because.trim().length < 20)
      throw new Error(
        `docs/audit-exceptions.json: ${advisory} is not explained; say in a sentence why it does not touch us.`,
      );
    if (typeof until !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(until))
      throw new Error(
        `docs/audit-exceptions.json: ${advisory} has no day “until” (YYYY-MM-DD) to look at it again.`,
      );
    return { advisory, because, until };
  });
}

function pathsIn(findings: unknown): string[] {
  if (!Array.isArray(findings)) return [];
  return findings.flatMap((finding: unknown) =>
    isRecord(finding) && Array.isArray(finding.paths)
      ? finding.paths.map((path: unknown) =>
          textOf(path).replaceAll('__', '/').replaceAll('>', ' › '),
        )
      : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
