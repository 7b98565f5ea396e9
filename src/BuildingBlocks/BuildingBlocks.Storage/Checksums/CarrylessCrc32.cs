using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace BuildingBlocks.Storage.Checksums;

/// <summary>
/// CRC-32 by carry-less multiplication, after V. Gopal et al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ
/// Instruction" (Intel white paper, 2009): four 128-bit lanes are folded forward, then into one, then reduced by Barrett's method.
/// </summary>
internal static class CarrylessCrc32
{
    /// <summary>Below this, <see cref="Fold"/> must not be called.</summary>
    public const int SmallestBlock = 64;

    // The paper's constants for the reflected polynomial: x to the power of 4·128+32, 4·128−32, 128+32, 128−32 and 64 (modulo P), bit-reflected.
    private const ulong FourLanesLow = 0x1_5444_2BD4;
    private const ulong FourLanesHigh = 0x1_C6E4_1596;
    private const ulong OneLaneLow = 0x1_7519_97D0;
    private const ulong OneLaneHigh = 0x0_CCAA_009E;
    private const ulong Last64 = 0x1_63CD_6124;
    private const ulong Generator = 0x1_DB71_0641;
    private const ulong BarrettQuotient = 0x1_F701_1641;

    public static bool IsSupported => Pclmulqdq.IsSupported && Sse2.IsSupported;

    /// <summary>Takes in all whole blocks of 16 bytes and returns the rest, fewer than 16.</summary>
    public static ReadOnlySpan<byte> Fold(scoped ref uint state, ReadOnlySpan<byte> bytes)
    {
        var blocks = MemoryMarshal.Cast<byte, Vector128<ulong>>(bytes);
        var rest = bytes[(blocks.Length * 16)..];
        var lane1 = blocks[0] ^ Vector128.CreateScalar((ulong)state);
        var (lane2, lane3, lane4) = (blocks[1], blocks[2], blocks[3]);

        var four = Vector128.Create(FourLanesLow, FourLanesHigh);
        for (blocks = blocks[4..]; blocks.Length >= 4; blocks = blocks[4..])
        {
            lane1 = Forward(lane1, four) ^ blocks[0];
            lane2 = Forward(lane2, four) ^ blocks[1];
            lane3 = Forward(lane3, four) ^ blocks[2];
            lane4 = Forward(lane4, four) ^ blocks[3];
        }

        var one = Vector128.Create(OneLaneLow, OneLaneHigh);
        var folded = Forward(Forward(Forward(lane1, one) ^ lane2, one) ^ lane3, one) ^ lane4;
        foreach (var block in blocks)
            folded = Forward(folded, one) ^ block;

        state = Reduce(folded, one);
        return rest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Forward(Vector128<ulong> lane, Vector128<ulong> constants) =>
        Pclmulqdq.CarrylessMultiply(lane, constants, 0x00) ^ Pclmulqdq.CarrylessMultiply(lane, constants, 0x11);

    private static uint Reduce(Vector128<ulong> folded, Vector128<ulong> one)
    {
        var low32 = Vector128.Create(0xFFFF_FFFFUL, 0xFFFF_FFFFUL);

        // 128 bits to 96, to 64.
        folded = Sse2.ShiftRightLogical128BitLane(folded, 8) ^ Pclmulqdq.CarrylessMultiply(folded, one, 0x10);
        folded = Sse2.ShiftRightLogical128BitLane(folded, 4)
            ^ Pclmulqdq.CarrylessMultiply(folded & low32, Vector128.CreateScalar(Last64), 0x00);

        // 64 bits to 32.
        var barrett = Vector128.Create(Generator, BarrettQuotient);
        var quotient = Pclmulqdq.CarrylessMultiply(folded & low32, barrett, 0x10) & low32;
        folded ^= Pclmulqdq.CarrylessMultiply(quotient, barrett, 0x00);
        return folded.AsUInt32()[1];
    }
}
