using System.IO.Compression;
using System.Xml.Linq;
using Host.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;

namespace Host.Tests.Web;

public sealed class SidecarArchiveTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Every_photo_has_a_sidecar_of_its_name_and_those_that_differ_in_their_endings_share_one()
    {
        using var zip = await Send(["IMG_1.jpg", "IMG_1.png", "img_1.JPG", "Grüße 😀.jpg", "no ending", "a.b.jpg"]);

        zip.Entries.Select(entry => entry.FullName).ShouldBe(["IMG_1.xmp", "Grüße 😀.xmp", "no ending.xmp", "a.b.xmp"]);
        foreach (var entry in zip.Entries)
        {
            await using var content = entry.Open();
            (await XDocument.LoadAsync(content, LoadOptions.None, CancellationToken.None)).ToString().ShouldContain("xmp:Rating=\"4\"");
        }
    }

    [Fact]
    public async Task Thousands_of_sidecars_are_sent_with_their_length_known_before()
    {
        using var zip = await Send(Enumerable.Range(0, 3_000).Select(number => $"IMG_{number}.jpg"));

        zip.Entries.Count.ShouldBe(3_000);
    }

    private static async Task<ZipArchive> Send(IEnumerable<string> photos)
    {
        var (body, context) = (new MemoryStream(), new DefaultHttpContext());
        context.Response.Body = body;
        await new SidecarArchive("picks.zip", photos, 4, "Green", Now).ExecuteResultAsync(new ActionContext(context, new RouteData(), new ActionDescriptor()));
        context.Response.ContentLength.ShouldBe(body.Length);
        body.Position = 0;
        return new ZipArchive(body, ZipArchiveMode.Read);
    }
}
