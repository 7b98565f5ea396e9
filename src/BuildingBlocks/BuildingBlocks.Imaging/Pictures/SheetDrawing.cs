using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>
/// Draws an overlay by itself; runs in a worker. Burnt into black and into white it says what it is made of: where both come out alike it covers all, where
/// nothing has changed there is nothing. So it looks as it does on pictures, however those are drawn.
/// </summary>
internal static class SheetDrawing
{
    private const int Bytes = 4;

    internal static Rendering Make(Overlay overlay, SheetSize size, RenderTarget target)
    {
        var (onBlack, onWhite) = (BurnInto(0, overlay, size), BurnInto(byte.MaxValue, overlay, size));
        var part = PreviewFile.PartOf(target.Path, Environment.ProcessId);
        File.WriteAllBytes(part, Sheet(onBlack, onWhite));
        File.Move(part, target.Path, overwrite: true);
        return new Rendering([new RenderedFile(target.Variant, target.Path, size.Width, size.Height, (long)size.Width * size.Height * Bytes)], null, null);
    }

    private static byte[] BurnInto(byte shade, Overlay overlay, SheetSize size)
    {
        using var empty = VipsOperation.Named("black").With("width", size.Width).With("height", size.Height).With("bands", 3).ToImage();
        using var filled = VipsOperation.Named("linear").With("in", empty).With("a", 1.0).With("b", (double)shade).With("uchar", true).ToImage();
        using var ground = VipsOperation.Named("copy").With("in", filled).With("interpretation", (int)Interpretation.Srgb).ToImage();
        using var burnt = Burning.Burn(ground, overlay);
        return VipsOperation.Named("rawsave_buffer").With("in", burnt).ToBytes();
    }

    private static byte[] Sheet(byte[] onBlack, byte[] onWhite)
    {
        var sheet = new byte[onBlack.Length / 3 * Bytes];
        for (var (from, to) = (0, 0); to < sheet.Length; from += 3, to += Bytes)
        {
            var shining = Math.Max(0, onWhite[from] - onBlack[from]) + Math.Max(0, onWhite[from + 1] - onBlack[from + 1]) + Math.Max(0, onWhite[from + 2] - onBlack[from + 2]);
            var alpha = byte.MaxValue - ((shining + 1) / 3);
            if (alpha <= 0)
                continue;

            for (var band = 0; band < 3; band++)
                sheet[to + band] = (byte)Math.Min(byte.MaxValue, ((onBlack[from + band] * byte.MaxValue) + (alpha / 2)) / alpha);
            sheet[to + 3] = (byte)alpha;
        }

        return sheet;
    }
}

/// <summary>The pixels of a sheet on which an overlay is drawn by itself.</summary>
internal sealed record SheetSize(int Width, int Height);
