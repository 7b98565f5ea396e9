using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Workers;

public sealed class HostileFileTests(Pool pool) : IClassFixture<Pool>
{
    private static readonly Variant Small = new(400, VariantFormat.WebP);

    [Theory]
    [InlineData(ImageFormat.Jpeg)]
    [InlineData(ImageFormat.Png)]
    [InlineData(ImageFormat.WebP)]
    [InlineData(ImageFormat.Gif)]
    [InlineData(ImageFormat.Tiff)]
    [InlineData(ImageFormat.Avif)]
    public async Task Mutated_files_are_made_or_refused_and_harm_nobody(ImageFormat format)
    {
        var whole = Picture.Colorful(160, 120).As(format);
        var random = new Random(4711);

        for (var i = 0; i < 60; i++)
        {
            var rendering = await pool.Render("mutated.bin", Mutated(whole, random), Small);
            (rendering.Refusal is null).ShouldBe(rendering.Files.Count == 1);
        }

        (await pool.Render("good.png", Picture.Colorful(90, 60), Small)).Refusal.ShouldBeNull();
    }

    // Bytes changed, a stretch cut out, a stretch doubled, or the end cut off; the first bytes stay, so that the loaders are reached.
    private static byte[] Mutated(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        for (var changes = random.Next(1, 12); changes > 0; changes--)
            bytes[random.Next(12, bytes.Length)] = (byte)random.Next(256);

        var at = random.Next(12, bytes.Length);
        var end = random.Next(at, bytes.Length);
        return random.Next(4) switch
        {
            0 => [.. bytes[..at], .. bytes[end..]],
            1 => [.. bytes[..end], .. bytes[at..]],
            2 => bytes[..at],
            _ => bytes,
        };
    }
}
