using System.Globalization;
using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Every sentence that says why a picture is not taken or can't be shown.</summary>
internal static class Refusals
{
    internal const string Empty = "This file is empty.";
    internal const string NotAPicture = "This is not a picture in a format that is taken (JPEG, PNG, WebP, GIF, TIFF, AVIF), nor a video (MP4, MOV, WebM).";
    internal const string Heic = "HEIC pictures are not taken yet; export as JPEG.";
    internal const string Raw = "Camera raw files are not taken; export as JPEG.";
    internal const string CutOff = "The picture is cut off: the file ends before the picture does. Upload it again.";
    internal const string Damaged = "The picture is damaged and can't be read. Export it again and upload the new file.";
    internal const string OutOfMemory = "This picture needs more memory than is allowed; export it smaller, or as a JPEG that is not progressive.";
    internal const string StoppedTheReader = "This picture stopped the image reader twice and can't be shown. Export it again and upload the new file.";

    internal const string NoOverlay = "A watermark is a PNG or WebP picture, best with a transparent background. Export it as PNG.";
    internal const string NoLogo = "A logo is a PNG, WebP or JPEG picture, best a PNG with a transparent background.";
    internal const string NoDrawing = "SVG drawings are not taken as they are. Export the drawing as PNG with a transparent background, 2,000 pixels wide.";
    internal const string NothingToSee = "There is nothing to see in this picture: all of it is transparent.";
    internal const string VideoCutOff = "This video is not complete: the part that says how to play it is missing. Copy or export it again and upload the new file.";
    internal const string NoMovingPicture = "This file has no moving picture that can be played. Export it again as MP4 and upload the new file.";

    internal static string OtherVideo(string name) => $"{name} videos are not taken, since browsers can't play them; export as MP4.";

    internal static string OtherFormat(string name) => $"{name} files are not taken; export as JPEG.";

    internal static string TooLong(long bytes, long limit) =>
        Sentence($"This file has {bytes / 1e6:0} MB; pictures up to {limit / 1e6:0} MB are taken.");

    internal static string TooManyPixels(long pixels, long limit) =>
        Sentence($"This picture has {pixels / 1e6:0} megapixels; up to {limit / 1e6:0} are taken.");

    internal static string TooWide(int width, int height, int limit) =>
        Sentence($"This picture has {width} × {height} pixels; up to {limit} on a side are taken.");

    internal static string TooSlow(TimeSpan limit) =>
        Sentence($"Reading this picture took longer than {limit.TotalSeconds:0.#} seconds, so it was given up. Export it again as JPEG.");

    /// <summary>libvips says why in words only; they differ by format and library.</summary>
    internal static string For(VipsException failure, string path, ImageFormat format)
    {
        if (Says(failure, "out of memory", "insufficient memory", "memory allocation", "cannot allocate", "not enough memory"))
            return OutOfMemory;

        return Says(failure, "premature end", "unexpected end", "not enough data") || Completeness.IsCutOff(path, format) ? CutOff : Damaged;
    }

    private static bool Says(VipsException failure, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (failure.Message.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;

        return false;
    }

    private static string Sentence(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
