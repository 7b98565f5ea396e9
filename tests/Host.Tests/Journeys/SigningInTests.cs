using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class SigningInTests : Journey
{
    private const int TriesBeforeLock = 5;

    [Fact]
    public async Task Whoever_is_sent_to_sign_in_comes_back_to_where_they_wanted()
    {
        var browser = App.NewBrowser();

        var door = await browser.Open("/studio/galleries/new");
        var inside = await door.Press("Sign in", ("E-mail", Studio.OwnerEmail), ("Password", Studio.Password));

        door.Path.ShouldStartWith("/sign-in?back=");
        inside.Path.ShouldBe("/studio/galleries/new");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task Signing_in_leads_to_no_other_site(string back)
    {
        var door = await App.NewBrowser().Open($"/sign-in?back={Uri.EscapeDataString(back)}");

        var answer = await door.Send("Sign in", ("E-mail", Studio.OwnerEmail), ("Password", Studio.Password));

        answer.Headers.Location!.OriginalString.ShouldBe("/studio");
    }

    [Fact]
    public async Task After_signing_out_the_studio_is_closed()
    {
        await (await Studio.Owner.Open("/studio")).Press("Sign out");

        (await Studio.Owner.Open("/studio")).Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Repeated_wrong_tries_lock_the_account_and_a_new_password_opens_it()
    {
        var guesser = App.NewBrowser();
        for (var attempt = 0; attempt < TriesBeforeLock; attempt++)
            (await Studio.SignIn(guesser, Studio.OwnerEmail, $"guess {attempt}")).Refusals.ShouldContain("do not fit together");

        var locked = await Studio.SignIn(App.NewBrowser(), Studio.OwnerEmail, Studio.Password);
        await ChooseNewPassword("another dog on the beach");
        var opened = await Studio.SignIn(App.NewBrowser(), Studio.OwnerEmail, "another dog on the beach");

        locked.Path.ShouldBe("/sign-in");
        locked.Refusals.ShouldContain("signing in is paused for");
        opened.Path.ShouldBe("/studio");
    }

    [Fact]
    public async Task A_new_password_ends_open_sessions_and_its_link_works_once()
    {
        var link = await ChooseNewPassword("another dog on the beach");

        (await Studio.Owner.Open("/studio")).Path.ShouldStartWith("/sign-in");
        var again = await (await App.NewBrowser().Open(link)).Press("Save the password", ("New password", "a third dog on the beach"));
        again.Refusals.ShouldNotBeEmpty();
        (await Studio.SignIn(App.NewBrowser(), Studio.OwnerEmail, "a third dog on the beach")).Path.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task Asking_for_a_new_password_says_the_same_whoever_asks()
    {
        var known = await (await App.NewBrowser().Open("/sign-in/forgot")).Press("Send the link", ("E-mail", Studio.OwnerEmail));
        var unknown = await (await App.NewBrowser().Open("/sign-in/forgot")).Press("Send the link", ("E-mail", "nobody@lindgren.example"));
        await App.Quiet();

        unknown.Text.Replace("nobody@lindgren.example", Studio.OwnerEmail, StringComparison.Ordinal).ShouldBe(known.Text);
        App.Mails.All.Select(mail => mail.To).ShouldAllBe(to => to.Contains(Studio.OwnerEmail));
    }

    [Fact]
    public async Task One_address_may_not_guess_without_end()
    {
        var guesser = App.NewBrowser();
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 20; attempt++)
            answers.Add((await Studio.SignIn(guesser, $"somebody{attempt}@example.com", "guess")).Status);

        answers[0].ShouldBe(HttpStatusCode.OK);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        (await Studio.SignIn(App.NewBrowser(), Studio.OwnerEmail, Studio.Password)).Path.ShouldBe("/studio");
    }

    private async Task<string> ChooseNewPassword(string password)
    {
        await (await App.NewBrowser().Open("/sign-in/forgot")).Press("Send the link", ("E-mail", Studio.OwnerEmail));
        await App.Quiet();
        var link = App.Mails.Newest(Studio.OwnerEmail, "new password").Link;
        (await (await App.NewBrowser().Open(link)).Press("Save the password", ("New password", password))).Text.ShouldContain("Your password is saved");
        return link;
    }
}
