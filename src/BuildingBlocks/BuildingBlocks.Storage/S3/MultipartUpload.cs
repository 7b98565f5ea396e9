using Amazon.S3;
using Amazon.S3.Model;
using BuildingBlocks.Storage.Checksums;

namespace BuildingBlocks.Storage.S3;

/// <summary>Sends a large blob in parts, a few at once; when it fails, nothing of it stays in the store.</summary>
internal sealed class MultipartUpload(IAmazonS3 client, S3Place place, string key, bool signPayload)
{
    private const int PartsAtOnce = 3;
    private const int MaximumParts = 10_000;

    private readonly List<Task<PartETag>> _sent = [];

    public async Task Send(S3Part first, Stream rest, ContentHash hash, CancellationToken ct)
    {
        var upload = await client.InitiateMultipartUploadAsync(
            new InitiateMultipartUploadRequest
            {
                BucketName = place.Bucket,
                Key = key,
                ChecksumAlgorithm = ChecksumAlgorithm.CRC32,
                StorageClass = place.Class,
            },
            ct);
        try
        {
            await SendParts(upload.UploadId, first, rest, hash, ct);
            await client.CompleteMultipartUploadAsync(
                new CompleteMultipartUploadRequest
                {
                    BucketName = place.Bucket,
                    Key = key,
                    UploadId = upload.UploadId,
                    PartETags = [.. await Task.WhenAll(_sent)],
                    IfNoneMatch = "*",
                },
                ct);
        }
        catch (Exception failure)
        {
            await Abort(upload.UploadId, failure);
            throw;
        }
    }

    private async Task Abort(string uploadId, Exception failure)
    {
        // Parts under way would otherwise arrive after the abort and be kept, and paid for.
        await ((Task)Task.WhenAll(_sent)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await client.AbortMultipartUploadAsync(place.Bucket, key, uploadId, CancellationToken.None);
        }
        catch (Exception second)
        {
            throw new AggregateException($"The upload of {key} failed, and its parts could not be removed.", failure, second);
        }
    }

    private async Task SendParts(string uploadId, S3Part first, Stream rest, ContentHash hash, CancellationToken ct)
    {
        for (var part = first; ; part = await S3Part.Read(rest, ct))
        {
            if (part.Length == 0 || _sent.Count == MaximumParts)
            {
                var tooLong = part.Length > 0;
                part.Dispose();
                if (tooLong)
                    throw new InvalidOperationException($"A blob has at most {(long)MaximumParts * S3Part.Size} bytes.");
                break;
            }

            hash.Append(part.Bytes);
            var last = !part.IsFull;
            _sent.Add(SendPart(uploadId, part, _sent.Count + 1, ct));
            if (last)
                break;
            if (_sent.Count >= PartsAtOnce)
                await _sent[^PartsAtOnce];
        }
    }

    private async Task<PartETag> SendPart(string uploadId, S3Part part, int number, CancellationToken ct)
    {
        using (part)
        {
            var crc = part.Crc32Base64;
            using var content = part.Open();
            var answer = await client.UploadPartAsync(
                new UploadPartRequest
                {
                    BucketName = place.Bucket,
                    Key = key,
                    UploadId = uploadId,
                    PartNumber = number,
                    PartSize = part.Length,
                    InputStream = content,
                    ChecksumCRC32 = crc,
                    UseChunkEncoding = false,
                    DisablePayloadSigning = !signPayload,
                },
                ct);
            return new PartETag(number, answer.ETag) { ChecksumCRC32 = crc };
        }
    }
}
