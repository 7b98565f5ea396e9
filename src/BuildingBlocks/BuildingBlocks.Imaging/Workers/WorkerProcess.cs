using System.Diagnostics;
using System.Globalization;

namespace BuildingBlocks.Imaging.Workers;

/// <summary>One running worker. Used by one thread; only <see cref="Kill"/> may come from another.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    // A worker needs no secrets: of the surroundings it gets what a program needs to start, and nothing of the configuration.
    private static readonly string[] Inherited =
        ["PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SystemRoot", "DOTNET_ROOT", "DOTNET_ROOT_X64", "LD_LIBRARY_PATH"];

    private static readonly Dictionary<string, string> Surroundings = new()
    {
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_GCHeapHardLimit"] = "0x8000000",
        // Its own code runs a thousandth of the time: compiled once, it is not looked at again.
        ["DOTNET_TieredCompilation"] = "0",
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
        ["DOTNET_EnableDiagnostics"] = "0",
        ["MALLOC_ARENA_MAX"] = "2",
        // Warnings about pictures of strangers are no news for the log.
        ["VIPS_WARNING"] = "0",
    };

    private readonly Process _process;
    private readonly Stream _requests;
    private readonly Stream _answers;

    private WorkerProcess(Process process)
    {
        _process = process;
        Id = process.Id;
        _requests = process.StandardInput.BaseStream;
        _answers = process.StandardOutput.BaseStream;
    }

    internal int Id { get; }

    internal bool HasExited => _process.HasExited;

    internal static WorkerProcess Start(WorkerCommand command, long memory, bool standsBack)
    {
        var start = new ProcessStartInfo(command.Program, [.. command.Arguments, memory.ToString(CultureInfo.InvariantCulture), standsBack ? ImageWorker.StandsBack : ImageWorker.InTurn])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var own = start.Environment.Where(pair => Inherited.Contains(pair.Key)).ToArray();
        start.Environment.Clear();
        foreach (var (name, value) in own)
            start.Environment[name] = value;
        foreach (var (name, value) in Surroundings)
            start.Environment[name] = value;
        return new WorkerProcess(Process.Start(start) ?? throw new InvalidOperationException($"The image worker {command.Program} did not start."));
    }

    /// <summary>The answer, or null when the worker died of the question.</summary>
    internal WorkerAnswer? Ask(WorkerRequest request)
    {
        try
        {
            WorkerPipe.Write(_requests, request, WorkerJson.Default.WorkerRequest);
            return Hear();
        }
        catch (IOException)
        {
            // The pipe is broken: nobody is at its other end.
            return null;
        }
    }

    /// <summary>The next answer, or null when the worker died.</summary>
    internal WorkerAnswer? Hear() => WorkerPipe.Read(_answers, WorkerJson.Default.WorkerAnswer);

    internal void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It was faster.
        }
    }

    /// <summary>The end of its pipe is a worker's sign to go.</summary>
    internal void Leave()
    {
        try
        {
            _requests.Dispose();
        }
        catch (IOException)
        {
            // It was faster.
        }
    }

    public void Dispose()
    {
        Leave();
        if (!_process.WaitForExit(Farewell))
            Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
