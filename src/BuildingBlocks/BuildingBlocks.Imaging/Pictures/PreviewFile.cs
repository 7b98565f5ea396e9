using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Writes a finished preview beside its place, then moves it there: it appears whole or not at all.</summary>
internal static class PreviewFile
{
    internal const int JpegQuality = 82;
    internal const int WebPQuality = 78;
    internal const int WebPEffort = 2;

    /// <summary>Where a worker writes a file before it is whole; named for the worker, so that its owner can clear up after it.</summary>
    internal static string PartOf(string path, int worker) => $"{path}.{worker}.part";

    internal static RenderedFile Write(VipsImage image, RenderTarget target) => Write(image, target, part => Save(image, target, part));

    internal static RenderedFile Write(VipsImage image, RenderTarget target, Action<string> save)
    {
        var part = PartOf(target.Path, Environment.ProcessId);
        try
        {
            save(part);
            var length = new FileInfo(part).Length;
            File.Move(part, target.Path, overwrite: true);
            return new RenderedFile(target.Variant, target.Path, image.Width, image.Height, length);
        }
        catch (VipsException failure)
        {
            // The pixels are in memory: what fails here is the disk, and not the picture's fault.
            File.Delete(part);
            throw new IOException($"The preview {target.Path} could not be written: {failure.Message}", failure);
        }
    }

    // Optimized Huffman tables would save 3 % of a JPEG and take twice the time of all the rest of writing it.
    // 'strip' is understood by every libvips; nothing of EXIF, GPS or XMP gets into a preview.
    private static void Save(VipsImage image, RenderTarget target, string path)
    {
        var save = target.Variant.Format == VariantFormat.WebP
            ? VipsOperation.Named("webpsave").With("Q", WebPQuality).With("effort", WebPEffort)
            : VipsOperation.Named("jpegsave").With("Q", target.JpegQuality ?? JpegQuality);
        save.With("in", image).With("filename", path).With("strip", true).ToEffect();
    }
}
