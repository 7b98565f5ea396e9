namespace Testing.Photographs.Jpeg;

/// <summary>One code: bits and their number for every symbol.</summary>
internal sealed class HuffmanCode
{
    public HuffmanCode(byte place, byte[] counts, byte[] symbols)
    {
        Definition = [place, .. counts, .. symbols];
        var (bits, at) = (0u, 0);
        for (var length = 1; length <= 16; length++, bits <<= 1)
        {
            for (var i = 0; i < counts[length - 1]; i++, at++, bits++)
                (Bits[symbols[at]], Lengths[symbols[at]]) = (bits, length);
        }
    }

    /// <summary>As it stands in the file.</summary>
    public byte[] Definition { get; }

    public uint[] Bits { get; } = new uint[256];

    public int[] Lengths { get; } = new int[256];
}
