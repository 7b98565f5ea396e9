using System.Diagnostics;
using BuildingBlocks.Imaging.Workers;

namespace BuildingBlocks.Imaging.Tests.Making;

/// <summary>A worker that dies or hangs over pictures whose names ask for it, as native code does over some files.</summary>
internal static class UnrulyWorker
{
    private const string Argument = "--unruly-worker";

    internal static WorkerCommand Command => Pool.Command with { Arguments = [Pool.Command.Arguments[0], Argument] };

    internal static bool IsWanted(string[] args) => args.Length > 0 && args[0] == Argument;

    internal static int Run(string[] args) => ImageWorker.Run(args, Answer);

    private static WorkerAnswer Answer(WorkerRequest request)
    {
        var name = Path.GetFileName(request.Path);
        if (name.StartsWith("deadly", StringComparison.Ordinal) || (name.StartsWith("once-deadly", StringComparison.Ordinal) && IsFirstTime(request.Path)))
            Die(request);
        if (name.StartsWith("endless", StringComparison.Ordinal))
            new ManualResetEventSlim().Wait();
        return ImageWorker.Answer(request);
    }

    private static bool IsFirstTime(string path)
    {
        var mark = path + ".tried";
        if (File.Exists(mark))
            return false;

        File.WriteAllText(mark, "");
        return true;
    }

    private static void Die(WorkerRequest request)
    {
        foreach (var target in request.Targets ?? [])
            File.WriteAllText(Imaging.Pictures.PreviewFile.PartOf(target.Path, Environment.ProcessId), "half a picture");
        Process.GetCurrentProcess().Kill();
        new ManualResetEventSlim().Wait();
    }
}
