using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>The photographer asks for photos, and a main client chooses them without a script.</summary>
public sealed class SelectingTests : Journey
{
    private Shoot _shoot = null!;
    private Browser _anna = null!;

    private protected override async Task Prepare()
    {
        _shoot = await Studio.NewOnlineGallery(photos: 4);
        _anna = await _shoot.MainClient();
    }

    [Fact]
    public async Task A_client_chooses_what_was_asked_for_and_finishes_and_the_photographer_opens_it_again()
    {
        await Ask(("At least", "2"), ("At most", "3"), ("By when", "2099-12-12"), ("Message", "Take what you love."));
        await App.Quiet();
        var asked = App.Mails.Newest("anna@berg.example", "please choose your photos");

        // By the mail's link in another browser.
        var phone = App.NewBrowser();
        var page = await phone.Open(asked.Link);
        page.Title.ShouldBe("Album");
        page.Text.ShouldContain("Please choose 2 to 3 photos.");
        page.Text.ShouldContain("You can finish later, too.");
        page.Text.ShouldContain("Take what you love.");
        page.Text.ShouldContain("0 of 2 to 3");
        (await _anna.Open(_shoot.ClientPath)).Text.ShouldContain("Album Please choose 2 to 3 photos.");

        page = await page.Press("Choose photo-01.jpg");
        page = await page.Press("Undecided about photo-02.jpg");
        page.Text.ShouldContain("1 of 2 to 3");
        (await (await page.Follow("Finish")).Press("Finish now")).Refusals.ShouldContain("Not enough yet: 1 chosen, and at least 2 are asked for.");
        page = await page.Press("Choose photo-03.jpg");
        page = await page.Press("Choose photo-04.jpg");
        (await page.Press("Choose photo-02.jpg")).Refusals.ShouldContain("That would make 4, and at most 3 can be chosen.");

        var finishing = await page.Follow("Finish");
        finishing.Text.ShouldContain("You have chosen 3 photos.");
        finishing.Text.ShouldContain("1 photo is still undecided, and not part of it.");
        var finished = await finishing.Press("Finish now");
        finished.Text.ShouldContain("Thank you. Your photographer has your choice now.");
        finished.All(".choosing li").Count.ShouldBe(3);
        finished.Has(".tile-choose").ShouldBeFalse();
        await App.Quiet();
        App.Mails.Newest("anna@berg.example", "your choice has arrived").Text.ShouldContain("Photos: 3");

        var studio = await Studio.Owner.Open(App.Mails.Newest(Studio.OwnerEmail, "has finished choosing").Link);
        studio.Text.ShouldContain("Photos of version 1");
        (await (await Studio.Owner.Get(studio.Link("TXT"))).Content.ReadAsStringAsync()).ShouldBe("photo-01.jpg\r\nphoto-03.jpg\r\nphoto-04.jpg\r\n");
        (await (await Studio.Owner.Get(studio.Link("CSV"))).Content.ReadAsStringAsync()).ShouldContain("photo-03.jpg,Photo");
        (await Studio.Owner.Get($"{studio.Path}?handler=xmp&version=1&rating=5&label=Green")).Content.Headers.ContentDisposition!.FileName!.ShouldEndWith("-selection-1-xmp.zip");
        (await Studio.Owner.Get($"{studio.Path}?handler=xmp&version=1&rating=9")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await studio.Press("Open it again", ("Why", ""))).Refusals.ShouldContain("Please say why: your client reads it.");
        (await studio.Press("Open it again", ("Why", "Please leave one out."))).Text.ShouldContain("Re-opened");
        await App.Quiet();
        App.Mails.Newest("anna@berg.example", "you can choose again").Text.ShouldContain("Please leave one out.");

        page = await phone.Open(finished.Path);
        page.Text.ShouldContain("Please leave one out.");
        await (await (await page.Press("Choose photo-01.jpg")).Follow("Finish")).Press("Finish now");
        (await phone.Open(finished.Path)).Text.ShouldContain("Compared with version 1: 0 added, 1 removed, 2 kept");
        (await (await Studio.Owner.Open(studio.Path)).Press("Mark as delivered")).Text.ShouldContain("Delivered");
        await App.Quiet();
        var log = (await Studio.Owner.Open("/studio/activity")).Text;
        log.ShouldContain("was asked to choose photos · Album");
        log.ShouldContain("finished choosing 3 photos · Album");
        log.ShouldContain("may change a finished choice · Album");
    }

