using Host.Tests.App;

namespace Host.Tests.Uploads;

/// <summary>The library that browsers use, in Node.js.</summary>
public sealed class ClientLibraryTests
{
    [Fact]
    public async Task It_resumes_what_was_torn_off_and_is_told_why_a_copy_is_not_taken()
    {
        await using var app = await GalleryApp.Start();
        var studio = await Studio.Open(app);
        var shoot = await studio.NewGalleryOfOriginals();
        var photo = Testing.Photographs.Photograph.Create(3, 1200, 800);
        await File.WriteAllBytesAsync(app.DataBelow("photo.jpg"), photo);

        var said = await NodeProgram.Run("tus-client.mjs", app.DataBelow("photo.jpg"), new Uri(app.Address, $"{shoot.Path}/uploads"), studio.Owner);

        said.GetProperty("ends").EnumerateArray().Select(end => end.GetString()).ShouldBe(["torn", "torn", "done"]);
        said.GetProperty("created").GetInt32().ShouldBe(2);
        said.GetProperty("refusal").GetProperty("status").GetInt32().ShouldBe(422);
        said.GetProperty("refusal").GetProperty("kind").GetString().ShouldBe("duplicate");
        said.GetProperty("refusal").GetProperty("reason").GetString().ShouldBe("This photo is already in the gallery as \"Ünïcode.jpg\".");
        File.ReadAllBytes(Directory.EnumerateFiles(app.DataBelow("originals"), "*", SearchOption.AllDirectories).Single()).ShouldBe(photo);
    }
}
