using Host.Tests.App;
using Testing;

namespace Host.Tests.Uploads;

/// <summary>The product answers bare requests as @tus/server does, the protocol's own server in Node.js, but for what is listed; decision 16 says why.</summary>
public sealed class ReferenceServerTests
{
    private static readonly byte[] Photo = TinyPictures.Jpeg(1);
    private const string Expiring = "tus-resumable: 1.0.0, location, upload-expires";

    private static readonly Dictionary<string, (string Product, string Reference)> Differences = new()
    {
        ["creation with the length to come"] = ("400, tus-resumable: 1.0.0", $"201, {Expiring}"),
        ["creation of nothing"] = ("422, tus-resumable: 1.0.0", "201, tus-resumable: 1.0.0, location"),
        ["creation in no version"] = ("412, tus-resumable: 1.0.0, tus-version: 1.0.0", "412, tus-resumable: 1.0.0"),
        ["creation in another version"] = ("412, tus-resumable: 1.0.0, tus-version: 1.0.0", "400, tus-resumable: 1.0.0"),
        ["creation with more than its length"] = ("413, tus-resumable: 1.0.0, location", "413, tus-resumable: 1.0.0"),
        ["metadata with a comma at its end"] = ($"201, {Expiring}", "400, tus-resumable: 1.0.0"),
        ["metadata with spaces"] = ($"201, {Expiring}", "400, tus-resumable: 1.0.0"),
        ["metadata of nothing"] = ($"201, {Expiring}", "400, tus-resumable: 1.0.0"),
        ["metadata is given back"] = WithExpiry("200, tus-resumable: 1.0.0, upload-offset: 0, upload-length: 500, upload-metadata: filename dGVzdA==,type aW1hZ2U=, cache-control: no-store"),
        ["HEAD at the beginning"] = WithExpiry($"200, tus-resumable: 1.0.0, upload-offset: 0, upload-length: {Photo.Length}, cache-control: no-store"),
        ["HEAD in the middle"] = WithExpiry($"200, tus-resumable: 1.0.0, upload-offset: 100, upload-length: {Photo.Length}, cache-control: no-store"),
        ["HEAD in no version"] = ("412, tus-resumable: 1.0.0, tus-version: 1.0.0", "412, tus-resumable: 1.0.0"),
        ["PATCH without a place"] = ("400, tus-resumable: 1.0.0", "403, tus-resumable: 1.0.0"),
        ["PATCH of another kind"] = ("415, tus-resumable: 1.0.0", "400, tus-resumable: 1.0.0"),
        ["PATCH of no kind"] = ("415, tus-resumable: 1.0.0", "403, tus-resumable: 1.0.0"),
        ["PATCH in no version"] = ("412, tus-resumable: 1.0.0, tus-version: 1.0.0", "412, tus-resumable: 1.0.0"),
        ["PATCH in the name of POST"] = ("204, tus-resumable: 1.0.0, upload-offset: 200, upload-expires", "400, tus-resumable: 1.0.0"),
        ["PATCH while another is under way"] = ("423, tus-resumable: 1.0.0", "204, tus-resumable: 1.0.0, upload-offset: 20, upload-expires"),
    };


    [Fact]
    public async Task The_product_and_the_reference_answer_alike_where_they_are_meant_to()
    {
        await using var app = await GalleryApp.Start();
        var studio = await Studio.Open(app);
        var shoot = await studio.NewGallery();
        await File.WriteAllBytesAsync(app.DataBelow("photo.jpg"), Photo);

        var answers = await NodeProgram.Run("tus-servers.mjs", app.DataBelow("photo.jpg"), new Uri(app.Address, $"{shoot.Path}/uploads"), studio.Owner);

        var seen = answers.EnumerateObject().Select(answer => (answer.Name, Product: answer.Value[0].GetString()!, Reference: answer.Value[1].GetString()!)).ToList();
        seen.Count.ShouldBeGreaterThan(50);
        var different = seen.Where(answer => answer.Product != answer.Reference).ToDictionary(answer => answer.Name, answer => (answer.Product, answer.Reference));
        different.Where(answer => !Differences.TryGetValue(answer.Key, out var known) || known != answer.Value).ShouldBeEmpty();
        Differences.Keys.Except(different.Keys).ShouldBeEmpty();
    }

    private static (string, string) WithExpiry(string answer) => ($"{answer}, upload-expires", answer);
}
