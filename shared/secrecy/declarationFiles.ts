/**
 * Where an administrator puts the declaration. Whole paths, because a user sets the variables that
 * `%ProgramData%` and the like are read from; and not the folder of that name, in which Windows
 * lets every user make new folders and files.
 */
export const declarationFiles = {
  windows: 'C:\\Program Files\\Common Files\\Van Kien\\khai-bao-may.json',
  others: '/etc/van-kien/khai-bao-may.json',
} as const;
