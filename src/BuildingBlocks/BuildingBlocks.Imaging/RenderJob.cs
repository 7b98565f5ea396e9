namespace BuildingBlocks.Imaging;

/// <summary>Make these previews of this picture: upright, in sRGB, without the camera's metadata.</summary>
public sealed record RenderJob(string SourcePath, IReadOnlyList<RenderTarget> Targets)
{
    /// <summary>What is burnt into every one of them; null for nothing.</summary>
    public Overlay? Overlay { get; init; }

    /// <summary>Whether somebody waits for it now; may be raised while the job waits for a worker.</summary>
    public JobUrgency Urgency { get; init; } = new();
}

/// <summary>One preview to make, and the file to make. The file appears whole or not at all.</summary>
public sealed record RenderTarget(Variant Variant, string Path)
{
    /// <summary>The quality of a JPEG, 1 to 100; null for a preview's usual one.</summary>
    public int? JpegQuality { get; init; }
}

/// <summary>Whether somebody is looking at what a job makes. Such jobs go before those made ahead of time, and patient ones come last.</summary>
public sealed class JobUrgency
{
    private volatile bool _isInteractive;

    /// <summary>Whether everything else goes before it, as long as nobody is looking.</summary>
    public bool IsPatient { get; init; }

    public bool IsInteractive => _isInteractive;

    /// <summary>The higher goes first.</summary>
    internal int Rank => _isInteractive ? 2 : IsPatient ? 0 : 1;

    /// <summary>Somebody started to wait.</summary>
    public void Raise() => _isInteractive = true;
}

/// <summary>What was made, or a sentence that says why the picture can't be shown.</summary>
/// <param name="Files">Each target with the pixels and bytes it came out with; empty when refused.</param>
/// <param name="Placeholder">A data URI of a few hundred bytes, a blurred thumbnail; null when refused.</param>
/// <param name="Refusal">A whole sentence for the photographer; null when made.</param>
public sealed record Rendering(IReadOnlyList<RenderedFile> Files, string? Placeholder, string? Refusal);

/// <summary>A finished preview: pixels and bytes.</summary>
public sealed record RenderedFile(Variant Variant, string Path, int Width, int Height, long Length);
