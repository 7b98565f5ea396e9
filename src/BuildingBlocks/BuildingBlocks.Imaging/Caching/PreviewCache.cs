using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Imaging.Caching;

/// <summary>
/// Previews as files. Within this process one maker works for a picture at a time and the others wait for it; a second process may make
/// the same file, and since files appear whole, either one is right.
/// </summary>
internal sealed class PreviewCache(ImagingOptions options, IImageWorkers workers, TimeProvider time, ILogger<PreviewCache> log) : IPreviewCache, IDisposable
{
    private readonly CacheFolder _folder = new(options.CacheFolder, time);
    private readonly CacheLimit _limit = new(options, time, log);
    private readonly ConcurrentDictionary<string, Flight> _flights = new();

    /// <summary>Done when the cache is not being looked through.</summary>
    internal Task Quiet => _limit.Quiet;

    public string PathOf(string contentKey, Variant variant) => _folder.PathOf(contentKey, variant);

    public Task<Rendering> Ensure(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, CancellationToken ct) =>
        Ensure(contentKey, sourcePath, variants, null, isInteractive: false, ct);

    public Task<Rendering> Ensure(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, Overlay? overlay, CancellationToken ct) =>
        Ensure(contentKey, sourcePath, variants, overlay, isInteractive: false, ct);

    public Task<Rendering> EnsureNow(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, Overlay? overlay, CancellationToken ct) =>
        Ensure(contentKey, sourcePath, variants, overlay, isInteractive: true, ct);

    public void NoteUse(string path) => _limit.Used(path);

    public void Dispose() => _limit.Dispose();

    public void Remove(string contentKey)
    {
        if (!_folder.Exists(contentKey))
            return;

        foreach (var file in _folder.FilesOf(contentKey))
            File.Delete(file);
    }

    private async Task<Rendering> Ensure(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, Overlay? overlay, bool isInteractive, CancellationToken ct)
    {
        if (variants.Any(variant => !MediaSizes.Edges.Contains(variant.Edge)))
            throw new ArgumentException("Previews are made in the sizes of the list only.", nameof(variants));

        while (true)
        {
            if (Known(contentKey, variants) is { } known)
                return known;

            var flight = new Flight();
            var current = _flights.GetOrAdd(contentKey, flight);
            if (isInteractive)
                current.Urgency.Raise();
            if (current == flight)
                return await Make(contentKey, sourcePath, variants, overlay, flight, ct);

            // The one under way may make other sizes; what is wanted here is looked for anew when it has landed.
            if (await current.Landed.WaitAsync(ct) is { } refusal)
                return refusal;
        }
    }

    private async Task<Rendering> Make(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, Overlay? overlay, Flight flight, CancellationToken ct)
    {
        try
        {
            var record = PreviewRecord.Read(_folder.RecordOf(contentKey));
            var missing = variants.Where(variant => record?.Of(variant) is null || LengthOf(contentKey, variant) == 0).ToArray();
            if (missing.Length > 0)
            {
                _folder.Enter(contentKey);
                var targets = missing.Select(variant => new RenderTarget(variant, PathOf(contentKey, variant))).ToArray();
                var made = await workers.Render(new RenderJob(sourcePath, targets) { Overlay = overlay, Urgency = flight.Urgency }, ct);
                if (made.Refusal is not null)
                    return flight.Refused = Remember(contentKey, record, made);
                Note(contentKey, record, made);
            }

            return Kept(contentKey, variants, PreviewRecord.Read(_folder.RecordOf(contentKey))) ?? throw new IOException($"The previews of {contentKey} vanished while they were made.");
        }
        finally
        {
            _flights.TryRemove(new KeyValuePair<string, Flight>(contentKey, flight));
            flight.Land();
        }
    }

    private void Note(string contentKey, PreviewRecord? before, Rendering made)
    {
        var files = made.Files.Select(file => new RecordedFile(file.Variant, file.Width, file.Height)).ToList();
        files.AddRange(before?.Files.Where(old => files.TrueForAll(file => file.Variant != old.Variant)) ?? []);
        new PreviewRecord(before is { Files.Count: > 0 } ? before.Placeholder : made.Placeholder!, files).Write(_folder.RecordOf(contentKey));
        _limit.Written(made.Files.Sum(file => file.Length));
    }

    private Rendering Remember(string contentKey, PreviewRecord? before, Rendering refused)
    {
        var record = (before ?? new PreviewRecord("", [])) with { Refusal = refused.Refusal, RefusedAt = time.GetUtcNow() };
        record.Write(_folder.RecordOf(contentKey));
        return refused;
    }

    /// <summary>The answer that needs no making: all is there, or it was refused not long ago.</summary>
    private Rendering? Known(string contentKey, IReadOnlyList<Variant> variants)
    {
        var record = PreviewRecord.Read(_folder.RecordOf(contentKey));
        if (Kept(contentKey, variants, record) is { } kept)
            return kept;

        return record?.RefusalAt(time.GetUtcNow()) is { } refusal ? new Rendering([], null, refusal) : null;
    }

    /// <summary>The answer when all is there; null when something is missing.</summary>
    private Rendering? Kept(string contentKey, IReadOnlyList<Variant> variants, PreviewRecord? record)
    {
        if (record is null)
            return null;

        var files = new List<RenderedFile>(variants.Count);
        foreach (var variant in variants)
        {
            var length = LengthOf(contentKey, variant);
            if (record.Of(variant) is not { } file || length == 0)
                return null;
            files.Add(new RenderedFile(variant, PathOf(contentKey, variant), file.Width, file.Height, length));
        }

        return new Rendering(files, record.Placeholder, null);
    }

    // An empty file is one that a power cut emptied: a preview never is.
    private long LengthOf(string contentKey, Variant variant)
    {
        var file = new FileInfo(PathOf(contentKey, variant));
        return file.Exists ? file.Length : 0;
    }

    /// <summary>A making under way.</summary>
    private sealed class Flight
    {
        private readonly TaskCompletionSource<Rendering?> _landed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal JobUrgency Urgency { get; } = new();

        /// <summary>Set where the picture can't be shown: whoever waits need not try it again.</summary>
        internal Rendering? Refused { get; set; }

        internal Task<Rendering?> Landed => _landed.Task;

        internal void Land() => _landed.TrySetResult(Refused);
    }
}
