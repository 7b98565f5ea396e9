namespace Testing.Photographs.Jpeg;

/// <summary>Bits of a JPEG scan; a byte of ones is followed by a zero, so that no marker appears by chance.</summary>
internal struct BitWriter(byte[] buffer)
{
    private byte[] _buffer = buffer;
    private ulong _bits;
    private int _count;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    public void Put(uint bits, int count)
    {
        _bits = (_bits << count) | bits;
        _count += count;
        while (_count >= 8)
        {
            _count -= 8;
            PutByte((byte)(_bits >> _count));
        }
    }

    /// <summary>Fills the last byte with ones.</summary>
    public void Finish()
    {
        if (_count > 0)
            Put((1u << (8 - _count)) - 1, 8 - _count);
    }

    private void PutByte(byte value)
    {
        if (Length + 2 > _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        _buffer[Length++] = value;
        if (value == 0xFF)
            _buffer[Length++] = 0;
    }
}
