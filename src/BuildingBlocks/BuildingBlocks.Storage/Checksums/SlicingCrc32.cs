using System.Buffers.Binary;

namespace BuildingBlocks.Storage.Checksums;

/// <summary>CRC-32 in plain arithmetic, sixteen table look-ups for sixteen bytes ("slicing-by-16").</summary>
internal static class SlicingCrc32
{
    public const uint Polynomial = 0xEDB8_8320;

    private const int Slices = 16;
    private static readonly uint[] Table = Build();

    /// <summary>Works on the inverted checksum, as the processor's instructions do.</summary>
    public static uint Update(uint state, ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<uint> table = Table;
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            state = Four(table, 12, state ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes))
                ^ Four(table, 8, BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]))
                ^ Four(table, 4, BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]))
                ^ Four(table, 0, BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]));
        }

        foreach (var value in bytes)
            state = table[(byte)(state ^ value)] ^ (state >> 8);
        return state;
    }

    private static uint Four(ReadOnlySpan<uint> table, int slice, uint word) =>
        table[((slice + 3) << 8) | (int)(word & 0xFF)]
        ^ table[((slice + 2) << 8) | (int)((word >> 8) & 0xFF)]
        ^ table[((slice + 1) << 8) | (int)((word >> 16) & 0xFF)]
        ^ table[(slice << 8) | (int)(word >> 24)];

    private static uint[] Build()
    {
        var table = new uint[Slices * 256];
        for (var value = 0u; value < 256; value++)
        {
            var crc = value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (Polynomial & (0u - (crc & 1)));
            table[value] = crc;
        }

        for (var i = 256; i < table.Length; i++)
            table[i] = table[(byte)table[i - 256]] ^ (table[i - 256] >> 8);
        return table;
    }
}
