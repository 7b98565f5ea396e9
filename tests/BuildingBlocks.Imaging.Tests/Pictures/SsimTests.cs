using Testing.Photographs;

namespace BuildingBlocks.Imaging.Tests.Pictures;

/// <summary>The measure that formats and qualities are chosen by.</summary>
public sealed class SsimTests
{
    private const int Edge = 64;
    private static readonly byte[] Waves = Of((x, y) => 128 + (60 * Math.Sin(x / 3.0)) + (40 * Math.Cos(y / 5.0)));

    [Fact]
    public void The_same_is_one() => Ssim.Of(Waves, Waves, Edge, Edge).ShouldBe(1, 1e-9);

    [Fact]
    public void The_opposite_is_below_nothing() => Ssim.Of(Waves, [.. Waves.Select(value => (byte)(255 - value))], Edge, Edge).ShouldBeLessThan(0);

    [Fact]
    public void Two_plain_pictures_differ_by_their_means_alone()
    {
        // By the formula: (2·100·120 + C1) / (100² + 120² + C1).
        Ssim.Of(Of((_, _) => 100), Of((_, _) => 120), Edge, Edge).ShouldBe(24006.5025 / 24406.5025, 1e-9);
    }

    [Fact]
    public void More_noise_is_less_alike_and_order_does_not_matter()
    {
        var (little, much) = (Noisy(4), Noisy(40));

        Ssim.Of(Waves, little, Edge, Edge).ShouldBeInRange(0.95, 0.9999);
        Ssim.Of(Waves, much, Edge, Edge).ShouldBeLessThan(Ssim.Of(Waves, little, Edge, Edge));
        Ssim.Of(much, Waves, Edge, Edge).ShouldBe(Ssim.Of(Waves, much, Edge, Edge), 1e-12);
    }

    [Fact]
    public void Pictures_of_other_sizes_are_not_compared() => Should.Throw<ArgumentException>(() => Ssim.Of(Waves, Waves.AsSpan(1), Edge, Edge));

    private static byte[] Noisy(int by)
    {
        var random = new Random(1);
        return [.. Waves.Select(value => (byte)Math.Clamp(value + random.Next(-by, by + 1), 0, 255))];
    }

    private static byte[] Of(Func<int, int, double> value) => [.. Enumerable.Range(0, Edge * Edge).Select(i => (byte)value(i % Edge, i / Edge))];
}
