namespace BuildingBlocks.Imaging.Workers;

/// <summary>A question on its way to a worker and back.</summary>
internal sealed class WorkerJob(WorkerRequest request, JobUrgency urgency, CancellationToken ct)
{
    private readonly TaskCompletionSource<WorkerAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal WorkerRequest Request => request;

    internal JobUrgency Urgency => urgency;

    /// <summary>An inspection reads a header and is done; a rendering takes as long as a hundred of them.</summary>
    internal bool IsQuick => request.Targets is null;

    /// <summary>Nobody waits any more.</summary>
    internal bool IsGivenUp => ct.IsCancellationRequested;

    internal Task<WorkerAnswer> Answer => _answer.Task;

    internal void Complete(WorkerAnswer answer) => _answer.TrySetResult(answer);

    internal void Fail(Exception failure) => _answer.TrySetException(failure);

    internal void Cancel() => _answer.TrySetCanceled(CancellationToken.None);

    /// <summary>An answer of the kind that was asked for.</summary>
    internal WorkerAnswer Refusal(string sentence) =>
        request.Targets is null
            ? new WorkerAnswer(Inspection: new Inspection(null, sentence))
            : new WorkerAnswer(Rendering: new Rendering([], null, sentence));
}
