using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Benchmarks.Serving;

internal sealed class StartBenchmark : IBenchmark
{
    private const int Starts = 5;

    public string Name => "start";

    public string Subject => "from the start of the built program to the first answer of /health";

    public async Task Run(Report report)
    {
        using var folder = new ScratchFolder();
        await Start(folder.Of("warm"));
        var (fresh, known) = (new Samples(), new Samples());
        for (var i = 0; i < Starts; i++)
        {
            fresh.Add(await Start(folder.Of($"{i}")));
            known.Add(await Start(folder.Of($"{i}")));
        }

        report.Below("on a fresh folder, median of 5", fresh.Median / 1e3, 2, "s");
        report.Below("on a folder of before, median of 5", known.Median / 1e3, 2, "s");
    }

    private static async Task<TimeSpan> Start(string data)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [BuiltProgram.Path, "--data", data, "--urls", address])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var client = new HttpClient();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        try
        {
            while (!await Answers(client, address))
            {
                if (process.HasExited)
                    throw new InvalidOperationException($"The program ended: {await process.StandardError.ReadToEndAsync()}");
                await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
            }

            return clock.Elapsed;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<bool> Answers(HttpClient client, string address)
    {
        try
        {
            using var answer = await client.GetAsync($"{address}/health");
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false; // not listening yet
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
