using System.Diagnostics;
using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Galleries.Adapters.Sources;
using Galleries.Ports;

namespace Galleries.Tests.Adapters.Sources;

public sealed class S3SourceTests : SourceTests, IAsyncLifetime, IDisposable
{
    private static readonly SourceRules OwnMachine = new([], [IPNetwork.Parse("127.0.0.0/8")]);

    private readonly string _objects = Directory.CreateTempSubdirectory("tests-s3-").FullName;
    private Process _server = null!;
    private AmazonS3Client _client = null!;
    private string _endpoint = "";

    public async Task InitializeAsync()
    {
        _server = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Fakes", "s3rver.cjs"), Path.Combine(_objects, "objects"), "studio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        _endpoint = $"http://127.0.0.1:{(await _server.StandardOutput.ReadLineAsync()).ShouldNotBeNull("s3rver did not start: run npm ci.")}";
        _client = new AmazonS3Client(new BasicAWSCredentials("S3RVER", "S3RVER"), new AmazonS3Config { ServiceURL = _endpoint, ForcePathStyle = true, AuthenticationRegion = "us-east-1" });
    }

    public async Task DisposeAsync()
    {
        await GoAway();
        Directory.Delete(_objects, recursive: true);
    }

    public void Dispose()
    {
        _client?.Dispose();
        _server?.Dispose();
    }

    [Fact]
    public async Task What_lies_beside_the_prefix_is_not_seen()
    {
        await Put("anna and ben 2/other.jpg", "other");
        await Write("mine.jpg", "mine");
        using var source = await Open();

        (await All(source)).ShouldHaveSingleItem().Path.ShouldBe("mine.jpg");
    }

    [Fact]
    public async Task More_than_one_answer_holds_is_listed_to_the_end_and_nothing_twice()
    {
        const int answer = 1000;
        var names = Enumerable.Range(0, answer + 5).Select(number => $"day {number % 3}/IMG_{number:D4}.jpg").ToList();
        await Parallel.ForEachAsync(names, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (name, _) => await Write(name, "p"));
        using var source = await Open();

        (await All(source)).Select(file => file.Path).Order(StringComparer.Ordinal).ShouldBe(names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("s3://studio/", "NOBODY", "S3RVER", "keys are wrong")]
    [InlineData("s3://studio/", null, null, "access key")]
    [InlineData("s3://elsewhere/", "S3RVER", "S3RVER", "no bucket elsewhere")]
    public async Task Wrong_keys_and_a_wrong_bucket_get_their_sentences(string link, string? accessKey, string? secretKey, string sentence) =>
        (await Refusal(link, accessKey, secretKey, OwnMachine)).ShouldContain(sentence);

    [Fact]
    public async Task A_store_in_a_network_of_ones_own_is_closed_unless_it_is_opened() =>
        (await Refusal("s3://studio/", "S3RVER", "S3RVER", new SourceRules([], []))).ShouldContain("network that is not open");

    private protected override async Task<ISource> Open() => await S3Source.Open(Link("s3://studio/anna%20and%20ben"), "S3RVER", "S3RVER", OwnMachine, CancellationToken.None);

    protected override Task Write(string path, string content) => Put($"anna and ben/{path}", content);

    protected override Task Delete(string path) => _client.DeleteObjectAsync("studio", $"anna and ben/{path}");

    protected override async Task GoAway()
    {
        // The end of its input ends the server.
        _server.StandardInput.Close();
        await _server.WaitForExitAsync();
    }

    private Task<PutObjectResponse> Put(string key, string content) => _client.PutObjectAsync(new PutObjectRequest { BucketName = "studio", Key = key, ContentBody = content, UseChunkEncoding = false });

    private async Task<string> Refusal(string link, string? accessKey, string? secretKey, SourceRules rules) =>
        (await Should.ThrowAsync<SourceException>(() => S3Source.Open(Link(link), accessKey, secretKey, rules, CancellationToken.None))).Message;

    private Uri Link(string link) => new($"{link}?endpoint={Uri.EscapeDataString(_endpoint)}");
}
