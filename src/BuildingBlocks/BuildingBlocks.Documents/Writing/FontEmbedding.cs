using System.Security.Cryptography;
using System.Text;
using BuildingBlocks.Documents.Fonts;

namespace BuildingBlocks.Documents.Writing;

/// <summary>Writes what a document drew of a font: the subset, its widths, and which characters the codes stand for.</summary>
internal static class FontEmbedding
{
    private const int Symbolic = 4;
    private const int Italic = 64;
    private const int MappingsInABlock = 100;

    /// <summary>Writes all objects of the font and gives the number of the one that pages refer to.</summary>
    public static int Write(PdfFile file, DocumentFont font)
    {
        byte[] subset = FontSubset.Write(font.Font, font.Glyphs);
        string name = $"{Tag(subset)}+{font.Font.PostScriptName}";
        int program = file.Reserve(), unicode = file.Reserve();
        file.WriteStream(program, b => b.Add("/Length1 "u8).Add(subset.Length), subset);
        file.WriteStream(unicode, _ => { }, ToUnicode(font.CodePoints).Written.Span);
        int descriptor = file.Write(b => Descriptor(b, font, name, program));
        int descendant = file.Write(b => Descendant(b, font, name, descriptor));
        return file.Write(b => b.Add("<</Type/Font/Subtype/Type0/BaseFont/"u8).Add(name).Add("/Encoding/Identity-H/DescendantFonts["u8)
            .Add(descendant).Add(" 0 R]/ToUnicode "u8).Add(unicode).Add(" 0 R>>"u8));
    }

    /// <summary>Six letters that tell subsets of the same font apart, drawn from their bytes so that the same input gives the same file.</summary>
    private static string Tag(byte[] subset) => string.Create(6, SHA256.HashData(subset), (tag, hash) =>
    {
        for (int i = 0; i < tag.Length; i++)
        {
            tag[i] = (char)('A' + hash[i] % 26);
        }
    });

    private static void Descriptor(ByteBuffer buffer, DocumentFont font, string name, int program)
    {
        TrueTypeFont face = font.Font;
        int flags = Symbolic | (face.ItalicAngle != 0 ? Italic : 0);
        buffer.Add("<</Type/FontDescriptor/FontName/"u8).Add(name).Add("/Flags "u8).Add(flags)
            .Add("/FontBBox["u8).Add(font.Thousandths(face.Box.Left)).Add(" "u8).Add(font.Thousandths(face.Box.Bottom)).Add(" "u8)
            .Add(font.Thousandths(face.Box.Right)).Add(" "u8).Add(font.Thousandths(face.Box.Top))
            .Add("]/ItalicAngle "u8).Add(face.ItalicAngle)
            .Add("/Ascent "u8).Add(font.Thousandths(face.Ascender)).Add("/Descent "u8).Add(font.Thousandths(face.Descender))
            .Add("/CapHeight "u8).Add(font.Thousandths(face.CapHeight))
            .Add("/StemV "u8).Add(StemWidth(face.Weight)).Add("/FontFile2 "u8).Add(program).Add(" 0 R>>"u8);
    }

    // TrueType does not say; this is the usual estimate from the weight.
    private static int StemWidth(int weight) => 50 + (int)Math.Pow(weight / 65.0, 2);

    private static void Descendant(ByteBuffer buffer, DocumentFont font, string name, int descriptor)
    {
        buffer.Add("<</Type/Font/Subtype/CIDFontType2/BaseFont/"u8).Add(name)
            .Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor "u8)
            .Add(descriptor).Add(" 0 R/W[0["u8);
        foreach (ushort glyph in font.Glyphs)
        {
            buffer.Add(font.Thousandths(font.Font.AdvanceOf(glyph))).Add(" "u8);
        }

        buffer.Add("]]>>"u8);
    }

    private static ByteBuffer ToUnicode(IReadOnlyList<int> codePoints)
    {
        ByteBuffer map = new ByteBuffer().Add("""
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange

            """u8);
        for (int start = 1; start < codePoints.Count; start += MappingsInABlock)
        {
            int end = Math.Min(start + MappingsInABlock, codePoints.Count);
            map.Add(end - start).Add(" beginbfchar\n"u8);
            for (int code = start; code < end; code++)
            {
                Mapping(map, code, codePoints[code]);
            }

            map.Add("endbfchar\n"u8);
        }

        return map.Add("endcmap CMapName currentdict /CMap defineresource pop end end\n"u8);
    }

    private static void Mapping(ByteBuffer map, int code, int codePoint)
    {
        Span<char> units = stackalloc char[2];
        int length = new Rune(codePoint).EncodeToUtf16(units);
        map.Add("<"u8).Hex(code).Add("> <"u8);
        foreach (char unit in units[..length])
        {
            map.Hex(unit);
        }

        map.Add(">\n"u8);
    }
}
