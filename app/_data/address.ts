/** Name of the header by which the proxy tells a page the address it was asked for. */
export const ADDRESS_HEADER = 'x-observatory-address';
