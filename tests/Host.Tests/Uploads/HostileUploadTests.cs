using System.Collections.Concurrent;
using System.Net;
using Host.Tests.App;
using Testing;
using static Host.Tests.App.TusClient;

namespace Host.Tests.Uploads;

/// <summary>Broken files through the door: dozens, or thousands as a soak test.</summary>
[Trait("Category", "Soak")]
public sealed class HostileUploadTests
{
    private static readonly int Cases = Environment.GetEnvironmentVariable("GALLERY_SOAK") == "1" ? 3_000 : 60;

    [Fact]
    public async Task Each_broken_file_is_a_photo_or_a_sentence_and_leaves_nothing_else()
    {
        await using var app = await GalleryApp.Start();
        var studio = await Studio.Open(app);
        var shoot = await studio.NewGalleryOfOriginals();
        var tus = await For(studio.Owner, shoot.Path);
        byte[][] sound = [TinyPictures.Jpeg(1), TinyPictures.Png(2), TinyPictures.WebP(), TinyPictures.Gif(), TinyPictures.Tiff(), TinyPictures.Avif(), TinyPictures.Bomb()];
        var taken = new ConcurrentBag<int>();

        await Parallel.ForAsync(0, Cases, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, _) =>
        {
            var broken = sound[number % sound.Length].Mutated(new Random(number));
            var answer = await tus.Create($"{number}.jpg", broken.Length, first: broken);
            if (answer.StatusCode == HttpStatusCode.Created)
                taken.Add(number);
            else
                (await Refusal(answer)).Reason!.ShouldEndWith(".", Case.Sensitive, $"{number}: {answer.StatusCode}");
        });
        await app.Quiet();

        taken.Count.ShouldBeInRange(1, Cases - 1);
        var board = await studio.Owner.Get($"{shoot.Path}/uploads");
        (Header(board, "Assets-Total"), Header(board, "Assets-Waiting")).ShouldBe(($"{taken.Count}", "0"));
        Directory.EnumerateFiles(app.DataBelow("originals"), "*", SearchOption.AllDirectories).Count().ShouldBe(taken.Count);
        var photos = await studio.Owner.Open($"{shoot.Path}/photos");
        photos.All("[data-state=failed] .asset-note").ShouldAllBe(note => note.EndsWith('.'));
        (await shoot.Upload("sound.jpg", TinyPictures.Jpeg(99))).Refusal.ShouldBeNull();
    }
}
