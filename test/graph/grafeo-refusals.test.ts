import { chmod, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { openForWriting } from '../../src/graph/grafeo-engine.js';
import { checksumOf } from '../../src/graph/grafeo-folder.js';
import { GRAPH_FORMAT } from '../../src/graph/graph-store.js';
import { useGraphFolder } from './graph-folder.js';
import { failureOf } from './small-graph.js';

const folder = useGraphFolder();

describe('a store refuses', () => {
  const refusal = async () => {
    const { kind, message } = await failureOf(folder().openAsUsersDo());
    return { kind, message: message.replaceAll(folder().path, '<folder>') };
  };

  test('a folder that is not there', async () => {
    expect(await refusal()).toEqual({
      kind: 'EMPTY',
      message: 'Nothing has been imported into <folder>: run `bilateral import` first.',
    });
    await expect(readdir(folder().path)).rejects.toThrow('ENOENT');
  });

  test('a folder that is a file', async () => {
    await writeFile(folder().path, '');
    expect(await refusal()).toEqual({
      kind: 'UNAVAILABLE',
      message: '<folder>/current.json cannot be read (ENOTDIR).',
    });
  });

  test('a missing release file', async () => {
    await folder().publish();
    await rm(folder().firstRelease);
    expect(await refusal()).toEqual({
      kind: 'DAMAGED',
      message: '<folder>/release-000001.grafeo is missing: it is the current release.',
    });
  });

  test('a truncated release file', async () => {
    await folder().publish();
    await truncate(folder().firstRelease, 30_000);
    expect((await refusal()).message).toMatch(
      /^<folder>\/release-000001.grafeo has 30000 bytes instead of \d+\.$/,
    );
    await folder().acceptFile();
    expect(await refusal()).toMatchObject({ kind: 'DAMAGED' });
  });

  test('a release file in which one byte is another', async () => {
    await folder().publish();
    const content = await readFile(folder().firstRelease);
    content[1_030] = (content[1_030] ?? 0) ^ 0xff;
    await writeFile(folder().firstRelease, content);
    expect(await refusal()).toEqual({
      kind: 'DAMAGED',
      message: '<folder>/release-000001.grafeo is not as it was written: its checksum differs.',
    });
  });

  test.each([
    ['an empty file', ''],
    ['a text', 'not a graph '.repeat(1000)],
  ])('%s in place of a release', async (_, content) => {
    await folder().publish();
    await writeFile(folder().firstRelease, content);
    expect(await refusal()).toMatchObject({ kind: 'DAMAGED' });
    if (content) await folder().acceptFile();
    expect(await refusal()).toMatchObject({ kind: 'DAMAGED' });
  });

  test('a folder in place of a release', async () => {
    await folder().publish();
    await rm(folder().firstRelease);
    await mkdir(folder().firstRelease);
    expect(await refusal()).toMatchObject({ kind: 'DAMAGED' });
  });

  test('a flipped byte', async () => {
    await folder().publish();
    const bytes = await readFile(folder().firstRelease);
    const at = bytes.indexOf('listKey');
    expect(at).toBeGreaterThan(0);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await writeFile(folder().firstRelease, bytes);
    expect(await refusal()).toMatchObject({ kind: 'DAMAGED' });
  });

  test.each(['', '{', '{"number": 1}', '{"file": "../../etc/passwd"}'])(
    'a pointer that says %j',
    async (text) => {
      await folder().publish();
      await folder().replacePointer(text);
      expect(await refusal()).toEqual({
        kind: 'DAMAGED',
        message: '<folder>/current.json does not name a release.',
      });
    },
  );

  test('a graph of another format', async () => {
    await folder().publish();
    await folder().changePointer({ format: 0 });
    expect(await refusal()).toEqual({
      kind: 'INCOMPATIBLE',
      message:
        `The graph in <folder> has format 0 and this version reads format ${GRAPH_FORMAT}: ` +
        'import it again with this version.',
    });
  });

  test('a release that another process holds for writing', async () => {
    await folder().publish();
    const holder = openForWriting(folder().firstRelease);
    await folder().acceptFile();
    expect(await refusal()).toEqual({
      kind: 'LOCKED',
      message: '<folder>/release-000001.grafeo is held by another process.',
    });
    holder.close();
  });

  test('a release file that it may not read', async () => {
    await folder().publish();
    await chmod(folder().firstRelease, 0o000);
    folder().becomeNobody();
    const refused = await refusal().finally(() => folder().becomeSomebody());
    expect(refused).toEqual({
      kind: 'UNAVAILABLE',
      message: '<folder>/release-000001.grafeo cannot be read (EACCES).',
    });
  });

  test('a folder that it may not read', async () => {
    await folder().publish();
    const refused = await folder().withoutPermission(refusal);
    expect(refused).toEqual({
      kind: 'UNAVAILABLE',
      message: '<folder>/current.json cannot be read (EACCES).',
    });
  });
});

describe('a file', () => {
  // What the kernel gives where a disk cannot be read: an error of input and output.
  test.each(process.platform === 'linux' ? ['/proc/self/mem'] : [])(
    'that the disk does not give (%s) is damaged',
    async (path) => {
      const { kind, message } = await failureOf(checksumOf(path));
      expect({ kind, message }).toEqual({
        kind: 'DAMAGED',
        message: `${path} cannot be read (EIO).`,
      });
    },
  );
});
