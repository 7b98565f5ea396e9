using System.Reflection;

namespace BuildingBlocks.Imaging.Workers;

/// <summary>How a worker process is started.</summary>
/// <param name="Program">The program to start.</param>
/// <param name="Arguments">Its arguments; those of the worker are added behind.</param>
public sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Starts this program again, as a worker: its entry must hand over to <see cref="ImageWorker.Run(IReadOnlyList{string})"/>.</summary>
    public static WorkerCommand For(Assembly program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var running = Environment.ProcessPath ?? "dotnet";
        var name = Path.GetFileNameWithoutExtension(running);
        if (string.Equals(name, program.GetName().Name, StringComparison.OrdinalIgnoreCase))
            return new WorkerCommand(running, [ImageWorker.Argument]);

        var dotnet = string.Equals(name, "dotnet", StringComparison.OrdinalIgnoreCase) ? running : "dotnet";
        return new WorkerCommand(dotnet, [program.Location, ImageWorker.Argument]);
    }
}
