import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const FOLDERS_OF_JDKS = ['/usr/lib/jvm', '/opt/java', '/Library/Java/JavaVirtualMachines'];
const EXE = process.platform === 'win32' ? '.exe' : '';

/** The oldest JDK that is new enough: newer ones warn about what the server's libraries do. */
export function findJava(atLeast: number): string | null {
  const found = [...new Set(homes())]
    .map((home) => ({ home, major: majorVersion(home) }))
    .filter(({ home, major }) => major >= atLeast && existsSync(tool(home, 'javac')))
    .sort((a, b) => a.major - b.major);
  return found[0] ? tool(found[0].home, 'java') : null;
}

const tool = (home: string, name: string) => join(home, 'bin', `${name}${EXE}`);

function homes(): string[] {
  const named = Object.entries(process.env)
    .filter(([name, value]) => /^JAVA_HOME(_|$)/.test(name) && value)
    .map(([, value]) => value as string);
  const installed = FOLDERS_OF_JDKS.filter(existsSync).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [
      join(folder, name),
      join(folder, name, 'Contents/Home'),
    ]),
  );
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, `java${EXE}`))
    .filter(existsSync)
    .map((java) => dirname(dirname(realpathSync(java))));
  return [...named, ...installed, ...onPath].filter(existsSync).map((home) => realpathSync(home));
}

/** 0: no JDK, or one that does not say its version. */
function majorVersion(home: string): number {
  const file = join(home, 'release');
  if (!existsSync(file)) return 0;
  return Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
}
