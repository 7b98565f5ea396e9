using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Native;
using BuildingBlocks.Imaging.Pictures;

namespace Benchmarks.Resizes;

/// <summary>The same previews by libvips in this process, with nothing around it: no inspection, no placeholder, no limits.</summary>
internal static class BareLibvips
{
    static BareLibvips() => VipsLibrary.Start();

    /// <summary>The largest from the file, each smaller one of the one before.</summary>
    public static void OneDecode(string path, string target)
    {
        var sizes = MediaSizes.Previews.OrderByDescending(variant => variant.Edge).ToArray();
        using var largest = Thumbnail(path, sizes[0].Edge).InMemory();
        Save(largest, sizes[0], target);
        var image = largest;
        foreach (var size in sizes[1..])
        {
            var smaller = VipsOperation.Named("thumbnail_image").With("in", image).With("width", size.Edge).With("height", size.Edge).ToImage();
            using (smaller)
            {
                var next = smaller.InMemory();
                if (image != largest)
                    image.Dispose();
                image = next;
            }

            Save(image, size, target);
        }

        image.Dispose();
    }

    /// <summary>Every size from the file.</summary>
    public static void DecodeForEach(string path, string target)
    {
        foreach (var size in MediaSizes.Previews)
        {
            using var image = Thumbnail(path, size.Edge);
            Save(image, size, target);
        }
    }

    private static VipsImage Thumbnail(string path, int edge) =>
        VipsOperation.Named("thumbnail").With("filename", path).With("width", edge).With("height", edge).ToImage();

    private static void Save(VipsImage image, Variant size, string target) =>
        (size.Format == VariantFormat.WebP ? VipsOperation.Named("webpsave").With("Q", PreviewFile.WebPQuality).With("effort", PreviewFile.WebPEffort)
            : VipsOperation.Named("jpegsave").With("Q", PreviewFile.JpegQuality))
        .With("in", image).With("filename", $"{target}-bare-{size.Edge}").With("strip", true).ToEffect();
}
