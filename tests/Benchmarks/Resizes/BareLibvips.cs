using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Native;
using BuildingBlocks.Imaging.Pictures;

namespace Benchmarks.Resizes;

/// <summary>The same previews by libvips in this process, with nothing around it: no inspection, no placeholder, no limits.</summary>
internal static class BareLibvips
{
    private const int Sequential = 1;

    static BareLibvips() => VipsLibrary.Start();

    /// <summary>The quickest way there is: the largest from the file, which is halved as often as it can be while it is decoded; each smaller one of the one before.</summary>
    public static void OneDecode(string path, string target)
    {
        var sizes = MediaSizes.Previews.OrderByDescending(variant => variant.Edge).ToArray();
        using var largest = Largest(path, sizes[0].Edge);
        Save(largest, sizes[0], target);
        var image = largest;
        foreach (var size in sizes[1..])
        {
            var smaller = Fit(image, size.Edge);
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

    private static VipsImage Largest(string path, int edge)
    {
        using var header = VipsOperation.Named("jpegload").With("filename", path).ToImage();
        var ratio = Math.Max(header.Width, header.Height) / edge;
        var shrink = ratio >= 8 ? 8 : ratio >= 4 ? 4 : ratio >= 2 ? 2 : 1;
        using var source = VipsOperation.Named("jpegload").With("filename", path).With("access", Sequential).With("shrink", shrink).ToImage();
        using var fitted = Fit(source, edge);
        return fitted.InMemory();
    }

    private static VipsImage Fit(VipsImage image, int edge) =>
        VipsOperation.Named("thumbnail_image").With("in", image).With("width", edge).With("height", edge).ToImage();

    private static VipsImage Thumbnail(string path, int edge) =>
        VipsOperation.Named("thumbnail").With("filename", path).With("width", edge).With("height", edge).ToImage();

    private static void Save(VipsImage image, Variant size, string target) =>
        (size.Format == VariantFormat.WebP ? VipsOperation.Named("webpsave").With("Q", PreviewFile.WebPQuality).With("effort", PreviewFile.WebPEffort)
            : VipsOperation.Named("jpegsave").With("Q", PreviewFile.JpegQuality))
        .With("in", image).With("filename", $"{target}-bare-{size.Edge}").With("strip", true).ToEffect();
}
