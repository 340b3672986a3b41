/** "OpenSSL 3.0.6": as people say it, without the supplier. */
export const productName = ({ name, version }: { name: string; version: string }) =>
  version ? `${name} ${version}` : name;
