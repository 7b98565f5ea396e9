using BuildingBlocks.Imaging.Native;
using BuildingBlocks.Imaging.Pictures;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Workers;

/// <summary>Resizes without end: 300 in a normal run, 10,000 with GALLERY_SOAK=1.</summary>
[Trait("Category", "Soak"), Collection(nameof(Undisturbed))]
public sealed class MemoryTests : IDisposable
{
    private readonly Pool _pool = new();
    private static readonly int Rounds = Environment.GetEnvironmentVariable("GALLERY_SOAK") == "1" ? 10_000 : 300;
    private static readonly Variant[] Previews = [new(400, VariantFormat.WebP), new(1280, VariantFormat.Jpeg)];

    public void Dispose() => _pool.Dispose();

    [Fact]
    public async Task A_worker_does_not_grow()
    {
        (_pool.Options.Workers, _pool.Options.JobsPerWorker) = (1, int.MaxValue);
        string[] pictures =
        [
            _pool.Put("a.jpg", Picture.Colorful(1600, 1200).As(ImageFormat.Jpeg).WithExif(6)),
            _pool.Put("b.png", Png.Of(700, 500, (x, y) => [(byte)x, (byte)y, 90, (byte)(x + y)])),
            _pool.Put("c.jpg", Picture.Colorful(800, 600).AsJpegIn("p3")),
            _pool.Put("broken.jpg", Picture.Colorful(1600, 1200).As(ImageFormat.Jpeg)[..9000]),
        ];
        await Render(pictures, 100);
        var id = _pool.Workers.ProcessIds[0];
        var before = SizeOf(id);

        await Render(pictures, Rounds);

        _pool.Workers.ProcessIds[0].ShouldBe(id);
        (SizeOf(id) - before).ShouldBeLessThan(16L << 20);
    }

    [Fact]
    public void Every_image_is_given_back()
    {
        VipsLibrary.Start();
        var limits = new PictureLimits(200_000_000, 30_000);
        var path = _pool.Put("a.jpg", Picture.Colorful(1600, 1200).AsJpegIn("p3").WithExif(6));
        var broken = _pool.Put("broken.jpg", Picture.Colorful(1600, 1200).As(ImageFormat.Jpeg)[..9000]);
        var targets = Previews.Select(variant => new RenderTarget(variant, $"{path}-{variant.Edge}")).ToArray();

        for (var i = 0; i < 20; i++)
        {
            Renderer.Render(new RenderJob(path, targets), ImageFormat.Jpeg, limits).Refusal.ShouldBeNull();
            Renderer.Render(new RenderJob(broken, targets), ImageFormat.Jpeg, limits).Refusal.ShouldNotBeNull();
        }

        ((long)LibVips.TrackedMemory()).ShouldBeLessThan(4_000_000);
    }

    private async Task Render(string[] pictures, int times)
    {
        for (var i = 0; i < times; i++)
            (await _pool.Render(pictures[i % pictures.Length], Previews)).Refusal.ShouldBe(
                i % pictures.Length == 3 ? "The picture is cut off: the file ends before the picture does. Upload it again." : null);
    }

    private static long SizeOf(int id)
    {
        using var process = System.Diagnostics.Process.GetProcessById(id);
        return process.WorkingSet64;
    }
}

/// <summary>Runs when all others are done: images that other tests hold in this process would count, too.</summary>
[CollectionDefinition(nameof(Undisturbed), DisableParallelization = true)]
public sealed class Undisturbed;
