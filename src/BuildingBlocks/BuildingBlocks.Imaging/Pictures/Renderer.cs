using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Makes previews: decodes once, to little more than the largest size wanted, and makes every smaller size of the larger one. Runs in a worker.</summary>
internal static class Renderer
{
    private const int ForceSize = 3;
    private const int PlaceholderEdge = 16;

    internal static Rendering Render(RenderJob job, ImageFormat format, PictureLimits limits)
    {
        var inspection = HeaderReader.Read(job.SourcePath, format, limits);
        if (inspection.Facts is not { } facts)
            return Refused(inspection.Refusal!);

        var targets = job.Targets.OrderByDescending(target => target.Variant.Edge).ToArray();
        try
        {
            using var largest = Decode(job.SourcePath, facts, targets[0].Variant.Edge);
            if (job.Overlay is null)
                return Make(largest, facts, targets);

            // Once, and the smaller sizes are made of that: as large on each, and three times less to draw.
            using var burnt = Burning.Burn(largest, job.Overlay);
            return Make(burnt, facts, targets);
        }
        catch (VipsException failure)
        {
            return Refused(Refusals.For(failure, job.SourcePath, format));
        }
    }

    private static Rendering Refused(string sentence) => new([], null, sentence);

    private static Rendering Make(VipsImage largest, ImageFacts facts, RenderTarget[] targets)
    {
        var files = new List<RenderedFile>(targets.Length);
        var image = largest;
        foreach (var target in targets)
        {
            var smaller = Reduce(image, MediaSizes.Fit(facts.Width, facts.Height, target.Variant.Edge));
            if (smaller != image && image != largest)
                image.Dispose();
            image = smaller;
            files.Add(PreviewFile.Write(image, target));
        }

        var placeholder = Placeholder(image, facts);
        if (image != largest)
            image.Dispose();
        return new Rendering(files, placeholder, null);
    }

    // Upright, in sRGB, eight bits, without transparency, in memory: from here on nothing can fail because of the file.
    private static VipsImage Decode(string path, ImageFacts facts, int edge)
    {
        var size = MediaSizes.Fit(facts.Width, facts.Height, edge);
        using var source = HeaderReader.OpenToDecode(path, facts.Format, ShrinkOnLoad(facts, size));
        using var fitted = Fit(source, size);
        using var plain = Plain(fitted);
        using var opaque = Opaque(plain);
        return opaque.InMemory();
    }

    // A JPEG can be halved up to three times while it is decoded. vips_thumbnail leaves the last halving to its own filter;
    // taking it saves a third of the time.
    private static int ShrinkOnLoad(ImageFacts facts, (int Width, int Height) size)
    {
        var ratio = Math.Min(facts.Width / size.Width, facts.Height / size.Height);
        return facts.Format != ImageFormat.Jpeg ? 1 : ratio >= 8 ? 8 : ratio >= 4 ? 4 : ratio >= 2 ? 2 : 1;
    }

    internal static VipsImage Fit(VipsImage source, (int Width, int Height) size)
    {
        var thumbnail = VipsOperation.Named("thumbnail_image").With("in", source)
            .With("width", size.Width).With("height", size.Height).With("size", ForceSize);
        var profile = source.Bytes("icc-profile-data");
        if (profile.Length > 0 && !ColorProfile.IsSrgb(profile))
            thumbnail.With("export-profile", "srgb");
        return thumbnail.ToImage();
    }

    private static VipsImage Plain(VipsImage image)
    {
        var space = image.Interpretation == Interpretation.Grey ? Interpretation.Grey : Interpretation.Srgb;
        using var converted = VipsOperation.Named("colourspace").With("in", image).With("space", (int)space).ToImage();
        return VipsOperation.Named("cast").With("in", converted).With("format", 0).ToImage();
    }

    private static VipsImage Opaque(VipsImage image) =>
        image.HasAlpha
            ? VipsOperation.Named("flatten").With("in", image).With("background", 255.0).ToImage()
            : VipsOperation.Named("copy").With("in", image).ToImage();

    private static VipsImage Reduce(VipsImage image, (int Width, int Height) size)
    {
        if (image.Width == size.Width && image.Height == size.Height)
            return image;

        using var reduced = Shrink(image, size);
        return reduced.InMemory();
    }

    private static VipsImage Shrink(VipsImage image, (int Width, int Height) size) =>
        VipsOperation.Named("thumbnail_image").With("in", image)
            .With("width", size.Width).With("height", size.Height).With("size", ForceSize).With("no-rotate", true).ToImage();

    private static string Placeholder(VipsImage image, ImageFacts facts)
    {
        using var tiny = Shrink(image, MediaSizes.Fit(facts.Width, facts.Height, PlaceholderEdge));
        var bytes = VipsOperation.Named("webpsave_buffer").With("in", tiny).With("Q", 40).With("strip", true).ToBytes();
        return "data:image/webp;base64," + Convert.ToBase64String(bytes);
    }
}
