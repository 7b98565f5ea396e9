using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Tests.Making;

/// <summary>Sound files of every variety that a format has: the ways through its reader.</summary>
internal static class Varieties
{
    private static readonly byte[] Photo = Picture.Colorful(160, 120);
    private static readonly byte[] Glass = Png.Of(90, 140, (x, y) => [(byte)(x * 2), (byte)y, 90, (byte)(x + y)]);
    private static readonly byte[] Deep = Png.OfSixteenBits(80, 60, (x, y) => [(ushort)(x * 800), (ushort)(y * 900), 30_000, (ushort)(x * y * 13)]);
    private static readonly byte[] Moving = MovingGif(6);

    internal static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["JPEG of a camera"] = () => Photo.As(ImageFormat.Jpeg).WithProfile(Icc.DisplayP3).WithExif(6),
        ["JPEG, progressive"] = () => Photo.AsProgressiveJpeg(),
        ["JPEG, gray"] = () => Photo.AsGray(),
        ["JPEG, CMYK"] = () => Photo.AsJpegIn("cmyk"),
        ["PNG"] = () => Photo.WithChunk("eXIf", Exif.Block(5)).InPng(Icc.AdobeRgb),
        ["PNG, transparent"] = () => Glass,
        ["PNG, 16 bits"] = () => Deep.InPng(Icc.DisplayP3),
        ["PNG, interlaced"] = () => Saved(Photo, "pngsave_buffer", save => save.With("interlace", true)),
        ["PNG, palette"] = () => Saved(Photo, "pngsave_buffer", save => save.With("palette", true)),
        ["PNG, animated"] = () => Photo.WithChunk("fcTL", Frame(160, 120)).WithChunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]),
        ["WebP"] = () => Photo.As(ImageFormat.WebP).WithWebPExif(7),
        ["WebP, lossless and transparent"] = () => Saved(Glass, "webpsave_buffer", save => save.With("lossless", true)),
        ["WebP, animated"] = () => SavedMoving("webpsave_buffer"),
        ["GIF"] = () => Photo.As(ImageFormat.Gif),
        ["GIF, animated"] = () => Moving,
        ["TIFF"] = () => Photo.As(ImageFormat.Tiff),
        ["TIFF, 16 bits"] = () => Photo.AsTiffIn("p3", 16),
        ["TIFF, CMYK"] = () => Photo.AsTiffIn("cmyk", 8),
        ["TIFF, tiled and packed"] = () => Saved(Photo, "tiffsave_buffer", save => save.With("tile", true).With("tile-width", 64).With("tile-height", 64).With("compression", 3)),
        ["TIFF, LZW with predictor"] = () => Saved(Photo, "tiffsave_buffer", save => save.With("compression", 6).With("predictor", 2)),
        ["TIFF of JPEG"] = () => Saved(Photo, "tiffsave_buffer", save => save.With("compression", 1)),
        ["TIFF of several pages, big"] = () => SavedMoving("tiffsave_buffer", save => save.With("bigtiff", true).With("compression", 2)),
        ["TIFF, pyramid"] = () => Saved(Photo, "tiffsave_buffer", save => save.With("tile", true).With("pyramid", true).With("subifd", true).With("tile-width", 32).With("tile-height", 32)),
        ["AVIF"] = () => Photo.As(ImageFormat.Avif),
        ["AVIF, turned, of coded color"] = () => Photo.As(ImageFormat.Avif).WithFlags(12, 13).Turned(1, 3),
        ["AVIF, transparent, 10 bits"] = () => Glass.AsDeepAvif(),
    };

    /// <summary>So many frames of two by two pixels, by hand.</summary>
    internal static byte[] MovingGif(int frames, ushort width = 2, ushort height = 2)
    {
        byte[] head = [.. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0x80, 0, 0, 200, 30, 30, 20, 20, 220];
        byte[] loop = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0];
        byte[] frame = [0x21, 0xF9, 4, 4, 5, 0, 0, 0, 0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 3, 0x44, 0x02, 0x05, 0];
        var file = new byte[head.Length + loop.Length + (frames * frame.Length) + 1];
        head.CopyTo(file, 0);
        loop.CopyTo(file, head.Length);
        for (var i = 0; i < frames; i++)
            frame.CopyTo(file, head.Length + loop.Length + (i * frame.Length));
        file[^1] = 0x3B;
        return file;
    }

    private static byte[] Frame(byte width, byte height) => [0, 0, 0, 0, 0, 0, 0, width, 0, 0, 0, height, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 10, 0, 0];

    private static byte[] Saved(byte[] png, string saver, Func<VipsOperation, VipsOperation> choose) => Picture.Converted(png, "pngload", saver, choose);

    private static byte[] SavedMoving(string saver, Func<VipsOperation, VipsOperation>? choose = null) =>
        Picture.Converted(Moving, "gifload", saver, choose ?? (save => save), all: true);
}
