using System.Diagnostics;

namespace Host.Tests.App;

/// <summary>The built program as whoever installs it starts it: a process of its own.</summary>
internal sealed class HostProcess : IDisposable
{
    private const string Opening = "Gallery is open at ";

    private readonly Process _process;

    private HostProcess(string[] options, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add(typeof(GalleryHost).Assembly.Location);
        foreach (var option in options)
            start.ArgumentList.Add(option);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>Starts and waits until it says where it is open.</summary>
    public static async Task<HostProcess> Open(string[] options, params (string Name, string Value)[] environment)
    {
        var process = new HostProcess(options, environment);
        while (await process._process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith(Opening, StringComparison.Ordinal))
            {
                process.Address = new Uri(line[Opening.Length..].Split(' ')[0]);
                _ = process._process.StandardOutput.ReadToEndAsync();
                _ = process._process.StandardError.ReadToEndAsync();
                return process;
            }

        var error = await process._process.StandardError.ReadToEndAsync();
        process.Dispose();
        throw new ShouldAssertException($"The program did not open: {error}");
    }

    /// <summary>Starts one that is not expected to open: how it ends and what it says.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> Run(string[] options, params (string Name, string Value)[] environment)
    {
        using var process = new HostProcess(options, environment);
        var output = process._process.StandardOutput.ReadToEndAsync();
        var error = process._process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await process._process.WaitForExitAsync(limit.Token);
        return (process._process.ExitCode, await output, await error);
    }

    public Browser NewBrowser() => new(Address, "127.0.0.1");

    /// <summary>Ends it as a power cut does.</summary>
    public async Task Kill()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
