namespace BuildingBlocks.Imaging.Workers;

/// <summary>Jobs that wait for a worker: those that somebody is waiting for first, patient ones last, and otherwise first come, first served.</summary>
internal sealed class JobQueue
{
    private readonly LinkedList<WorkerJob> _waiting = [];
    private readonly object _gate = new();
    private bool _closed;

    internal void Add(WorkerJob job)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(ImageWorkers));
            _waiting.AddLast(job);
            // Not every worker takes every job.
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits for the next job; null once the queue is closed.</summary>
    /// <param name="quickOnly">Takes nothing but inspections.</param>
    internal WorkerJob? Take(bool quickOnly = false)
    {
        lock (_gate)
        {
            while (!_closed)
            {
                if (Next(quickOnly) is { } job)
                    return job;
                Monitor.Wait(_gate);
            }

            return null;
        }
    }

    /// <summary>Ends every waiting, of workers and of jobs.</summary>
    internal void Close()
    {
        lock (_gate)
        {
            _closed = true;
            foreach (var job in _waiting)
                job.Cancel();
            _waiting.Clear();
            Monitor.PulseAll(_gate);
        }
    }

    // Looked through anew each time, since a waiting job can become urgent.
    private WorkerJob? Next(bool quickOnly)
    {
        LinkedListNode<WorkerJob>? chosen = null;
        for (var node = _waiting.First; node is not null; node = node.Next)
        {
            if (quickOnly && !node.Value.IsQuick)
                continue;
            if (chosen is null || node.Value.Urgency.Rank > chosen.Value.Urgency.Rank)
                chosen = node;
            if (chosen.Value.Urgency.IsInteractive)
                break;
        }

        if (chosen is not null)
            _waiting.Remove(chosen);
        return chosen?.Value;
    }
}
