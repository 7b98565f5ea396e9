namespace BuildingBlocks.Imaging.Workers;

/// <summary>Jobs that wait for a worker: those that somebody is waiting for first, then first come, first served.</summary>
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
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Waits for the next job; null once the queue is closed.</summary>
    internal WorkerJob? Take()
    {
        lock (_gate)
        {
            while (!_closed && _waiting.Count == 0)
                Monitor.Wait(_gate);
            return _closed ? null : Next();
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
    private WorkerJob Next()
    {
        var node = _waiting.First!;
        for (var other = node; other is not null; other = other.Next)
        {
            if (!other.Value.Urgency.IsInteractive)
                continue;
            node = other;
            break;
        }

        _waiting.Remove(node);
        return node.Value;
    }
}
