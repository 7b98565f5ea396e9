using BuildingBlocks.Imaging.Pictures;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Imaging.Workers;

/// <summary>
/// One worker per core, and one more for inspections alone, so that an upload never waits for other pictures to be finished; each started
/// when there is work for it.
/// </summary>
internal sealed class ImageWorkers : IImageWorkers, IOverlayPictures, IOverlaySheets, ILogoPictures, IDisposable
{
    private readonly ImagingOptions _options;
    private readonly PictureLimits _limits;
    private readonly JobQueue _queue = new();
    private readonly WorkerSlot[] _slots;

    public ImageWorkers(ImagingOptions options, TimeProvider time, ILogger<ImageWorkers> log)
    {
        _options = options;
        _limits = new PictureLimits(options.MaxPixels, options.MaxEdge);
        _slots = [.. Enumerable.Range(0, options.Workers + 1).Select(number => new WorkerSlot(number, _queue, quickOnly: number == 0, options, time, log))];
    }

    /// <summary>The processes that run now.</summary>
    internal IReadOnlyList<int> ProcessIds => [.. _slots.Select(slot => slot.ProcessId).OfType<int>()];

    public async Task<Inspection> Inspect(string path, CancellationToken ct)
    {
        var (format, refusal) = FormatSniffer.Sniff(path, _options.MaxBytes);
        if (format is not { } known)
            return new Inspection(null, refusal);

        var urgency = new JobUrgency();
        urgency.Raise();
        var answer = await Ask(new WorkerRequest(Path.GetFullPath(path), known, _limits, null), urgency, ct);
        return answer.Inspection ?? throw Mismatch();
    }

    public async Task<Rendering> Render(RenderJob job, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfZero(job.Targets.Count);
        var (format, refusal) = FormatSniffer.Sniff(job.SourcePath, _options.MaxBytes);
        if (format is not { } known)
            return new Rendering([], null, refusal);

        var targets = job.Targets.Select(target => target with { Path = Path.GetFullPath(target.Path) }).ToArray();
        var answer = await Ask(new WorkerRequest(Path.GetFullPath(job.SourcePath), known, _limits, targets, job.Overlay), job.Urgency, ct);
        return answer.Rendering ?? throw Mismatch();
    }

    public async Task<OverlayPicture> Prepare(string sourcePath, string targetPath, CancellationToken ct)
    {
        var (format, refusal) = OverlayFile.Sniff(sourcePath);
        if (format is not { } known)
            return new OverlayPicture(0, 0, refusal);

        var target = new RenderTarget(default, Path.GetFullPath(targetPath));
        var urgency = new JobUrgency();
        urgency.Raise();
        var answer = await Ask(new WorkerRequest(Path.GetFullPath(sourcePath), known, _limits, [target]) { IsOverlay = true }, urgency, ct);
        var made = answer.Rendering ?? throw Mismatch();
        return made.Files is [var file] ? new OverlayPicture(file.Width, file.Height, null) : new OverlayPicture(0, 0, made.Refusal);
    }

    public async Task<LogoPicture> Prepare(string sourcePath, LogoTargets targets, CancellationToken ct)
    {
        var (format, refusal) = OverlayFile.SniffLogo(sourcePath);
        if (format is not { } known)
            return new LogoPicture(0, 0, default, refusal);

        var urgency = new JobUrgency();
        urgency.Raise();
        var answer = await Ask(new WorkerRequest(Path.GetFullPath(sourcePath), known, _limits, Forms(targets)) { IsLogo = true }, urgency, ct);
        var made = answer.Rendering ?? throw Mismatch();
        return made.Files is [var whole, ..] ? new LogoPicture(whole.Width, whole.Height, answer.Shade, null) : new LogoPicture(0, 0, default, made.Refusal);
    }

    public async Task Draw(Overlay overlay, int width, int height, string targetPath, CancellationToken ct)
    {
        var target = new RenderTarget(default, Path.GetFullPath(targetPath));
        var answer = await Ask(new WorkerRequest(target.Path, ImageFormat.Png, _limits, [target], overlay) { Sheet = new SheetSize(width, height) }, new JobUrgency { IsPatient = true }, ct);
        if ((answer.Rendering ?? throw Mismatch()).Refusal is { } refusal)
            throw new IOException($"A watermark could not be drawn by itself: {refusal}");
    }

    private static RenderTarget[] Forms(LogoTargets targets) =>
        [.. new[] { (0, targets.Whole), (LogoDrawing.OnPaper, targets.OnPaper) }.Concat(targets.Icons.Select(icon => (icon.Key, icon.Value)))
            .Select(form => new RenderTarget(new Variant(form.Item1, default), Path.GetFullPath(form.Item2)))];

    // Whoever stops waiting frees a waiting job; one that is under way is finished, which is sooner than starting a new worker.
    private async Task<WorkerAnswer> Ask(WorkerRequest request, JobUrgency urgency, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var job = new WorkerJob(request, urgency, ct);
        _queue.Add(job);
        return await job.Answer.WaitAsync(ct);
    }

    private static InvalidDataException Mismatch() => new("An image worker answered another question than it was asked.");

    public void Dispose()
    {
        _queue.Close();
        foreach (var slot in _slots)
            slot.Dispose();
    }
}
