using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace BuildingBlocks.Documents.Writing;

/// <summary>Bytes in the making, with the few notations that PDF needs.</summary>
internal sealed class ByteBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new(16 * 1024);

    public int Length => _bytes.WrittenCount;

    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public void Clear() => _bytes.ResetWrittenCount();

    public ByteBuffer Add(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    /// <summary>Latin letters only; text for readers goes through <see cref="Text"/>.</summary>
    public ByteBuffer Add(string ascii)
    {
        Span<byte> room = _bytes.GetSpan(ascii.Length);
        _bytes.Advance(Encoding.ASCII.GetBytes(ascii, room));
        return this;
    }

    public ByteBuffer Add(int number)
    {
        Utf8Formatter.TryFormat(number, _bytes.GetSpan(11), out int written);
        _bytes.Advance(written);
        return this;
    }

    /// <summary>A length, to the hundredth of a point.</summary>
    public ByteBuffer Add(double number) => Hundredths((long)Math.Round(number * 100));

    /// <summary>Four digits of a string written in hexadecimal.</summary>
    public ByteBuffer Hex(int value)
    {
        Span<byte> room = _bytes.GetSpan(4);
        for (int i = 3; i >= 0; i--, value >>= 4)
        {
            room[i] = "0123456789ABCDEF"u8[value & 0xF];
        }

        _bytes.Advance(4);
        return this;
    }

    /// <summary>Text for readers in any script, as a PDF string.</summary>
    public ByteBuffer Text(string text)
    {
        Add("<FEFF"u8);
        foreach (char unit in text)
        {
            Hex(unit);
        }

        return Add(">"u8);
    }

    private ByteBuffer Hundredths(long value)
    {
        if (value < 0)
        {
            Add("-"u8);
            value = -value;
        }

        Add((int)(value / 100));
        int fraction = (int)(value % 100);
        if (fraction != 0)
        {
            Span<byte> room = _bytes.GetSpan(3);
            room[0] = (byte)'.';
            room[1] = (byte)('0' + fraction / 10);
            room[2] = (byte)('0' + fraction % 10);
            _bytes.Advance(fraction % 10 == 0 ? 2 : 3);
        }

        return this;
    }
}
