using System.Runtime.InteropServices;

namespace BuildingBlocks.Storage.Checksums;

/// <summary>CRC-32 by ARM's own instruction for this polynomial.</summary>
internal static class ArmCrc32
{
    public static bool IsSupported => System.Runtime.Intrinsics.Arm.Crc32.Arm64.IsSupported;

    /// <summary>Takes in all whole words of eight bytes and returns the rest.</summary>
    public static ReadOnlySpan<byte> Update(scoped ref uint state, ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
            state = System.Runtime.Intrinsics.Arm.Crc32.Arm64.ComputeCrc32(state, word);
        return bytes[(words.Length * sizeof(ulong))..];
    }
}
