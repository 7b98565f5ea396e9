using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace BuildingBlocks.Imaging.Videos;

/// <summary>Runs a program that opens strangers' files: with limits, at low priority, and without anything of the configuration.</summary>
internal static class LimitedProcess
{
    private const int MostWords = 16 * 1024;

    // The limit on the processor's time ends it also when this process is no longer there to do so.
    private const string Limits = "ulimit -c 0; ulimit -t \"$1\"; ulimit -d \"$2\" 2>/dev/null; shift 2; exec nice -n 10 \"$@\"";

    // A program needs no secrets.
    private static readonly string[] Inherited = ["PATH", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LD_LIBRARY_PATH"];

    internal static async Task<ProcessEnding> Run(string program, IReadOnlyList<string> arguments, TimeSpan limit, long memory, TimeProvider time, CancellationToken ct)
    {
        using var process = new Process { StartInfo = Starting(program, arguments, limit, memory) };
        try
        {
            process.Start();
        }
        catch (Win32Exception missing)
        {
            return new ProcessEnding(null, $"it did not start: {missing.Message}", "");
        }

        process.StandardInput.Close();
        using var late = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, ct);
        await using var end = either.Token.Register(() => process.Kill(entireProcessTree: true));
        if (OperatingSystem.IsWindows())
            process.PriorityClass = ProcessPriorityClass.BelowNormal;

        var words = await Words(process.StandardError);
        await process.WaitForExitAsync(CancellationToken.None);
        ct.ThrowIfCancellationRequested();
        return late.IsCancellationRequested
            ? new ProcessEnding(null, string.Create(CultureInfo.InvariantCulture, $"ended after {limit.TotalSeconds:0.#} seconds"), words)
            : new ProcessEnding(process.ExitCode, string.Create(CultureInfo.InvariantCulture, $"exit code {process.ExitCode}"), words);
    }

    private static ProcessStartInfo Starting(string program, IReadOnlyList<string> arguments, TimeSpan limit, long memory)
    {
        var seconds = ((int)Math.Ceiling(limit.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        var kilobytes = (memory / 1024).ToString(CultureInfo.InvariantCulture);
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo("/bin/sh", ["-c", Limits, "sh", seconds, kilobytes, program, .. arguments]);
        (start.RedirectStandardInput, start.RedirectStandardError, start.CreateNoWindow) = (true, true, true);
        foreach (var name in start.Environment.Keys.Except(Inherited).ToList())
            start.Environment.Remove(name);
        return start;
    }

    // All is read, so that the program never waits for a reader; the beginning is kept.
    private static async Task<string> Words(StreamReader said)
    {
        var kept = new StringBuilder();
        var block = new char[1024];
        for (int read; (read = await said.ReadAsync(block)) > 0;)
            kept.Append(block, 0, Math.Min(read, MostWords - kept.Length));
        return kept.ToString();
    }
}

/// <summary>How a program ended: its exit code, null when it was ended or never began; in words; and what it said.</summary>
internal sealed record ProcessEnding(int? ExitCode, string Ending, string Problems);
