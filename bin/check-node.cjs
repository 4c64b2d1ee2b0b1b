'use strict';
// Written for any Node that can run a file: the line below must reach people whose Node is too old for the rest.
var needed = [20, 11, 1];
var found = process.versions.node.split('.').map(Number);
var isOld = false;
var i;
for (i = 0; i < 3; i++) {
  if (found[i] !== needed[i]) {
    isOld = found[i] < needed[i];
    break;
  }
}
if (isOld) {
  console.error(
    'Bilateral needs Node.js ' +
      needed.join('.') +
      ' or newer; this is ' +
      process.versions.node +
      '.',
  );
  process.exit(1);
}
