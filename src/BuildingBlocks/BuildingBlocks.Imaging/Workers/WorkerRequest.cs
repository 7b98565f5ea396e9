using System.Text.Json.Serialization;
using BuildingBlocks.Imaging.Pictures;

namespace BuildingBlocks.Imaging.Workers;

/// <summary>What a worker is asked: to inspect, or with targets to render.</summary>
internal sealed record WorkerRequest(string Path, ImageFormat Format, PictureLimits Limits, IReadOnlyList<RenderTarget>? Targets, Overlay? Overlay = null)
{
    /// <summary>Whether the one target is a picture to be burnt into others.</summary>
    public bool IsOverlay { get; init; }

    /// <summary>Whether the targets are forms of a logo.</summary>
    public bool IsLogo { get; init; }

    /// <summary>Where the overlay is drawn by itself: how large; no file is read then.</summary>
    public SheetSize? Sheet { get; init; }
}

/// <summary>
/// What a worker answers: what it was asked for, or the fault of its surroundings (no library, no disk space).
/// The first answer after the start comes unasked and says whether it is fit for work.
/// </summary>
internal sealed record WorkerAnswer(Inspection? Inspection = null, Rendering? Rendering = null, string? Fault = null, long Memory = 0)
{
    /// <summary>How light the logo is.</summary>
    public LogoShade Shade { get; init; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerAnswer))]
internal sealed partial class WorkerJson : JsonSerializerContext;
