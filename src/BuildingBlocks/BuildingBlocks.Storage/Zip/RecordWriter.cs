using System.Buffers.Binary;
using System.Text;

namespace BuildingBlocks.Storage.Zip;

/// <summary>Writes the little-endian fields of a record one after the other.</summary>
internal ref struct RecordWriter(Span<byte> target)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly Span<byte> _target = target;

    public int Written { get; private set; }

    public void U8(byte value) => Next(1)[0] = value;

    public void U16(int value) => BinaryPrimitives.WriteUInt16LittleEndian(Next(2), (ushort)value);

    public void U32(long value) => BinaryPrimitives.WriteUInt32LittleEndian(Next(4), (uint)value);

    public void U64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Next(8), value);

    public void Text(string value) => Written += Strict.GetBytes(value, _target[Written..]);

    /// <summary>How many bytes <see cref="Text"/> will write; throws on half a surrogate pair.</summary>
    public static int LengthOf(string value) => Strict.GetByteCount(value);

    private Span<byte> Next(int length)
    {
        var field = _target.Slice(Written, length);
        Written += length;
        return field;
    }
}
