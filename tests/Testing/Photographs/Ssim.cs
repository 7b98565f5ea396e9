namespace Testing.Photographs;

/// <summary>
/// How alike two pictures look: structural similarity (Wang, Bovik, Sheikh, Simoncelli 2004) of their luma, the mean over windows
/// of 8 × 8 pixels that lie half over each other. 1 is the same; from about 0.95 on few people see a difference.
/// </summary>
public static class Ssim
{
    private const int Window = 8;
    private const int Step = 4;
    private const double C1 = 0.01 * 255 * 0.01 * 255;
    private const double C2 = 0.03 * 255 * 0.03 * 255;

    /// <summary>Both have a byte a pixel, row by row, and the same size, at least a window's.</summary>
    public static double Of(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Math.Min(width, height), Window);
        ArgumentOutOfRangeException.ThrowIfNotEqual(one.Length, width * height);
        ArgumentOutOfRangeException.ThrowIfNotEqual(other.Length, width * height);

        var (sum, count) = (0.0, 0);
        for (var y = 0; y + Window <= height; y += Step)
            for (var x = 0; x + Window <= width; x += Step, count++)
                sum += OfWindow(one[((y * width) + x)..], other[((y * width) + x)..], width);
        return sum / count;
    }

    private static double OfWindow(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, int width)
    {
        var (a, b, aa, bb, ab) = (0, 0, 0, 0, 0);
        for (var y = 0; y < Window; y++)
            for (var x = 0; x < Window; x++)
            {
                var (p, q) = (one[(y * width) + x], other[(y * width) + x]);
                (a, b, aa, bb, ab) = (a + p, b + q, aa + (p * p), bb + (q * q), ab + (p * q));
            }

        const double pixels = Window * Window;
        var (meanA, meanB) = (a / pixels, b / pixels);
        var (varianceA, varianceB, covariance) = ((aa / pixels) - (meanA * meanA), (bb / pixels) - (meanB * meanB), (ab / pixels) - (meanA * meanB));
        return ((2 * meanA * meanB) + C1) * ((2 * covariance) + C2) / (((meanA * meanA) + (meanB * meanB) + C1) * (varianceA + varianceB + C2));
    }
}
