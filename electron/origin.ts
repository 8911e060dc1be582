/** With host and data folder the address of the database: never change any of the three. */
export const appScheme = 'app';

/** See `appScheme`. */
export const appHost = 'vankien';

/** The one page of the program. */
export const startAddress = `${appScheme}://${appHost}/`;

/** Whether an address is one of our own pages. Node knows no origin of such a scheme, so its parts are compared. */
export function isOurs(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return protocol === `${appScheme}:` && host === appHost;
  } catch {
    // What is no address is none of ours.
    return false;
  }
}
