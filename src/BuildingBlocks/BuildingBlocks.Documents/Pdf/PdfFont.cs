using BuildingBlocks.Documents.Fonts;

namespace BuildingBlocks.Documents.Pdf;

/// <summary>A TrueType font (.ttf). Documents carry the part of it that they show. Read it once, share it between documents.</summary>
public sealed class PdfFont
{
    private PdfFont(TrueTypeFont font) => Font = font;

    internal TrueTypeFont Font { get; }

    /// <exception cref="InvalidDataException">The file is no TrueType font, is damaged, or may not be embedded.</exception>
    public static PdfFont FromFile(string path) => new(TrueTypeFont.Read(File.ReadAllBytes(path), Path.GetFileName(path)));

    /// <exception cref="InvalidDataException">The bytes are no TrueType font, are damaged, or may not be embedded.</exception>
    public static PdfFont FromBytes(byte[] bytes, string name) => new(TrueTypeFont.Read([.. bytes], name));

    /// <exception cref="InvalidDataException">The stream has no TrueType font, or one that is damaged or may not be embedded.</exception>
    public static async Task<PdfFont> FromStream(Stream stream, string name, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, ct);
        return new PdfFont(TrueTypeFont.Read(copy.ToArray(), name));
    }
}