    [Fact]
    public async Task Two_who_chose_apart_are_compared_and_choose_together_in_a_final_round()
    {
        var ben = await _shoot.MainClient("ben@weber.example", "Ben");
        await Ask(("At least", "1"), ("At most", "3"));
        var apart = (await _anna.Open(_shoot.ClientPath)).Document.QuerySelector("a.asked")!.GetAttribute("href")!;
        await Finish(_anna, apart, "photo-01.jpg", "photo-02.jpg");
        (await _anna.Open(apart)).Text.ShouldNotContain("Compare with the others");
        (await ben.Get($"{apart}/overlap")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await Finish(ben, apart, "photo-02.jpg", "photo-03.jpg");

        var studio = await (await Studio.Owner.Open($"{_shoot.Path}/selections")).Follow("Compare the choices for Album");
        studio.Text.ShouldContain("Both chose 1 photo");
        studio.Text.ShouldContain("Only Ben 1 photo");
        var compared = await (await _anna.Open(apart)).Follow("Compare with the others");
        compared.All("h2").ShouldBe(["Chosen by all 1 photo", "Only Anna Berg 1 photo", "Only Ben 1 photo"]);

        var together = await compared.Press("Begin the final round");
        together.Text.ShouldContain("1 of 1 to 3");
        await App.Quiet();
        var round = await ben.Open(App.Mails.Newest("ben@weber.example", "the final round").Link);
        round.Text.ShouldContain("You choose together with Anna Berg");
        await Finish(ben, round.Path, "photo-03.jpg");
        await App.Quiet();
        App.Mails.Newest("anna@berg.example", "your joint choice is finished").Text.ShouldContain("Ben");
        (await _anna.Open(together.Path)).All(".choosing li").Count.ShouldBe(2);
        (await Studio.Owner.Open($"{_shoot.Path}/selections")).Text.ShouldContain("Album, final round");
        (await Studio.Owner.Open(studio.Path)).Text.ShouldContain("There is a final round of it");
    }

    [Fact]
    public async Task Two_to_four_photos_are_compared_side_by_side()
    {
        await Ask(("At least", "1"));
        var page = await _anna.Open((await _anna.Open(_shoot.ClientPath)).Document.QuerySelector("a.asked")!.GetAttribute("href")!);
        (await page.Follow("Compare")).All(".tick").Count.ShouldBe(4);

        var compared = await _anna.Open($"{page.Path}/compare?photo={_shoot.Photos[0].AssetId:N}&photo={_shoot.Photos[2].AssetId:N}");
        compared.All(".compare-name").ShouldBe(["photo-01.jpg", "photo-03.jpg"]);
        compared = await compared.Press("Choose photo-03.jpg");
        compared.All(".compare-name").Count.ShouldBe(2);
        compared.Text.ShouldContain("1 of at least 1");
        compared.Document.QuerySelector(".tile-choose[aria-pressed=true]")!.GetAttribute("aria-label").ShouldBe("Choose photo-03.jpg");

        (await _anna.Open($"{page.Path}/compare?photo={_shoot.Photos[0].AssetId:N}")).Refusals.ShouldBe("Please tick two to four photos to compare.");
    }

    [Fact]
    public async Task Bad_input_is_said_beside_its_field_and_nothing_is_lost()
    {
        var refused = await Ask(("At least", "many"), ("At most", "3"), ("Message", "Take what you love."));

        refused.Refusals.ShouldBe("Please type a number, such as 30.");
        (refused.Value("What for"), refused.Value("At least"), refused.Value("Message")).ShouldBe(("Album", "many", "Take what you love."));
        (await refused.Press("Send the request", ("At least", "9"))).Refusals.ShouldBe("Please let the most be at least as many as the least.");
        (await refused.Press("Send the request", ("At least", "2"))).Text.ShouldContain("The request is on its way by mail.");
    }

    [Fact]
    public async Task Whoever_is_not_asked_finds_nothing_and_the_photographer_may_look_but_not_choose()
    {
        var request = await Ask(("At least", "1"));
        var path = (await _anna.Open(_shoot.ClientPath)).Document.QuerySelector("a.asked")!.GetAttribute("href")!;

        (await (await _shoot.Guest()).Get(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await _shoot.MainClient("ben@weber.example", "Ben")).Get(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await _shoot.Guest()).Open(_shoot.ClientPath)).Has("a.asked").ShouldBeFalse();
        (await Studio.Owner.Get(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await request.Press("Withdraw Album")).Text.ShouldContain("The request is withdrawn.");
        (await _anna.Get(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task Finish(Browser browser, string path, params string[] photos)
    {
        var page = await browser.Open(path);
        foreach (var photo in photos)
            page = await page.Press($"Choose {photo}");
        (await (await page.Follow("Finish")).Press("Finish now")).Text.ShouldContain("Thank you. Your photographer has your choice now.");
    }

    private async Task<Page> Ask(params (string Label, string Value)[] typed) =>
        await (await Studio.Owner.Open($"{_shoot.Path}/selections/new")).Press("Send the request", [("What for", "Album"), .. typed]);
}
