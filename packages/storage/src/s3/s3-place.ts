export type S3Place = {
  /** `https://…`; Amazon's of that region when absent. */
  endpoint?: string | undefined;
  region: string;
  bucket: string;
  /** Folders above ours, without slashes at either end. */
  prefix?: string | undefined;
  credentials: { accessKeyId: string; secretAccessKey: string };
  /** `endpoint/bucket` in place of `bucket.endpoint`. */
  forcePathStyle: boolean;
};

/** The address of the bucket, without a slash at the end. */
export function bucketUrl({ endpoint, region, bucket, forcePathStyle }: S3Place): string {
  const url = new URL(endpoint ?? `https://s3.${region}.amazonaws.com`);
  const path = url.pathname.replace(/\/+$/, "");
  return forcePathStyle
    ? `${url.protocol}//${url.host}${path}/${bucket}`
    : `${url.protocol}//${bucket}.${url.host}${path}`;
}
