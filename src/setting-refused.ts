/** Something the program was started with cannot be used: a port taken, a folder that is not there. */
export class SettingRefused extends Error {
  override readonly name = 'SettingRefused';
}
