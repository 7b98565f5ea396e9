using Host.Tests.App;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Two main clients choose for the album, each on a phone of their own.</summary>
[Collection(nameof(OpenStudio))]
public sealed class ChoosingTests(OpenStudio open)
{
    private const string AnnasMail = "anna@choosing.example";
    private const string BensMail = "ben@choosing.example";

    private Shoot _shoot = null!;

    [Fact]
    public async Task Two_choose_apart_while_one_has_no_line_for_a_while_and_then_together_until_the_photographer_has_one_version()
    {
        var (annasPhone, bensPhone) = (await open.Chromium.Phone(open.App.Address), await open.Chromium.Phone(open.App.Address));
        var (anna, ben) = (new ChoosingPages(annasPhone), new ChoosingPages(bensPhone));
        await AskForAlbum();
        await anna.Open(open.App.Mails.Newest(AnnasMail, "please choose your photos").Link);
        await ben.Open(open.App.Mails.Newest(BensMail, "please choose your photos").Link);

        await anna.Choose("photo-01.jpg");
        await ChooseInTunnel(ben, bensPhone, meanwhile: () => anna.Choose("photo-02.jpg"));
        bensPhone.Expect(409, "handler=mark");
        await MeetLimit(ben, bensPhone.Page);
        await anna.Finish(2);
        await ben.Finish(3);

        await ChooseTogether(anna, ben);
        await Deliver();
        annasPhone.Problems.ShouldBeEmpty();
        bensPhone.Problems.Where(problem => !problem.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private async Task AskForAlbum()
    {
        _shoot = await open.Studio.NewOnlineGallery("Two phones", photos: 8);
        await _shoot.Invite(AnnasMail, "Anna Berg");
        await _shoot.Invite(BensMail, "Ben");
        await (await open.Studio.Owner.Open($"{_shoot.Path}/selections/new")).Press("Send the request", ("What for", "Album"), ("At least", "2"), ("At most", "3"));
        await open.App.Quiet();
    }

    // Two that stay, one that is taken back, one undecided; the page is lost on the way, too.
    private static async Task ChooseInTunnel(ChoosingPages ben, Window phone, Func<Task> meanwhile)
    {
        await ben.Choose("photo-02.jpg");
        var link = phone.Page.Url;
        await ben.LoseLine();
        await ben.TapPhoto("photo-03.jpg");
        await ben.TapPhoto("photo-04.jpg");
        await ben.TapPhoto("photo-04.jpg");
        await ben.TapUndecided("photo-05.jpg");
        await Expect(ben.Unsaved).ToContainTextAsync("3 taps are not saved yet. They are kept on this device and sent again.");
        await Expect(ben.Counter).ToHaveTextAsync("2 of 2 to 3");
        await phone.LookAround();
        await meanwhile();
        await Should.ThrowAsync<PlaywrightException>(() => phone.Page.ReloadAsync());

        await ben.FindLine();
        await ben.Open(link);
        await IsAsLeft();
        await ben.HasSavedEverything();
        await ben.Open(link);
        await IsAsLeft();

        async Task IsAsLeft()
        {
            await Expect(ben.Counter).ToHaveTextAsync("2 of 2 to 3");
            await ben.IsChosen("photo-03.jpg");
            await ben.IsChosen("photo-04.jpg", chosen: false);
            await ben.IsUndecided("photo-05.jpg");
        }
    }

    private static async Task MeetLimit(ChoosingPages ben, IPage page)
    {
        await ben.Choose("photo-04.jpg");
        await ben.Choose("photo-06.jpg");
        await Expect(page.Locator(".toast.bad")).ToContainTextAsync("That would make 4, and at most 3 can be chosen.");
        await ben.IsChosen("photo-06.jpg", chosen: false);
        await Expect(ben.Counter).ToHaveTextAsync("3 of 2 to 3");
    }

    private async Task ChooseTogether(ChoosingPages anna, ChoosingPages ben)
    {
        await anna.Open(open.App.Mails.Newest(AnnasMail, "please choose your photos").Link);
        await anna.TapLink("Compare with the others");
        await Expect(anna.Headings).ToHaveTextAsync(["Chosen by all 1 photo", "Only Anna Berg 1 photo", "Only Ben 2 photos"]);
        await anna.Tap("Begin the final round");
        await Expect(anna.Counter).ToHaveTextAsync("1 of 2 to 3");
        await open.App.Quiet();
        await ben.Open(open.App.Mails.Newest(BensMail, "the final round").Link);

        await ben.Choose("photo-03.jpg");
        await anna.ComeBack();
        await anna.IsChosen("photo-03.jpg");
        await Expect(anna.Counter).ToHaveTextAsync("2 of 2 to 3");
        await anna.Choose("photo-01.jpg");
        await ben.Finish(3);
        await anna.ComeBack();
        await Expect(anna.Counter).ToHaveCountAsync(0);
    }

    private async Task Deliver()
    {
        await open.App.Quiet();
        var choice = await open.Studio.Owner.Open(open.App.Mails.Newest(Studio.OwnerEmail, "has finished choosing").Link);
        choice.Text.ShouldContain("Photos of version 1");
        (await (await open.Studio.Owner.Get(choice.Link("TXT"))).Content.ReadAsStringAsync()).ShouldBe("photo-01.jpg\r\nphoto-02.jpg\r\nphoto-03.jpg\r\n");
        var sent = (await open.Studio.Owner.Open("/studio/settings/mails")).All("tbody tr").Where(row => row.Contains("Two phones", StringComparison.Ordinal)).ToList();
        foreach (var address in new[] { AnnasMail, BensMail })
            sent.Count(row => row.Contains(address, StringComparison.Ordinal) && row.Contains("choice", StringComparison.Ordinal)).ShouldBe(2, string.Join('\n', sent));
    }
}
