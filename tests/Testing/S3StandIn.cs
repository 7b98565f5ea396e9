using System.Diagnostics;

namespace Testing;

/// <summary>An S3-compatible server of a test's own, with one bucket; it ends with whoever started it.</summary>
public sealed class S3StandIn : IAsyncDisposable
{
    /// <summary>The bucket.</summary>
    public const string Bucket = "studio";

    /// <summary>Access key and secret key.</summary>
    public const string Key = "S3RVER";

    private readonly string _objects;
    private readonly Process _process;

    private S3StandIn(string objects, Process process, string port) => (_objects, _process, Endpoint) = (objects, process, $"http://127.0.0.1:{port}");

    /// <summary>Where it listens.</summary>
    public string Endpoint { get; }

    /// <summary>Starts one; <c>npm ci</c> has brought it.</summary>
    public static async Task<S3StandIn> Start()
    {
        var objects = Directory.CreateTempSubdirectory("tests-s3-").FullName;
        var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Fakes", "s3rver.cjs"), Path.Combine(objects, "objects"), Bucket])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return new S3StandIn(objects, process, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("s3rver did not start: run npm ci."));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        // The end of its input ends the server.
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_objects, recursive: true);
    }
}
