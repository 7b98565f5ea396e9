using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using BuildingBlocks.Imaging.Native;
using BuildingBlocks.Imaging.Pictures;

namespace BuildingBlocks.Imaging.Workers;

/// <summary>The other end of <see cref="ImageWorkers"/>: the process that opens strangers' files.</summary>
public static class ImageWorker
{
    /// <summary>The first argument of a process that is to be a worker.</summary>
    public const string Argument = "--image-worker";

    /// <summary>The argument of a worker that lets everybody else go first: it makes what takes long.</summary>
    internal const string StandsBack = "stands-back";

    /// <summary>The argument of a worker that somebody who uploads waits for.</summary>
    internal const string InTurn = "in-turn";

    /// <summary>Whether this process was started to be a worker; ask it first of all in the program.</summary>
    public static bool IsWanted(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return args.Count > 0 && args[0] == Argument;
    }

    /// <summary>Works until its owner closes the pipe or dies; the exit code of the process.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return Run(args, Answer);
    }

    internal static int Run(IReadOnlyList<string> args, Func<WorkerRequest, WorkerAnswer> answer)
    {
        using var requests = Console.OpenStandardInput();
        using var answers = Console.OpenStandardOutput();
        var start = Start(long.Parse(args[1], CultureInfo.InvariantCulture), standsBack: args[2] == StandsBack);
        WorkerPipe.Write(answers, start, WorkerJson.Default.WorkerAnswer);
        if (start.Fault is not null)
            return 1;

        foreach (var request in Requests(requests).GetConsumingEnumerable())
            WorkerPipe.Write(answers, answer(request) with { Memory = Environment.WorkingSet }, WorkerJson.Default.WorkerAnswer);
        return 0;
    }

    internal static WorkerAnswer Answer(WorkerRequest request)
    {
        try
        {
            return request.Targets is null ? new WorkerAnswer(Inspection: HeaderReader.Read(request.Path, request.Format, request.Limits))
                : request is { Sheet: { } sheet, Overlay: { } overlay } ? new WorkerAnswer(Rendering: SheetDrawing.Make(overlay, sheet, request.Targets[0]))
                : request.IsLogo ? Logo(LogoDrawing.Make(request.Path, request.Format, request.Targets))
                : request.IsOverlay ? new WorkerAnswer(Rendering: OverlayDrawing.Make(request.Path, request.Format, request.Targets[0]))
                : new WorkerAnswer(Rendering: Renderer.Render(new RenderJob(request.Path, request.Targets) { Overlay = request.Overlay }, request.Format, request.Limits));
        }
        catch (IOException failure)
        {
            return new WorkerAnswer(Fault: failure.Message);
        }
        catch (UnauthorizedAccessException failure)
        {
            return new WorkerAnswer(Fault: failure.Message);
        }
    }

    private static WorkerAnswer Logo((Rendering Rendering, LogoShade Shade) made) => new(Rendering: made.Rendering) { Shade = made.Shade };

    private static WorkerAnswer Start(long memory, bool standsBack)
    {
        try
        {
            VipsLibrary.Start();
            ProcessLimits.Apply(memory, standsBack);
            return new WorkerAnswer();
        }
        catch (DllNotFoundException failure)
        {
            return new WorkerAnswer(Fault: failure.Message);
        }
        catch (InvalidOperationException failure)
        {
            return new WorkerAnswer(Fault: failure.Message);
        }
    }

    // The end of the pipe ends the process even in the middle of a picture: nobody is left to give the picture to. Killed rather than
    // exited, since leaving in good order could wait for native code that never returns.
    private static BlockingCollection<WorkerRequest> Requests(Stream pipe)
    {
        var requests = new BlockingCollection<WorkerRequest>();
        var reader = new Thread(() =>
        {
            while (WorkerPipe.Read(pipe, WorkerJson.Default.WorkerRequest) is { } request)
                requests.Add(request);
            using var self = Process.GetCurrentProcess();
            self.Kill();
        }, maxStackSize: 256 * 1024)
        { IsBackground = true };
        reader.Start();
        return requests;
    }
}
