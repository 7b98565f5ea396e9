using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace BuildingBlocks.Storage.S3;

/// <summary>
/// An object in the bucket, which every host sees. It is written anew again and again as long as it is held, and counts for nothing once it is old: so it ends with
/// whoever took it.
/// </summary>
public sealed class S3Hold(S3Place place, TimeProvider clock) : IBlobHold, IDisposable
{
    internal const string Name = "held";

    /// <summary>How old it is when it counts for nothing; much more than the clocks of two machines differ.</summary>
    public static readonly TimeSpan Lapse = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Renewal = TimeSpan.FromMinutes(2);

    private readonly AmazonS3Client _client = S3BlobStore.Connect(place);

    private string Key => place.Prefix + Name;

    public async Task<bool> IsTaken(CancellationToken ct)
    {
        try
        {
            var answer = await _client.GetObjectMetadataAsync(place.Bucket, Key, ct);
            return answer.LastModified is { } at && clock.GetUtcNow() - at.ToUniversalTime() < Lapse;
        }
        catch (AmazonS3Exception missing) when (missing.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }
    }

    public async Task<IHeldBlobs?> Take(CancellationToken ct)
    {
        if (await IsTaken(ct))
            return null;

        var now = clock.GetUtcNow();
        await Write(ct);
        return new Held(this, clock, now);
    }

    public void Dispose() => _client.Dispose();

    private async Task Write(CancellationToken ct) =>
        await _client.PutObjectAsync(new PutObjectRequest { BucketName = place.Bucket, Key = Key, ContentBody = "", UseChunkEncoding = false }, ct);

    private async Task Delete() => await _client.DeleteObjectAsync(place.Bucket, Key, CancellationToken.None);

    private static async Task<bool> Try(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (Exception away) when (away is AmazonServiceException or AmazonClientException or HttpRequestException or IOException or OperationCanceledException)
        {
            return false;
        }
    }

    private sealed class Held : IHeldBlobs
    {
        private readonly S3Hold _hold;
        private readonly TimeProvider _clock;
        private readonly CancellationTokenSource _end = new();
        private readonly Task _renewing;
        private DateTimeOffset _written;

        public Held(S3Hold hold, TimeProvider clock, DateTimeOffset written)
        {
            (_hold, _clock, _written) = (hold, clock, written);
            _renewing = Renew(_end.Token);
        }

        private bool IsLost => _clock.GetUtcNow() - _written >= Lapse;

        public Task Confirm(CancellationToken ct) =>
            IsLost ? throw new IOException("The S3 store could not be reached for so long that originals may have been deleted meanwhile.") : Task.CompletedTask;

        public async ValueTask DisposeAsync()
        {
            await _end.CancelAsync();
            await _renewing;
            _end.Dispose();
            // Where the store is away, it lapses by itself.
            await Try(_hold.Delete);
        }

        private async Task Renew(CancellationToken end)
        {
            while (!IsLost)
            {
                await Task.Delay(Renewal, _clock, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (end.IsCancellationRequested)
                    return;

                var now = _clock.GetUtcNow();
                if (!IsLost && await Try(() => _hold.Write(end)))
                    _written = now;
            }
        }
    }
}
