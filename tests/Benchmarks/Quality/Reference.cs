using System.Diagnostics;
using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Native;
using Testing.Photographs;

namespace Benchmarks.Quality;

/// <summary>A photograph in one size, before it is encoded.</summary>
internal sealed class Reference : IDisposable
{
    private const int Gray = 1;
    private readonly VipsImage _image;
    private readonly byte[] _luma;

    static Reference() => VipsLibrary.Start();

    public Reference(string path, int edge)
    {
        using var small = VipsOperation.Named("thumbnail").With("filename", path).With("width", edge).With("height", edge)
            .With("size", 2).With("export-profile", "srgb").ToImage();
        _image = small.InMemory();
        _luma = Luma(_image);
    }

    public Encoded Encode(Encoding encoding)
    {
        // Twice, since the first time pays for memory; the better of the two counts.
        var (bytes, time) = (Array.Empty<byte>(), TimeSpan.MaxValue);
        for (var turn = 0; turn < 2; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            bytes = encoding.Save(_image);
            var elapsed = Stopwatch.GetElapsedTime(start);
            time = elapsed < time ? elapsed : time;
        }

        return new Encoded(bytes.Length, time.TotalMilliseconds, Ssim.Of(_luma, Decode(bytes, encoding), _image.Width, _image.Height));
    }

    /// <summary>How alike a finished preview is.</summary>
    public double LikenessOf(string path, VariantFormat format) => Ssim.Of(_luma, Decode(path, format), _image.Width, _image.Height);

    private static byte[] Decode(byte[] bytes, Encoding encoding)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            return Decode(path, encoding.Format);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Decode(string path, VariantFormat format)
    {
        using var image = VipsOperation.Named(format == VariantFormat.WebP ? "webpload" : "jpegload").With("filename", path).ToImage();
        return Luma(image);
    }

    private static byte[] Luma(VipsImage image)
    {
        using var gray = VipsOperation.Named("colourspace").With("in", image).With("space", Gray).ToImage();
        return VipsOperation.Named("rawsave_buffer").With("in", gray).ToBytes();
    }

    public void Dispose() => _image.Dispose();
}

/// <summary>A format and how hard it tries.</summary>
internal sealed record Encoding(VariantFormat Format, int Quality, int Effort = 0)
{
    public byte[] Save(VipsImage image)
    {
        var save = Format == VariantFormat.WebP
            ? VipsOperation.Named("webpsave_buffer").With("effort", Effort)
            : VipsOperation.Named("jpegsave_buffer");
        return save.With("Q", Quality).With("in", image).With("strip", true).ToBytes();
    }

    public override string ToString() => Format == VariantFormat.WebP ? $"WebP {Quality}, effort {Effort}" : $"JPEG {Quality}";
}

/// <summary>What came of it.</summary>
internal sealed record Encoded(int Bytes, double Milliseconds, double Likeness);
