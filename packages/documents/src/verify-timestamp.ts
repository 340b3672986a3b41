import { type Certificate, ContentInfo, SignedData, TSTInfo } from "pkijs";

export type Timestamp = {
  /** The signed token, DER: what is kept, and what others' tools verify. */
  token: Uint8Array;
  at: Date;
  /** The name in the certificate of the authority that signed. */
  authority: string;
};

/** A time-stamp that is not one, or not of these bytes. */
export class BadTimestamp extends Error {
  override name = "BadTimestamp";
}

const signedData = "1.2.840.113549.1.7.2";
const timestampInfo = "1.2.840.113549.1.9.16.1.4";
const sha256 = "2.16.840.1.101.3.4.2.1";
const extendedKeyUsage = "2.5.29.37";
const forTimestamps = "1.3.6.1.5.5.7.3.8";
const commonName = "2.5.4.3";

/**
 * That a token (RFC 3161, DER) is of these bytes, and signed with the certificate inside it, which is for time-stamps.
 * Whether that certificate is to be trusted is not asked here. Throws BadTimestamp.
 */
export async function verifyTimestamp(token: Uint8Array, bytes: Uint8Array, nonce?: Uint8Array): Promise<Timestamp> {
  try {
    const content = ContentInfo.fromBER(Uint8Array.from(token));
    refuseUnless(content.contentType === signedData, "it holds no signed data");
    const signed = new SignedData({ schema: content.content });
    refuseUnless(signed.encapContentInfo.eContentType === timestampInfo, "what is signed is no time-stamp");
    refuseUnless(signed.signerInfos.length === 1, "it needs one signature");
    const info = TSTInfo.fromBER(signed.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer(0));
    refuseUnless(info.messageImprint.hashAlgorithm.algorithmId === sha256, "its hash is no SHA-256");
    if (nonce) refuseUnless(sameNumber(info.nonce?.valueBlock.valueHexView, nonce), "it answers another question");
    const { signatureVerified, signerCertificate } = await signed.verify({
      signer: 0,
      data: new Uint8Array(bytes).buffer,
      extendedMode: true,
    });
    refuseUnless(signatureVerified === true, "its signature does not match");
    refuseUnless(isForTimestamps(signerCertificate), "its certificate is not for time-stamps");
    return { token, at: info.genTime, authority: nameOf(signerCertificate) };
  } catch (error) {
    throw error instanceof BadTimestamp ? error : new BadTimestamp((error as Error).message);
  }
}

function refuseUnless(holds: boolean, why: string) {
  if (!holds) throw new BadTimestamp(why);
}

/** DER drops the zeros that a number begins with, and adds one where it would be negative. */
function sameNumber(one: Uint8Array | undefined, other: Uint8Array) {
  const digits = (number: Uint8Array) => Buffer.from(number).toString("hex").replace(/^0+/, "");
  return one !== undefined && digits(one) === digits(other);
}

function isForTimestamps(certificate: Certificate | null | undefined) {
  const usage = certificate?.extensions?.find(({ extnID }) => extnID === extendedKeyUsage)?.parsedValue;
  return (usage as { keyPurposes?: string[] } | undefined)?.keyPurposes?.includes(forTimestamps) === true;
}

function nameOf(certificate: Certificate | null | undefined) {
  const names = certificate?.subject.typesAndValues ?? [];
  const common = names.find(({ type }) => type === commonName) ?? names[0];
  return String(common?.value.valueBlock.value ?? "");
}
