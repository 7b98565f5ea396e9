using System.Collections.Concurrent;
using BuildingBlocks.Imaging;

namespace Galleries.Tests.Fakes;

/// <summary>Pictures are files whose text says what they are, such as <c>picture 6000x4000 a</c> or <c>gif 10x10</c>; all else is refused.</summary>
internal sealed class FakeImaging : IImageWorkers, IPreviewCache
{
    private readonly ConcurrentDictionary<string, int> _made = new();
    private int _running;
    private int _everMade;

    /// <summary>Called before the previews of a picture are made.</summary>
    public Func<string, CancellationToken, Task>? BeforeMaking { get; set; }

    public IReadOnlyCollection<string> Made => [.. _made.Keys];

    /// <summary>How many were made, those included that are gone again.</summary>
    public int EverMade => Volatile.Read(ref _everMade);

    public ConcurrentQueue<string> Order { get; } = new();

    public ConcurrentBag<string> Removed { get; } = [];

    public int MostAtOnce { get; set; }

    public async Task<Inspection> Inspect(string path, CancellationToken ct)
    {
        var words = (await File.ReadAllTextAsync(path, ct)).Split(' ');
        if (words.Length < 2 || words[0] is not ("picture" or "gif" or "broken"))
            return new Inspection(null, "This is not a picture in a format that is taken (JPEG, PNG, WebP, GIF, TIFF, AVIF), nor a video (MP4, MOV, WebM).");

        var size = words[1].Split('x');
        DateTime? taken = words.Length > 3 ? DateTime.Parse(words[3], System.Globalization.CultureInfo.InvariantCulture) : null;
        return new Inspection(
            new ImageFacts(words[0] == "gif" ? ImageFormat.Gif : ImageFormat.Jpeg, int.Parse(size[0], System.Globalization.CultureInfo.InvariantCulture),
                int.Parse(size[1], System.Globalization.CultureInfo.InvariantCulture), 1, taken, 1), null);
    }

    /// <summary>Called before a picture is made in high resolution.</summary>
    public Func<string, CancellationToken, Task>? BeforeRendering { get; set; }

    public async Task<Rendering> Render(RenderJob job, CancellationToken ct)
    {
        var text = await File.ReadAllTextAsync(job.SourcePath, ct);
        if (BeforeRendering is { } before)
            await before(text, ct);
        if (text.Contains("unshrinkable", StringComparison.Ordinal))
            return new Rendering([], null, "This picture needs more memory than is allowed.");

        foreach (var target in job.Targets)
            await File.WriteAllTextAsync(target.Path, $"{target.Variant.Edge} of {text}", ct);
        return new Rendering([], "data:image/webp;base64,AAAA", null);
    }

    /// <summary>Any file stands for every preview.</summary>
    public string PathOf(string contentKey, Variant variant) => Path.Combine(AppContext.BaseDirectory, "Galleries.Tests.runtimeconfig.json");

    public async Task<Rendering> Ensure(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, CancellationToken ct)
    {
        var now = Interlocked.Increment(ref _running);
        lock (_made)
            MostAtOnce = Math.Max(MostAtOnce, now);
        try
        {
            var text = await File.ReadAllTextAsync(sourcePath, ct);
            Order.Enqueue(text);
            if (BeforeMaking is { } before)
                await before(text, ct);
            if (_made.ContainsKey(contentKey))
                return new Rendering([], "data:image/webp;base64,AAAA", null);
            if (text.StartsWith("broken", StringComparison.Ordinal))
                return new Rendering([], null, "This picture stopped the image reader twice and can't be shown. Export it again and upload the new file.");

            _made[contentKey] = variants.Count;
            Interlocked.Increment(ref _everMade);
            return new Rendering([], "data:image/webp;base64,AAAA", null);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    public void NoteUse(string path)
    {
    }

    public void Remove(string contentKey)
    {
        _made.TryRemove(contentKey, out _);
        Removed.Add(contentKey);
    }
}
