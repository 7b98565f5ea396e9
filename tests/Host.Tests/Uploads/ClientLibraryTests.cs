using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
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
        var shoot = await studio.NewGallery();
        var photo = Testing.Photographs.Photograph.Create(3, 1200, 800);
        await File.WriteAllBytesAsync(app.DataBelow("photo.jpg"), photo);

        var said = await Run(app.DataBelow("photo.jpg"), new Uri(app.Address, $"{shoot.Path}/uploads"), studio.Owner.Cookies.Header, await studio.Owner.FormToken());

        said.GetProperty("ends").EnumerateArray().Select(end => end.GetString()).ShouldBe(["torn", "torn", "done"]);
        said.GetProperty("created").GetInt32().ShouldBe(2);
        said.GetProperty("refusal").GetProperty("status").GetInt32().ShouldBe(422);
        said.GetProperty("refusal").GetProperty("kind").GetString().ShouldBe("duplicate");
        said.GetProperty("refusal").GetProperty("reason").GetString().ShouldBe("This photo is already in the gallery as \"Ünïcode.jpg\".");
        File.ReadAllBytes(Directory.EnumerateFiles(app.DataBelow("originals"), "*", SearchOption.AllDirectories).Single()).ShouldBe(photo);
    }

    private static async Task<JsonElement> Run(string file, Uri endpoint, string cookie, string token)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Uploads", "tus-client.mjs"), file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ENDPOINT"] = endpoint.AbsoluteUri, ["COOKIE"] = cookie, ["TOKEN"] = token },
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var line = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, await errors);
            return JsonDocument.Parse(line).RootElement;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("This test runs a client in Node.js, and node was not found: install Node.js 20 or newer.");
        }
    }
}
