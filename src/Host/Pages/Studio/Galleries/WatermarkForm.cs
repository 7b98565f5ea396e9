using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;
using Settings.UseCases.Watermarking;

namespace Host.Pages.Studio.Galleries;

/// <summary>A gallery's watermark, as typed.</summary>
internal sealed class WatermarkForm
{
    private static readonly Watermark Initial = global::Settings.Contracts.Watermark.None;

    /// <summary>A kind, or the key of an image.</summary>
    public string Watermark { get; set; } = nameof(WatermarkKind.None);

    public string? WatermarkText { get; set; }

    public WatermarkPlace WatermarkPlace { get; set; } = Initial.Place;

    public WatermarkEdge WatermarkEdge { get; set; } = Initial.Edge;

    public int WatermarkSize { get; set; } = Initial.Size;

    public int WatermarkOpacity { get; set; } = Initial.Opacity;

    public Watermark Wanted => new(
        Kind, WatermarkText?.Trim() ?? "", Kind is WatermarkKind.Image ? Watermark : "", WatermarkPlace, WatermarkEdge, WatermarkSize, WatermarkOpacity);

    /// <summary>The form as a query, for a look at it.</summary>
    public string Query => string.Create(
        CultureInfo.InvariantCulture,
        $"?Watermark.Watermark={Uri.EscapeDataString(Watermark)}&Watermark.WatermarkText={Uri.EscapeDataString(WatermarkText ?? "")}&Watermark.WatermarkPlace={WatermarkPlace}&Watermark.WatermarkEdge={WatermarkEdge}&Watermark.WatermarkSize={WatermarkSize}&Watermark.WatermarkOpacity={WatermarkOpacity}");

    private WatermarkKind Kind => Watermark switch
    {
        nameof(WatermarkKind.None) => WatermarkKind.None,
        nameof(WatermarkKind.Text) => WatermarkKind.Text,
        _ => WatermarkKind.Image,
    };

    public static WatermarkForm Of(Watermark watermark) => new()
    {
        Watermark = watermark.Kind is WatermarkKind.Image ? watermark.Image : watermark.Kind.ToString(),
        WatermarkText = watermark.Text,
        WatermarkPlace = watermark.Place,
        WatermarkEdge = watermark.Edge,
        WatermarkSize = watermark.Size,
        WatermarkOpacity = watermark.Opacity,
    };

    public static IEnumerable<SelectListItem> Choices(IEnumerable<WatermarkCard> images) =>
    [
        new("None", nameof(WatermarkKind.None)), new("Text", nameof(WatermarkKind.Text)),
        .. images.Select(image => new SelectListItem($"Image: {image.Name}", image.Image)),
    ];
}
