using System.Net;
using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using BuildingBlocks.Storage.Checksums;

namespace BuildingBlocks.Storage.S3;

/// <summary>Blobs as objects in an S3-compatible store; every request carries a checksum that the store compares.</summary>
public sealed class S3BlobStore : IBlobStore, IDisposable
{
    private readonly S3Place _place;
    private readonly AmazonS3Client _client;
    private readonly bool _signPayload;

    public S3BlobStore(S3Place place)
    {
        _place = place;
        // Over TLS the checksums do; hashing the body once more for the signature would cost a third of the throughput.
        _signPayload = place.ServiceUrl?.Scheme == Uri.UriSchemeHttp;
        _client = Connect(place);
        Directory.CreateDirectory(place.TemporaryFolder);
        foreach (var file in Directory.EnumerateFiles(place.TemporaryFolder))
            File.Delete(file);
    }

    public async Task<StoredBlob> Put(string key, Stream content, CancellationToken ct)
    {
        BlobKey.Check(key);
        if (await LengthOf(key, ct) is not null)
            return await SameAsStored(key, await ContentHash.Of(content, ct), ct);

        using var hash = new ContentHash();
        try
        {
            await Send(_place.Prefix + key, content, hash, ct);
        }
        catch (AmazonS3Exception refused) when (refused.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict)
        {
            // Somebody else stored it meanwhile.
            await hash.Append(content, ct);
            return await SameAsStored(key, hash.Current(), ct);
        }

        return hash.Current();
    }

    public async Task<StoredBlob> Take(string key, StagedFile file, CancellationToken ct)
    {
        BlobKey.Check(key);
        var received = file.Close();
        await using (var content = File.OpenRead(file.Path))
        {
            var stored = await Put(key, content, ct);
            if (stored != received)
            {
                await Delete(key, CancellationToken.None);
                throw new IOException($"{file.Path} changed while it was stored.");
            }
        }

        File.Delete(file.Path);
        return received;
    }

    public async Task<Stream?> Open(string key, long offset, CancellationToken ct)
    {
        BlobKey.Check(key);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        var request = new GetObjectRequest { BucketName = _place.Bucket, Key = _place.Prefix + key };
        if (offset > 0)
            request.ByteRange = new ByteRange($"bytes={offset}-");
        try
        {
            return (await _client.GetObjectAsync(request, ct)).ResponseStream;
        }
        catch (AmazonS3Exception missing) when (missing.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
        catch (AmazonS3Exception beyond) when (beyond.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            return Stream.Null;
        }
    }

    public async Task<LocalFile?> Fetch(string key, CancellationToken ct)
    {
        if (await Open(key, 0, ct) is not { } content)
            return null;

        var path = Path.Combine(_place.TemporaryFolder, Guid.CreateVersion7().ToString("N"));
        try
        {
            await using (content)
            await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
                await content.CopyToAsync(file, ct);
            return new LocalFile(path, () => File.Delete(path));
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public async Task Delete(string key, CancellationToken ct)
    {
        BlobKey.Check(key);
        await _client.DeleteObjectAsync(_place.Bucket, _place.Prefix + key, ct);
    }

    /// <summary>Every blob there is, also those that come meanwhile; what else lies in the bucket is passed over.</summary>
    public async IAsyncEnumerable<ListedBlob> List([EnumeratorCancellation] CancellationToken ct)
    {
        var question = new ListObjectsV2Request { BucketName = _place.Bucket, Prefix = _place.Prefix };
        do
        {
            var page = await _client.ListObjectsV2Async(question, ct);
            foreach (var found in page.S3Objects ?? [])
                if (found.Key[_place.Prefix.Length..] is var key && key != S3Hold.Name && BlobKey.IsValid(key))
                    yield return new ListedBlob(key, found.Size ?? 0);
            question.ContinuationToken = page.NextContinuationToken;
        }
        while (question.ContinuationToken is not null);
    }

    /// <summary>How many bytes the blob has; null when there is none.</summary>
    public async Task<long?> LengthOf(string key, CancellationToken ct)
    {
        BlobKey.Check(key);
        try
        {
            return (await _client.GetObjectMetadataAsync(_place.Bucket, _place.Prefix + key, ct)).ContentLength;
        }
        catch (AmazonS3Exception missing) when (missing.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public void Dispose() => _client.Dispose();

    internal static AmazonS3Client Connect(S3Place place)
    {
        var settings = new AmazonS3Config
        {
            // Checksums are computed here on the way; the SDK's own come as trailers that several S3-compatible stores do not understand.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (place.ServiceUrl is { } url)
        {
            settings.ServiceURL = url.ToString();
            settings.ForcePathStyle = true;
            settings.AuthenticationRegion = place.Region;
        }
        else
        {
            settings.RegionEndpoint = Amazon.RegionEndpoint.GetBySystemName(place.Region);
        }

        return place.AccessKey is { } access
            ? new AmazonS3Client(new BasicAWSCredentials(access, place.SecretKey), settings)
            : new AmazonS3Client(settings);
    }

    private async Task Send(string name, Stream content, ContentHash hash, CancellationToken ct)
    {
        var first = await S3Part.Read(content, ct);
        if (first.IsFull)
            await new MultipartUpload(_client, _place, name, _signPayload).Send(first, content, hash, ct);
        else
            await SendWhole(name, first, hash, ct);
    }

    private async Task SendWhole(string name, S3Part only, ContentHash hash, CancellationToken ct)
    {
        using (only)
        {
            hash.Append(only.Bytes);
            using var content = only.Open();
            await _client.PutObjectAsync(
                new PutObjectRequest
                {
                    BucketName = _place.Bucket,
                    Key = name,
                    InputStream = content,
                    ChecksumCRC32 = only.Crc32Base64,
                    UseChunkEncoding = false,
                    DisablePayloadSigning = !_signPayload,
                    IfNoneMatch = "*",
                    StorageClass = _place.Class,
                },
                ct);
        }
    }

    private async Task<StoredBlob> SameAsStored(string key, StoredBlob given, CancellationToken ct)
    {
        await using var stored = await Open(key, 0, ct);
        return stored is not null && await ContentHash.Of(stored, ct) == given ? given : throw BlobKey.Taken(key);
    }
}
