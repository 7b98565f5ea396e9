using System.Net;
using System.Runtime.CompilerServices;
using System.Web;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Sources;

/// <summary>
/// What lies under a prefix of an S3-compatible store: <c>s3://bucket/prefix</c>, with <c>?region=</c>, and <c>&amp;endpoint=</c> for a store other than Amazon's.
/// </summary>
internal sealed class S3Source : ISource
{
    private readonly AmazonS3Client _client;
    private readonly string _bucket;
    private readonly string _prefix;
    private readonly string _host;

    private S3Source(AmazonS3Client client, string bucket, string prefix, string host) => (_client, _bucket, _prefix, _host) = (client, bucket, prefix, host);

    /// <summary>Why a link can't be one of S3; null when it may.</summary>
    public static string? Check(Uri link)
    {
        var query = HttpUtility.ParseQueryString(link.Query);
        if (link.UserInfo.Length > 0)
            return "Please leave the keys out of the link, and enter them below.";
        if (link.Host.Length == 0)
            return "Please name the bucket, such as s3://my-photos/anna-and-ben.";
        if (query["endpoint"] is { } endpoint && (!Uri.TryCreate(endpoint, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.UserInfo.Length > 0))
            return "The endpoint of the S3 store has to be an address such as https://s3.example.com.";

        return query["region"] is { } region && !region.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-') ? "The region of the S3 store has to be a name such as eu-central-1." : null;
    }

    public static async Task<S3Source> Open(Uri link, string? accessKey, string? secretKey, SourceRules rules, CancellationToken ct)
    {
        if (accessKey is null || secretKey is null)
            throw new SourceException("An S3 store wants an access key and a secret key. Please enter both below.");

        var query = HttpUtility.ParseQueryString(link.Query);
        var region = query["region"] ?? "us-east-1";
        var endpoint = query["endpoint"] is { } text ? new Uri(text) : new Uri($"https://s3.{region}.amazonaws.com");
        var config = new AmazonS3Config
        {
            ServiceURL = endpoint.ToString(),
            AuthenticationRegion = region,
            ForcePathStyle = true,
            MaxErrorRetry = 2,
            Timeout = TimeSpan.FromSeconds(60),
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
            HttpClientFactory = new GuardedClients(rules),
        };
        var prefix = Uri.UnescapeDataString(link.AbsolutePath).Trim('/');
        var source = new S3Source(new AmazonS3Client(new BasicAWSCredentials(accessKey, secretKey), config), link.Host, prefix.Length == 0 ? "" : $"{prefix}/", endpoint.Host);
        try
        {
            await source.Ask(client => client.ListObjectsV2Async(source.Question(), ct), ct);
            return source;
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    public async IAsyncEnumerable<SourceFile> List([EnumeratorCancellation] CancellationToken ct)
    {
        var question = Question();
        do
        {
            var page = await Ask(client => client.ListObjectsV2Async(question, ct), ct);
            foreach (var found in page!.S3Objects ?? [])
                if (found.Key[_prefix.Length..] is { Length: > 0 } path && SourceFile.IsTaken(path))
                    yield return new SourceFile(path, found.Size ?? 0, found.ETag);
            question.ContinuationToken = page.NextContinuationToken;
        }
        while (question.ContinuationToken is not null);
    }

    public async Task<SourceFile?> Find(string path, CancellationToken ct) =>
        await Ask(client => client.GetObjectMetadataAsync(_bucket, _prefix + path, ct), ct) is { } found ? new SourceFile(path, found.ContentLength, found.ETag) : null;

    public async Task<Stream?> Open(string path, CancellationToken ct) =>
        await Ask(client => client.GetObjectAsync(_bucket, _prefix + path, ct), ct) is { } found ? new ResponseStream(found, found.ResponseStream, _host) : null;

    public void Dispose() => _client.Dispose();

    private ListObjectsV2Request Question() => new() { BucketName = _bucket, Prefix = _prefix };

    /// <summary>Null when there is no such object.</summary>
    private async Task<T?> Ask<T>(Func<AmazonS3Client, Task<T>> question, CancellationToken ct)
        where T : class
    {
        try
        {
            return await question(_client);
        }
        catch (AmazonS3Exception missing) when (missing.StatusCode is HttpStatusCode.NotFound && missing.ErrorCode is not "NoSuchBucket" && typeof(T) != typeof(ListObjectsV2Response))
        {
            return null;
        }
        catch (AmazonS3Exception refused)
        {
            throw new SourceException(Sentence(refused), refused);
        }
        catch (AmazonServiceException broken)
        {
            throw new SourceException(GuardedHttp.Sentence(broken, _host, ct) ?? $"{_host} has a problem of its own. Please try again later.", broken);
        }
        catch (Exception failure) when (failure is not SourceException && GuardedHttp.Sentence(failure, _host, ct) is { } sentence)
        {
            throw new SourceException(sentence, failure);
        }
    }

    private string Sentence(AmazonS3Exception refused) => refused.StatusCode switch
    {
        HttpStatusCode.NotFound => $"There is no bucket {_bucket} in this store. Please check the link.",
        HttpStatusCode.MovedPermanently or HttpStatusCode.TemporaryRedirect or HttpStatusCode.BadRequest =>
            "This store answers in another way than expected. Please check the region in the link, such as s3://my-photos/anna?region=eu-central-1.",
        HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized => "The keys are wrong, or they may not list and read this place.",
        _ => $"{_host} has a problem of its own (status {(int)refused.StatusCode}). Please try again later.",
    };

    private sealed class GuardedClients(SourceRules rules) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(GuardedHttp.Handler(rules));

        // A client belongs to its source and goes with it.
        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

        public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
    }
}
