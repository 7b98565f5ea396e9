using System.Buffers.Binary;
using System.Text;

namespace BuildingBlocks.Documents.Fonts;

/// <summary>Writes a font file of just the glyphs asked for, numbered in the order given; parts of composite glyphs follow.</summary>
internal static class FontSubset
{
    private const uint MagicSum = 0xB1B0AFBA;
    private static readonly string[] Untouched = ["cvt ", "fpgm", "prep"];
    private static readonly byte[] Zeros = new byte[3];

    public static byte[] Write(TrueTypeFont font, IReadOnlyList<ushort> glyphs)
    {
        (List<ushort> order, Dictionary<ushort, ushort> places) = WithParts(font, glyphs);
        (byte[] glyf, byte[] loca) = Outlines(font, order, places);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["loca"] = loca,
            ["hmtx"] = Metrics(font, order),
            ["head"] = Patched(font, "head", (8, 0), (10, 0), (50, 1)),
            ["hhea"] = Patched(font, "hhea", (34, order.Count)),
            ["maxp"] = Patched(font, "maxp", (4, order.Count)),
        };
        foreach (string tag in Untouched.Where(tag => font.Table(tag).Length > 0))
        {
            tables[tag] = font.Table(tag).ToArray();
        }

        return File(tables);
    }

    private static (List<ushort> Order, Dictionary<ushort, ushort> Places) WithParts(TrueTypeFont font, IReadOnlyList<ushort> glyphs)
    {
        var order = new List<ushort>(glyphs);
        var places = new Dictionary<ushort, ushort>();
        for (int i = 0; i < order.Count; i++)
        {
            places.TryAdd(order[i], (ushort)i);
        }

        for (int i = 0; i < order.Count; i++)
        {
            ReadOnlySpan<byte> outline = font.OutlineOf(order[i]);
            foreach (int at in CompositeGlyph.PartsIn(outline))
            {
                if (places.TryAdd(outline.U16(at), (ushort)order.Count))
                {
                    order.Add(outline.U16(at));
                }
            }
        }

        return (order, places);
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(TrueTypeFont font, List<ushort> order, Dictionary<ushort, ushort> places)
    {
        using var glyf = new MemoryStream();
        byte[] loca = new byte[(order.Count + 1) * 4];
        for (int i = 0; i < order.Count; i++)
        {
            byte[] outline = font.OutlineOf(order[i]).ToArray();
            foreach (int at in CompositeGlyph.PartsIn(outline))
            {
                BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at), places[BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at))]);
            }

            glyf.Write(outline);
            glyf.Write(Zeros, 0, Padding(outline.Length));
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan((i + 1) * 4), (uint)glyf.Length);
        }

        return (glyf.ToArray(), loca);
    }

    private static byte[] Metrics(TrueTypeFont font, List<ushort> order)
    {
        byte[] hmtx = new byte[order.Count * 4];
        for (int i = 0; i < order.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(i * 4), (ushort)font.AdvanceOf(order[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(i * 4 + 2), font.BearingOf(order[i]));
        }

        return hmtx;
    }

    private static byte[] Patched(TrueTypeFont font, string tag, params ReadOnlySpan<(int At, int Value)> values)
    {
        byte[] table = font.Table(tag).ToArray();
        foreach ((int at, int value) in values)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)value);
        }

        return table;
    }

    private static byte[] File(SortedDictionary<string, byte[]> tables)
    {
        int at = 12 + tables.Count * 16, record = 12, headAt = 0;
        byte[] file = new byte[at + tables.Values.Sum(t => t.Length + Padding(t.Length))];
        WriteHeader(file, tables.Count);
        foreach ((string tag, byte[] table) in tables)
        {
            table.CopyTo(file, at);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), Sum(file.AsSpan(at, table.Length + Padding(table.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 8), (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 12), (uint)table.Length);
            headAt = tag == "head" ? at : headAt;
            at += table.Length + Padding(table.Length);
            record += 16;
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), unchecked(MagicSum - Sum(file)));
        return file;
    }

    private static void WriteHeader(byte[] file, int tables)
    {
        int log = (int)Math.Log2(tables), range = 16 << log;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)range);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(tables * 16 - range));
    }

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (int i = 0; i < data.Length; i += 4)
        {
            sum = unchecked(sum + data.U32(i));
        }

        return sum;
    }

    private static int Padding(int length) => (4 - length % 4) % 4;
}
