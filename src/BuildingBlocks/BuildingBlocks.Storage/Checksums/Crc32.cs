namespace BuildingBlocks.Storage.Checksums;

/// <summary>
/// CRC-32 as in ZIP, gzip and PNG (ISO 3309: reflected polynomial EDB88320), with the processor's instructions where it has them.
/// A checksum can be continued: <c>Append(Append(0, a), b)</c> is the checksum of a followed by b.
/// </summary>
public static class Crc32
{
    /// <summary>The checksum of these bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => Append(0, bytes);

    /// <summary>The checksum of what <paramref name="crc"/> is the checksum of (nothing: 0), followed by these bytes.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        var state = ~crc;
        if (CarrylessCrc32.IsSupported && bytes.Length >= CarrylessCrc32.SmallestBlock)
            bytes = CarrylessCrc32.Fold(ref state, bytes);
        else if (ArmCrc32.IsSupported)
            bytes = ArmCrc32.Update(ref state, bytes);

        return ~SlicingCrc32.Update(state, bytes);
    }

    /// <summary>The checksum of two pieces put together, from their checksums and the length of the second, without their bytes.</summary>
    public static uint Combine(uint first, uint second, long secondLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(secondLength);
        return Multiply(PowerOfX(secondLength), first) ^ second;
    }

    // The polynomial x to the power of 8 × bytes, modulo the generator: appending that many zero bytes multiplies by it.
    private static uint PowerOfX(long bytes)
    {
        var result = 1u << 31;
        var square = 1u << 23;
        for (; bytes > 0; bytes >>= 1)
        {
            if ((bytes & 1) == 1)
                result = Multiply(square, result);
            square = Multiply(square, square);
        }

        return result;
    }

    // Polynomials with the coefficient of x⁰ in the highest bit.
    private static uint Multiply(uint a, uint b)
    {
        var product = 0u;
        for (; a != 0; a <<= 1)
        {
            if ((a & 0x8000_0000) != 0)
                product ^= b;
            b = (b >> 1) ^ (SlicingCrc32.Polynomial & (0u - (b & 1)));
        }

        return product;
    }
}
