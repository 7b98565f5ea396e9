using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>Mailed one-time links: a new device is confirmed, and somebody finds all their galleries.</summary>
public sealed class ProvingTests : Journey
{
    [Fact]
    public async Task A_new_device_is_confirmed_by_the_button_of_a_mailed_link_that_works_once()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        await shoot.Post("settings?handler=door", ("Door.ConfirmsDevices", "true"));
        var link = await shoot.Invite("anna@berg.example", "Anna");
        var phone = await shoot.Follow(link);
        (await phone.Open(link)).Path.ShouldBe(shoot.ClientPath, "a device that has come before is not asked");

        var laptop = App.NewBrowser();
        var asked = await laptop.Open(link);
        asked.Text.ShouldContain("a•••@b•••.example");
        ((int)(await laptop.Get(shoot.ClientPath)).StatusCode).ShouldBe(404);
        (await asked.Press("Send me the mail")).Text.ShouldContain("Please look into your mailbox");
        await App.Quiet();
        var mailed = App.Mails.Newest("anna@berg.example", "is this you").Link;

        (await App.NewBrowser().Open(mailed)).Text.ShouldContain("Open the gallery on this device?", Case.Sensitive, "a mail scanner looks and uses nothing up");
        (await (await laptop.Open(mailed)).Press("It was me: open the gallery")).Path.ShouldBe(shoot.ClientPath);
        (await laptop.Open(link)).Path.ShouldBe(shoot.ClientPath);
        (await App.NewBrowser().Open(mailed)).Text.ShouldContain("This link is used up");
        var token = mailed.Split('/')[^1];
        App.Log.Lines.ShouldNotContain(line => line.Text.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_who_lost_their_links_finds_their_galleries_by_mail()
    {
        var (wedding, portrait) = (await Studio.NewOnlineGallery("Wedding", photos: 1), await Studio.NewOnlineGallery("Portrait", photos: 1));
        await wedding.Invite("anna@berg.example", "Anna");
        await portrait.Invite("anna@berg.example", "Anna");
        await portrait.Guest();
        var browser = App.NewBrowser();

        var known = (await (await browser.Open("/my-galleries")).Press("Send me the link", ("E-mail", "Anna@berg.example"))).Text;
        (await (await App.NewBrowser().Open("/my-galleries")).Press("Send me the link", ("E-mail", "stranger@example.com"))).Text.ShouldBe(known);
        await App.Quiet();
        App.Mails.To("stranger@example.com").ShouldBeEmpty();
        var link = App.Mails.Newest("anna@berg.example", "your galleries").Link;

        var list = await (await browser.Open(link)).Press("Show my galleries");
        list.All(".lines-list strong").ShouldBe(["Wedding", "Portrait"], ignoreOrder: true);
        (await list.Press("Open Portrait")).Path.ShouldBe(portrait.ClientPath);
        ((int)(await browser.Get(portrait.ClientPath)).StatusCode).ShouldBe(200);
        (await browser.Open(link)).Text.ShouldContain("This link is used up");

        App.Clock.Move(TimeSpan.FromMinutes(61));
        (await browser.Open("/my-galleries")).Text.ShouldContain("Lost a link?");
        (await list.Press("Open Wedding")).Path.ShouldBe("/my-galleries");
    }
}
