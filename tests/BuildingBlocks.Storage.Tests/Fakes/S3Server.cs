using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using BuildingBlocks.Storage.S3;

namespace BuildingBlocks.Storage.Tests.Fakes;

/// <summary>An S3-compatible server of its own for a class of tests.</summary>
public sealed class S3Server : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private Process? _process;
    private int _port;

    /// <summary>Where the server keeps the parts of unfinished uploads.</summary>
    public string Uploads => Path.Combine(Objects, "studio", "._S3rver_uploads");

    private string Objects => _folder.Of("objects");

    public async Task InitializeAsync()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Fakes", "s3rver.cjs");
        try
        {
            _process = Process.Start(new ProcessStartInfo("node", [script, Objects, "studio"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            });
        }
        catch (Win32Exception)
        {
            Assert.Fail("These tests run an S3 server in Node.js, and node was not found: install Node.js 20 or newer.");
        }

        var port = await _process!.StandardOutput.ReadLineAsync();
        _port = int.Parse(port.ShouldNotBeNull("s3rver did not start: run npm ci."), CultureInfo.InvariantCulture);
    }

    public S3Place Place(string prefix) => new(
        "studio", prefix, _folder.Of("temporary"), "eu-central-1", new Uri($"http://127.0.0.1:{_port}"), "S3RVER", "S3RVER");

    public async Task DisposeAsync()
    {
        // The end of its input ends the server.
        _process!.StandardInput.Close();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        _process?.Dispose();
        _folder.Dispose();
    }
}
