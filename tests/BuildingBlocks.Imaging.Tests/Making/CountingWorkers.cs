namespace BuildingBlocks.Imaging.Tests.Making;

/// <summary>Workers that write the name of the preview instead of a picture, remember their jobs, and can be made to wait.</summary>
internal sealed class CountingWorkers : IImageWorkers
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _gate = Open();

    /// <summary>The first job has come.</summary>
    internal Task Started => _started.Task;

    internal List<RenderJob> Jobs { get; } = [];

    /// <summary>Bytes of a preview; as long as its name when not said.</summary>
    internal int? Length { get; set; }

    internal string? Refusal { get; set; }

    internal void Hold() => _gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    internal void LetGo() => _gate.SetResult();

    public Task<Inspection> Inspect(string path, CancellationToken ct) =>
        Task.FromResult(new Inspection(new ImageFacts(ImageFormat.Jpeg, 3000, 2000, 1, null, 1), null));

    public async Task<Rendering> Render(RenderJob job, CancellationToken ct)
    {
        lock (Jobs)
            Jobs.Add(job);
        _started.TrySetResult();
        await _gate.Task.WaitAsync(ct);
        return Refusal is null ? new Rendering([.. job.Targets.Select(Write)], "data:image/webp;base64,AA", null) : new Rendering([], null, Refusal);
    }

    private RenderedFile Write(RenderTarget target)
    {
        var content = $"preview {target.Variant}".PadRight(Length ?? 0);
        File.WriteAllText(target.Path, content);
        var (width, height) = MediaSizes.Fit(3000, 2000, target.Variant.Edge);
        return new RenderedFile(target.Variant, target.Path, width, height, content.Length);
    }

    private static TaskCompletionSource Open()
    {
        var gate = new TaskCompletionSource();
        gate.SetResult();
        return gate;
    }
}
