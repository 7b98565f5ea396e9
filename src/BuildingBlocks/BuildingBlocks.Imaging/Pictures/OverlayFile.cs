using System.Text;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Tells by its first bytes whether a file may become a picture to burn in or a logo; what may not never reaches native code.</summary>
internal static class OverlayFile
{
    private const long MaxBytes = 10_000_000;
    private const int HeadLength = 1024;

    internal static (ImageFormat? Format, string? Refusal) Sniff(string path) => Sniff(path, [ImageFormat.Png, ImageFormat.WebP], Refusals.NoOverlay);

    /// <summary>The same for a logo, which need not be transparent.</summary>
    internal static (ImageFormat? Format, string? Refusal) SniffLogo(string path) => Sniff(path, [ImageFormat.Jpeg, ImageFormat.Png, ImageFormat.WebP], Refusals.NoLogo);

    private static (ImageFormat? Format, string? Refusal) Sniff(string path, ImageFormat[] taken, string otherwise)
    {
        var (format, refusal) = FormatSniffer.Sniff(path, long.MaxValue);
        if (refusal == Refusals.Empty)
            return (null, refusal);
        if (format is not { } known || !taken.Contains(known))
            return (null, IsDrawing(path) ? Refusals.NoDrawing : otherwise);

        var length = new FileInfo(path).Length;
        return length > MaxBytes ? (null, Refusals.TooLong(length, MaxBytes)) : (format, null);
    }

    private static bool IsDrawing(string path)
    {
        using var file = File.OpenHandle(path);
        var head = new byte[HeadLength];
        var text = Encoding.UTF8.GetString(head, 0, RandomAccess.Read(file, head, 0));
        return text.Contains("<svg", StringComparison.OrdinalIgnoreCase) || text.Contains("<!DOCTYPE svg", StringComparison.OrdinalIgnoreCase);
    }
}
