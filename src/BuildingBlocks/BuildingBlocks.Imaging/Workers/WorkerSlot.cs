using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Imaging.Workers;

/// <summary>
/// The place of one worker: a thread that takes jobs one at a time, starts a worker when there is none, and replaces it when it dies,
/// hangs or has grown. A thread of its own, since reading a pipe would block a thread of the pool.
/// </summary>
internal sealed class WorkerSlot : IDisposable
{
    private readonly JobQueue _queue;
    // Kept for inspections.
    private readonly bool _quickOnly;
    private readonly ImagingOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Thread _thread;
    private volatile WorkerProcess? _worker;
    private volatile bool _leaving;
    private int _jobs;

    internal WorkerSlot(int number, JobQueue queue, bool quickOnly, ImagingOptions options, TimeProvider time, ILogger log)
    {
        (_queue, _quickOnly, _options, _time, _log) = (queue, quickOnly, options, time, log);
        _thread = new Thread(Work, maxStackSize: 256 * 1024) { IsBackground = true, Name = $"image worker {number}" };
        _thread.Start();
    }

    /// <summary>The process at work, if any.</summary>
    internal int? ProcessId => _worker?.Id;

    private void Work()
    {
        while (_queue.Take(_quickOnly) is { } job)
        {
            if (job.IsGivenUp)
                job.Cancel();
            else
                Do(job);
        }

        DropWorker();
    }

    private void Do(WorkerJob job)
    {
        try
        {
            job.Complete(AskUpToTwice(job));
        }
        catch (Exception failure) when (_leaving)
        {
            _log.LogDebug(failure, "A picture was given up because the program ends.");
            job.Cancel();
        }
        // Whatever broke, the one who asked must hear of it, and the slot must live on.
#pragma warning disable CA1031
        catch (Exception failure)
        {
            DropWorker();
            job.Fail(failure);
        }
#pragma warning restore CA1031
    }

    private WorkerAnswer AskUpToTwice(WorkerJob job)
    {
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            var (answer, inTime) = Ask(job, Worker());
            if (answer is not null)
                return Finish(answer);

            ClearUpAfter(job);
            ObjectDisposedException.ThrowIf(_leaving, this);
            if (!inTime)
                return job.Refusal(Pictures.Refusals.TooSlow(_options.TimeLimit));
            _log.LogWarning("An image worker died of {Path} (attempt {Attempt}).", job.Request.Path, attempt);
        }

        return job.Refusal(Pictures.Refusals.StoppedTheReader);
    }

    private (WorkerAnswer? Answer, bool InTime) Ask(WorkerJob job, WorkerProcess worker)
    {
        var late = false;
        using var limit = _time.CreateTimer(_ =>
        {
            Volatile.Write(ref late, true);
            worker.Kill();
        }, null, _options.TimeLimit, Timeout.InfiniteTimeSpan);
        return (worker.Ask(job.Request), !Volatile.Read(ref late));
    }

    private WorkerProcess Worker()
    {
        if (_worker is { HasExited: false } worker)
            return worker;

        // One that was ended while it started, as when memory ran short, says nothing of the next.
        var firstWord = StartWorker() ?? StartWorker() ?? throw new InvalidOperationException($"The image worker '{Command}' ended before it was ready.");
        return firstWord.Fault is { } fault ? throw new InvalidOperationException(fault) : _worker!;
    }

    private string Command => $"{_options.Worker.Program} {string.Join(' ', _options.Worker.Arguments)}";

    // What it says of its surroundings, or nothing when it has ended.
    private WorkerAnswer? StartWorker()
    {
        DropWorker();
        _jobs = 0;
        _worker = WorkerProcess.Start(_options.Worker, _options.WorkerMemory, standsBack: !_quickOnly);
        try
        {
            return _worker.Hear();
        }
        catch (InvalidDataException)
        {
            throw new InvalidOperationException($"'{Command}' did not start an image worker.");
        }
    }

    private WorkerAnswer Finish(WorkerAnswer answer)
    {
        if (++_jobs >= _options.JobsPerWorker || answer.Memory > _options.ReplaceAbove)
            DropWorker();
        return answer.Fault is null ? answer : throw new IOException(answer.Fault);
    }

    private void ClearUpAfter(WorkerJob job)
    {
        var id = _worker!.Id;
        DropWorker();
        foreach (var target in job.Request.Targets ?? [])
            File.Delete(Pictures.PreviewFile.PartOf(target.Path, id));
    }

    private void DropWorker()
    {
        _worker?.Dispose();
        _worker = null;
    }

    /// <summary>Ends the worker even in the middle of a picture; the queue must be closed before.</summary>
    public void Dispose()
    {
        _leaving = true;
        _worker?.Leave();
        _thread.Join();
    }
}
