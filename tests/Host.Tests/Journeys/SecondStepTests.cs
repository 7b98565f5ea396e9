using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class SecondStepTests : Journey
{
    [Fact]
    public async Task With_an_authenticator_app_the_password_alone_opens_nothing()
    {
        var (phone, recoveryCodes) = await SetUp();
        var browser = App.NewBrowser();

        var door = await Studio.SignIn(browser, Studio.OwnerEmail, Studio.Password);
        door.Path.ShouldBe("/sign-in/code");
        (await browser.Open("/studio")).Path.ShouldStartWith("/sign-in?");
        (await (await browser.Open("/sign-in/code")).Press("Sign in", ("Code", "000000"))).Refusals.ShouldContain("This code is not right");
        App.Clock.Move(TimeSpan.FromSeconds(60));
        var code = phone.Code();
        var inside = await (await browser.Open("/sign-in/code?back=%2Fstudio%2Fshop")).Press("Sign in", ("Code", code));
        inside.Path.ShouldBe("/studio/shop");

        var other = App.NewBrowser();
        var replayed = await (await Studio.SignIn(other, Studio.OwnerEmail, Studio.Password)).Press("Sign in", ("Code", code));
        replayed.Refusals.ShouldContain("was used already");
        (await (await other.Open("/sign-in/code")).Press("Sign in", ("Code", recoveryCodes[0]))).Path.ShouldBe("/studio");
        (await Studio.Owner.Open("/account")).Text.ShouldContain("9 recovery codes are left.");
    }

    [Fact]
    public async Task A_forgotten_password_does_not_get_around_it()
    {
        await SetUp();
        await (await App.NewBrowser().Open("/sign-in/forgot")).Press("Send the link", ("E-mail", Studio.OwnerEmail));
        await App.Quiet();
        await (await App.NewBrowser().Open(App.Mails.Newest(Studio.OwnerEmail, "new password").Link)).Press("Save the password", ("New password", "another dog on the beach"));

        (await Studio.SignIn(App.NewBrowser(), Studio.OwnerEmail, "another dog on the beach")).Path.ShouldBe("/sign-in/code");
    }

    [Fact]
    public async Task Sessions_are_listed_told_by_mail_and_ended()
    {
        var other = App.NewBrowser();
        await Studio.SignIn(other, Studio.OwnerEmail, Studio.Password);
        await App.Quiet();
        App.Mails.Newest(Studio.OwnerEmail, "New sign-in").Link.ShouldBe("/account");

        var account = await Studio.Owner.Open("/account");
        account.All(".sessions li").Count.ShouldBe(2);
        account.All(".sessions .chip").ShouldBe(["This device"]);
        (await account.Press("End the session of Unknown browser")).All(".sessions li").Count.ShouldBe(1);

        (await other.Open("/studio")).Path.ShouldStartWith("/sign-in");
        (await Studio.Owner.Open("/studio")).Path.ShouldBe("/studio");
    }

    [Fact]
    public async Task Password_address_and_name_are_changed_by_whoever_knows_the_password_and_the_other_sessions_end()
    {
        var other = App.NewBrowser();
        await Studio.SignIn(other, Studio.OwnerEmail, Studio.Password);
        App.Clock.Move(TimeSpan.FromMinutes(11));

        var asked = await (await Studio.Owner.Open("/account")).Follow("Choose another password");
        asked.Path.ShouldBe("/account/confirm?back=%2Faccount%2Fpassword");
        (await asked.Press("Continue", ("Password", "a guess"))).Refusals.ShouldContain("This is not your password.");
        var form = await asked.Press("Continue", ("Password", Studio.Password));
        form.Path.ShouldBe("/account/password");
        (await form.Press("Save the password", ("New password", "another dog on the beach"))).Text.ShouldContain("signed out everywhere else");

        (await other.Open("/studio")).Path.ShouldStartWith("/sign-in");
        (await Studio.SignIn(other, Studio.OwnerEmail, "another dog on the beach")).Path.ShouldBe("/studio");

        (await (await Studio.Owner.Open("/account")).Press("Save the name", ("Name", " "))).Refusals.ShouldBe("Please enter a name.");
        (await (await Studio.Owner.Open("/account")).Press("Save the name", ("Name", "Astrid L."))).Value("Name").ShouldBe("Astrid L.");
        var address = await (await Studio.Owner.Open("/account")).Follow("Choose another address");
        (await address.Press("Send the link", ("New address", "astrid"))).Value("New address").ShouldBe("astrid");
        var sent = await address.Press("Send the link", ("New address", "astrid@home.example"));
        sent.Text.ShouldContain("astrid@home.example waits to be confirmed");
        await App.Quiet();
        var link = App.Mails.Newest("astrid@home.example", "Confirm your address").Link;
        (await App.NewBrowser().Open(link)).Text.ShouldContain("Confirm the address");
        (await Studio.SignIn(App.NewBrowser(), "astrid@home.example", "another dog on the beach")).Path.ShouldBe("/sign-in", "a mail scanner that looks changes nothing");

        var done = await (await Studio.Owner.Open(link)).Press("Confirm the address");
        (done.Path, done.Text).ShouldSatisfyAllConditions(at => at.Path.ShouldBe("/account"), at => at.Text.ShouldContain("You sign in as astrid@home.example."));
        (await other.Open("/studio")).Path.ShouldStartWith("/sign-in");
        await App.Quiet();
        App.Mails.Newest(Studio.OwnerEmail, "was changed").Text.ShouldContain("astrid@home.example");
        (await (await App.NewBrowser().Open(link)).Press("Confirm the address")).Refusals.ShouldContain("This link was used already");
        (await Studio.SignIn(other, "astrid@home.example", "another dog on the beach")).Path.ShouldBe("/studio");
    }

    private async Task<(Authenticator Phone, IReadOnlyList<string> RecoveryCodes)> SetUp()
    {
        var begin = await (await Studio.Owner.Open("/account")).Follow("Set up an authenticator app");
        var scan = await begin.Press("Begin");
        scan.Has("svg.qr path").ShouldBeTrue();
        var phone = new Authenticator(scan.All("code").ShouldHaveSingleItem(), App.Clock);
        var codes = (await scan.Press("Switch it on", ("Code", phone.Code()))).All(".recovery-codes code");
        codes.Count.ShouldBe(10);
        return (phone, codes);
    }
}
