import { type Files, problemsOf, removeFolders } from './support/data-set-folder.js';

// Outlines: one small broken file each, and all that is said of it.
const CASES: readonly {
  readonly title: string;
  readonly files: Files;
  readonly problems: readonly string[];
}[] = [
  {
    title: 'outlines',
    files: {
      'boundaries.geojson':
        '{"type":"FeatureCollection","features":[{"id":"PT-11","geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},{"id":"PT-99","geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},{"id":"PT-13","geometry":{"type":"Point","coordinates":[0,0]}},{"id":"KZ-75","geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1]]]]}},{"geometry":null}]}',
    },
    problems: [
      'boundaries.geojson:features[1].id: "PT-99" is no id of regions; expected an id of regions.csv',
      'boundaries.geojson:features[2].geometry: "Point" is no outline of a region; expected a geometry Polygon or MultiPolygon',
      'boundaries.geojson:features[3].geometry: "MultiPolygon" has coordinates that are no closed rings; expected rings of four or more positions in degrees, the last equal to the first',
      'boundaries.geojson:features[4].geometry: is no outline of a region; expected a geometry Polygon or MultiPolygon',
      'boundaries.geojson:features[4].id: the outline has no id; expected an id of regions.csv',
    ],
  },
  {
    title: 'two outlines of one region',
    files: {
      'boundaries.geojson':
        '{"type":"FeatureCollection","features":[{"id":"PT-11","geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},{"id":"PT-11","geometry":{"type":"Polygon","coordinates":[[[0,0],[2,0],[2,1],[0,0]]]}}]}',
    },
    problems: [
      'boundaries.geojson:features[1].id: "PT-11" has an outline already; expected one outline for a region',
    ],
  },
  {
    title: 'outlines that are no UTF-8',
    files: {
      'boundaries.geojson': Buffer.from(
        '{"type":"FeatureCollection","name":"Cabe\xe7a","features":[]}',
        'latin1',
      ),
    },
    problems: ['boundaries.geojson: the file is no UTF-8, at byte offset 40; expected UTF-8'],
  },
  {
    title: 'outlines that are no GeoJSON',
    files: { 'boundaries.geojson': '{"type":"Feature"}' },
    problems: [
      'boundaries.geojson: the file is no FeatureCollection; expected a GeoJSON FeatureCollection',
    ],
  },
];

afterAll(removeFolders);

test.each(CASES)('$title', async ({ files, problems }) => {
  expect(await problemsOf(files)).toEqual(problems);
});

test('outlines that are no JSON', async () => {
  // What follows the colon is the engine's own.
  expect(await problemsOf({ 'boundaries.geojson': '{"type":' })).toEqual([
    expect.stringMatching(
      /^boundaries\.geojson: the file is no JSON: .+; expected a GeoJSON FeatureCollection$/,
    ),
  ]);
});
