using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmarks.Media;

/// <summary>Requests a second over eight connections that are kept, by the program <c>wrk</c>.</summary>
internal static partial class Wrk
{
    // Requests are made before the first is sent: what the client computes it takes from the server.
    private const string Script = """
        local requests, next = {}, 0
        init = function(args)
          for path in io.lines(args[1]) do
            requests[#requests + 1] = wrk.format("GET", path, { Accept = "image/avif,image/webp,*/*", Cookie = args[2] })
          end
        end
        request = function()
          next = next % #requests + 1
          return requests[next]
        end
        """;

    public static bool IsThere => Tools.Find("wrk") is not null;

    /// <summary>Throws when any answer was not a success.</summary>
    public static async Task<double> Rate(Uri server, IEnumerable<string> paths, string? cookie, ScratchFolder folder, int seconds)
    {
        var (script, list) = (folder.Of("requests.lua"), folder.Of("paths"));
        await File.WriteAllTextAsync(script, Script);
        await File.WriteAllLinesAsync(list, paths);
        var start = new ProcessStartInfo("wrk", ["-t1", "-c8", $"-d{seconds}s", "-s", script, server.AbsoluteUri, "--", list, cookie ?? "none=1"]) { RedirectStandardOutput = true };
        using var wrk = Process.Start(start)!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return Failures().IsMatch(said) || !Figure().IsMatch(said)
            ? throw new InvalidOperationException($"Not every tile was sent: {said}")
            : double.Parse(Figure().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("Non-2xx|Socket errors")]
    private static partial Regex Failures();

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)")]
    private static partial Regex Figure();
}

/// <summary>Programs of this computer.</summary>
internal static class Tools
{
    public static string? Find(params string[] names) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin")
            .SelectMany(_ => names, Path.Combine).FirstOrDefault(File.Exists);
}
