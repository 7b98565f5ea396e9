using System.Buffers.Binary;

namespace BuildingBlocks.Documents.Fonts;

internal static class BigEndian
{
    public static ushort U16(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    public static short I16(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt16BigEndian(data[at..]);

    public static uint U32(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt32BigEndian(data[at..]);

    /// <summary>An offset or a count of the file; one that no array could hold is a damaged font.</summary>
    public static int Offset32(this ReadOnlySpan<byte> data, int at)
    {
        uint value = data.U32(at);
        return value <= int.MaxValue ? (int)value : throw new InvalidDataException("An offset lies outside of the font.");
    }
}
