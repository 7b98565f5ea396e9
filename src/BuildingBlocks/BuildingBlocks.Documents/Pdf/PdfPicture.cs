using System.Buffers.Binary;

namespace BuildingBlocks.Documents.Pdf;

/// <summary>A picture in a document, as a PNG has it: a PDF takes the very bytes that a PNG compresses its pixels to.</summary>
public sealed class PdfPicture
{
    private const int SignatureLength = 8;
    private const int ChunkFrame = 12;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    // Eight bits, RGB, the usual compression and filters, not interlaced.
    private static readonly byte[] Plain = [8, 2, 0, 0, 0];

    private PdfPicture(int width, int height, byte[] pixels) => (Width, Height, Pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    internal byte[] Pixels { get; }

    /// <summary>Takes a PNG of eight bits a color, in RGB without transparency, not interlaced.</summary>
    /// <exception cref="FormatException">It is another one, or none.</exception>
    public static PdfPicture FromPng(ReadOnlySpan<byte> png)
    {
        if (!png.StartsWith(Signature))
        {
            throw new FormatException("This is no PNG.");
        }

        (int width, int height) = (0, 0);
        using var pixels = new MemoryStream();
        for (int at = SignatureLength; at + ChunkFrame <= png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            if (length < 0 || length > png.Length - at - ChunkFrame)
            {
                break;
            }

            ReadOnlySpan<byte> content = png.Slice(at + 8, length);
            if (png.Slice(at + 4, 4).SequenceEqual("IHDR"u8))
            {
                if (!content[8..].SequenceEqual(Plain))
                {
                    throw new FormatException("A document takes PNGs of eight bits in RGB, without transparency and not interlaced.");
                }

                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
            }
            else if (png.Slice(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                pixels.Write(content);
            }

            at += length + ChunkFrame;
        }

        return width > 0 && height > 0 && pixels.Length > 0 ? new PdfPicture(width, height, pixels.ToArray()) : throw new FormatException("This PNG is not whole.");
    }
}
