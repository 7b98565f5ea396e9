using System.Text;

namespace BuildingBlocks.Documents.Fonts;

/// <summary>A TrueType font as its file has it: which glyph stands for a character, how wide it is, what it looks like.</summary>
internal sealed class TrueTypeFont
{
    private const uint TrueTypeOutlines = 0x00010000;
    private const int RestrictedEmbedding = 0x0002;

    private readonly byte[] _data;
    private readonly Dictionary<string, (int At, int Length)> _tables = [];
    private readonly Dictionary<int, ushort> _glyphs;
    private readonly int _metrics;
    private readonly bool _longOffsets;

    private TrueTypeFont(byte[] data)
    {
        _data = data;
        ReadDirectory();
        ReadOnlySpan<byte> head = Required("head"), hhea = Required("hhea");
        UnitsPerEm = head.U16(18);
        Box = (head.I16(36), head.I16(38), head.I16(40), head.I16(42));
        _longOffsets = head.I16(50) == 1;
        Ascender = hhea.I16(4);
        Descender = hhea.I16(6);
        _metrics = hhea.U16(34);
        GlyphCount = Required("maxp").U16(4);
        CapHeight = Ascender;
        ReadStyle();
        CheckSizes();
        _glyphs = CharacterMap.Read(Required("cmap"), GlyphCount);
        PostScriptName = FontName.PostScript(Table("name")) ?? "Font";
        TabularFigures = GlyphSubstitutions.Read(Table("GSUB"), "tnum");
        Kerning = Kerning.Read(Table("GPOS"));
    }

    public string PostScriptName { get; }
    public int UnitsPerEm { get; }
    public (int Left, int Bottom, int Right, int Top) Box { get; }
    public int Ascender { get; }
    public int Descender { get; }
    public int CapHeight { get; private set; }
    public int Weight { get; private set; } = 400;
    public double ItalicAngle { get; private set; }
    public int GlyphCount { get; }

    /// <summary>Figure → figure of the same width as every other, where the font has such.</summary>
    public IReadOnlyDictionary<ushort, ushort> TabularFigures { get; }

    public Kerning Kerning { get; }

    public static TrueTypeFont Read(byte[] data, string origin)
    {
        try
        {
            return new TrueTypeFont(data);
        }
        catch (Exception problem) when (problem is ArgumentOutOfRangeException or InvalidDataException)
        {
            string reason = problem is InvalidDataException ? problem.Message : "It ends too early or points outside of itself.";
            throw new InvalidDataException($"The font {origin} cannot be used: {reason}", problem);
        }
    }

    /// <summary>The glyph of a character; 0 when the font has none.</summary>
    public ushort GlyphOf(int codePoint) => _glyphs.GetValueOrDefault(codePoint);

    public int AdvanceOf(ushort glyph) => Required("hmtx").U16(Math.Min(glyph, _metrics - 1) * 4);

    public short BearingOf(ushort glyph) => glyph < _metrics
        ? Required("hmtx").I16(glyph * 4 + 2)
        : Required("hmtx").I16(_metrics * 4 + (glyph - _metrics) * 2);

    /// <summary>The outline as the glyf table has it; empty for a blank.</summary>
    public ReadOnlySpan<byte> OutlineOf(ushort glyph)
    {
        ReadOnlySpan<byte> loca = Required("loca");
        int from = _longOffsets ? loca.Offset32(glyph * 4) : loca.U16(glyph * 2) * 2;
        int to = _longOffsets ? loca.Offset32(glyph * 4 + 4) : loca.U16(glyph * 2 + 2) * 2;
        return Required("glyf")[from..to];
    }

    /// <summary>A table's bytes; empty when the font has no such table.</summary>
    public ReadOnlySpan<byte> Table(string tag) =>
        _tables.TryGetValue(tag, out (int At, int Length) table) ? _data.AsSpan(table.At, table.Length) : default;

    private ReadOnlySpan<byte> Required(string tag) => _tables.ContainsKey(tag)
        ? Table(tag)
        : throw new InvalidDataException($"It has no table \"{tag}\".");

    private void ReadDirectory()
    {
        ReadOnlySpan<byte> data = _data;
        uint kind = data.U32(0);
        if (kind != TrueTypeOutlines && kind != 0x74727565)
        {
            throw new InvalidDataException("It is no TrueType font (.ttf). OpenType with CFF outlines, collections and web fonts are not read.");
        }

        for (int i = 0; i < data.U16(4); i++)
        {
            int at = 12 + i * 16;
            int offset = data.Offset32(at + 8), length = data.Offset32(at + 12);
            _ = data.Slice(offset, length);
            _tables[Encoding.ASCII.GetString(data.Slice(at, 4))] = (offset, length);
        }
    }

    private void ReadStyle()
    {
        ReadOnlySpan<byte> os2 = Table("OS/2"), post = Table("post");
        if (post.Length >= 8)
        {
            ItalicAngle = (int)post.U32(4) / 65536.0;
        }

        if (os2.Length < 10)
        {
            return;
        }

        Weight = os2.U16(4);
        if ((os2.U16(8) & 0x000F) == RestrictedEmbedding)
        {
            throw new InvalidDataException("Its maker does not allow it to be embedded in documents.");
        }

        if (os2.U16(0) >= 2 && os2.Length >= 90 && os2.I16(88) > 0)
        {
            CapHeight = os2.I16(88);
        }
    }

    private void CheckSizes()
    {
        bool whole = UnitsPerEm is >= 16 and <= 16384
            && GlyphCount > 0 && _metrics > 0 && _metrics <= GlyphCount
            && Required("hmtx").Length >= _metrics * 4 + (GlyphCount - _metrics) * 2
            && Required("loca").Length >= (GlyphCount + 1) * (_longOffsets ? 4 : 2);
        if (!whole)
        {
            throw new InvalidDataException("Its tables do not agree about how many glyphs there are.");
        }

        for (int glyph = 0; glyph < GlyphCount; glyph++)
        {
            _ = OutlineOf((ushort)glyph);
        }
    }
}
