using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>A vendor accepts the terms of use first, and again when they change.</summary>
public sealed class VendorTermsTests
{
    [Fact]
    public async Task A_vendor_accepts_the_terms_before_anything_is_shown_and_again_when_they_change()
    {
        await using var app = await GalleryApp.Start();
        var studio = await Studio.Open(app);
        var shoot = await studio.NewOnlineGallery(photos: 1);
        var link = await shoot.MakeLink("Vendor", "Florist");
        var florist = await shoot.Follow(link);
        var picture = (await florist.Open(shoot.ClientPath)).Document.QuerySelector(".grid img[srcset]")!.GetAttribute("src")!;
        await Write(studio, "# Use\n\nName *the photographer*.");

        var terms = await florist.Open(shoot.ClientPath);
        terms.Path.ShouldBe($"{shoot.ClientPath}/terms");
        terms.Html.ShouldContain("Name <em>the photographer</em>.");
        ((int)(await florist.Get(picture)).StatusCode).ShouldBe(404);
        ((int)(await florist.Get($"{shoot.ClientPath}/photo/{shoot.Photos[0].AssetId:N}/original")).StatusCode).ShouldBe(403);
        (await terms.Press("I accept these terms")).Path.ShouldBe(shoot.ClientPath);
        ((int)(await florist.Get(picture)).StatusCode).ShouldBe(200);
        (await florist.Open(link)).Path.ShouldBe(shoot.ClientPath, "the link again asks nothing again");
        ((int)(await florist.Get(picture)).StatusCode).ShouldBe(200);

        var late = await (await shoot.Follow(link)).Open(shoot.ClientPath);
        await Write(studio, "Other terms.");
        (await late.Press("I accept these terms")).Text.ShouldContain("The terms have just been changed.");
        (await florist.Open(shoot.ClientPath)).Text.ShouldContain("Other terms.");
        ((int)(await florist.Get(picture)).StatusCode).ShouldBe(404);

        var grant = await (await studio.Owner.Open($"{shoot.Path}/visitors")).Follow("Florist");
        var accepted = await grant.Follow("Version 1");
        accepted.Html.ShouldContain("Name <em>the photographer</em>.", Case.Sensitive, "what was accepted, whatever the terms are now");
        (await shoot.Guest()).ShouldNotBeNull();
    }

    private static async Task Write(Studio studio, string text)
    {
        var token = await studio.Owner.FormToken("/studio/settings/legal");
        await studio.Owner.Arrive(await studio.Owner.Post("/studio/settings/legal?handler=text", ("__RequestVerificationToken", token), ("kind", "VendorTerms"), ("text", text)));
    }
}
