using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Testing.Photographs.Jpeg;

/// <summary>The forward cosine transform of Arai, Agui and Nakajima on eight columns at a time; its factors are left to the quantization.</summary>
internal static class CosineTransform
{
    private static readonly double[] Factors = [1, 1.387039845, 1.306562965, 1.175875602, 1, 0.785694958, 0.541196100, 0.275899379];

    /// <summary>What to multiply the transformed block with, itself transposed as the block is.</summary>
    public static float[] Multipliers(byte[] quantization)
    {
        var multipliers = new float[64];
        for (var row = 0; row < 8; row++)
        {
            for (var column = 0; column < 8; column++)
                multipliers[(column * 8) + row] = (float)(1 / (quantization[(row * 8) + column] * Factors[row] * Factors[column] * 8));
        }

        return multipliers;
    }

    /// <summary>Transforms and quantizes a block; the result is transposed.</summary>
    public static void Run(Span<float> block, ReadOnlySpan<float> multipliers, Span<int> result)
    {
        var rows = MemoryMarshal.Cast<float, Vector256<float>>(block);
        Columns(rows);
        Transpose(block);
        Columns(rows);

        var factors = MemoryMarshal.Cast<float, Vector256<float>>(multipliers);
        var whole = MemoryMarshal.Cast<int, Vector256<int>>(result);
        for (var i = 0; i < 8; i++)
            whole[i] = Vector256.ConvertToInt32(Vector256.Round(rows[i] * factors[i]));
    }

    private static void Transpose(Span<float> block)
    {
        for (var row = 0; row < 8; row++)
        {
            for (var column = row + 1; column < 8; column++)
                (block[(row * 8) + column], block[(column * 8) + row]) = (block[(column * 8) + row], block[(row * 8) + column]);
        }
    }

    private static void Columns(Span<Vector256<float>> d)
    {
        var (sum0, sum1, sum2, sum3) = (d[0] + d[7], d[1] + d[6], d[2] + d[5], d[3] + d[4]);
        var (left7, left6, left5, left4) = (d[0] - d[7], d[1] - d[6], d[2] - d[5], d[3] - d[4]);

        var (even0, even3, even1, even2) = (sum0 + sum3, sum0 - sum3, sum1 + sum2, sum1 - sum2);
        var turned = (even2 + even3) * 0.707106781f;
        d[0] = even0 + even1;
        d[4] = even0 - even1;
        d[2] = even3 + turned;
        d[6] = even3 - turned;

        var (odd0, odd1, odd2) = (left4 + left5, left5 + left6, left6 + left7);
        var common = (odd0 - odd2) * 0.382683433f;
        var z2 = (odd0 * 0.541196100f) + common;
        var z4 = (odd2 * 1.306562965f) + common;
        var z3 = odd1 * 0.707106781f;
        var (z11, z13) = (left7 + z3, left7 - z3);
        d[5] = z13 + z2;
        d[3] = z13 - z2;
        d[1] = z11 + z4;
        d[7] = z11 - z4;
    }
}
