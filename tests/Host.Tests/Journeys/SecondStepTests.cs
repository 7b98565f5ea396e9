using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class SecondStepTests : IAsyncLifetime
{
    private GalleryApp _app = null!;
    private Studio _studio = null!;

    public async Task InitializeAsync()
    {
        _app = await GalleryApp.Start();
        _studio = await Studio.Open(_app);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task With_an_authenticator_app_the_password_alone_opens_nothing()
    {
        var (phone, recoveryCodes) = await SetUp();
        var browser = _app.NewBrowser();

        var door = await Studio.SignIn(browser, Studio.OwnerEmail, Studio.Password);
        door.Path.ShouldBe("/sign-in/code");
        (await browser.Open("/studio")).Path.ShouldStartWith("/sign-in?");
        (await (await browser.Open("/sign-in/code")).Press("Sign in", ("Code", "000000"))).Refusals.ShouldContain("This code is not right");
        _app.Clock.Move(TimeSpan.FromSeconds(60));
        var code = phone.Code();
        var inside = await (await browser.Open("/sign-in/code?back=%2Fstudio%2Fshop")).Press("Sign in", ("Code", code));
        inside.Path.ShouldBe("/studio/shop");

        var other = _app.NewBrowser();
        var replayed = await (await Studio.SignIn(other, Studio.OwnerEmail, Studio.Password)).Press("Sign in", ("Code", code));
        replayed.Refusals.ShouldContain("was used already");
        (await (await other.Open("/sign-in/code")).Press("Sign in", ("Code", recoveryCodes[0]))).Path.ShouldBe("/studio");
        (await _studio.Owner.Open("/account")).Text.ShouldContain("9 recovery codes are left.");
    }

    [Fact]
    public async Task A_forgotten_password_does_not_get_around_it()
    {
        await SetUp();
        await (await _app.NewBrowser().Open("/sign-in/forgot")).Press("Send the link", ("E-mail", Studio.OwnerEmail));
        await _app.Quiet();
        await (await _app.NewBrowser().Open(_app.Mails.Newest(Studio.OwnerEmail, "new password").Link)).Press("Save the password", ("New password", "another dog on the beach"));

        (await Studio.SignIn(_app.NewBrowser(), Studio.OwnerEmail, "another dog on the beach")).Path.ShouldBe("/sign-in/code");
    }

    [Fact]
    public async Task Sessions_are_listed_told_by_mail_and_ended()
    {
        var other = _app.NewBrowser();
        await Studio.SignIn(other, Studio.OwnerEmail, Studio.Password);
        await _app.Quiet();
        _app.Mails.Newest(Studio.OwnerEmail, "New sign-in").Link.ShouldBe("/account");

        var account = await _studio.Owner.Open("/account");
        account.All(".sessions li").Count.ShouldBe(2);
        account.All(".sessions .chip").ShouldBe(["This device"]);
        (await account.Press("End the session of Unknown browser")).All(".sessions li").Count.ShouldBe(1);

        (await other.Open("/studio")).Path.ShouldStartWith("/sign-in");
        (await _studio.Owner.Open("/studio")).Path.ShouldBe("/studio");
    }

    [Fact]
    public async Task Password_address_and_name_are_changed_by_whoever_knows_the_password_and_the_other_sessions_end()
    {
        var other = _app.NewBrowser();
        await Studio.SignIn(other, Studio.OwnerEmail, Studio.Password);
        _app.Clock.Move(TimeSpan.FromMinutes(11));

        var asked = await (await _studio.Owner.Open("/account")).Follow("Choose another password");
        asked.Path.ShouldBe("/account/confirm?back=%2Faccount%2Fpassword");
        (await asked.Press("Continue", ("Password", "a guess"))).Refusals.ShouldContain("This is not your password.");
        var form = await asked.Press("Continue", ("Password", Studio.Password));
        form.Path.ShouldBe("/account/password");
        (await form.Press("Save the password", ("New password", "another dog on the beach"))).Text.ShouldContain("signed out everywhere else");

        (await other.Open("/studio")).Path.ShouldStartWith("/sign-in");
        (await Studio.SignIn(other, Studio.OwnerEmail, "another dog on the beach")).Path.ShouldBe("/studio");

        (await (await _studio.Owner.Open("/account")).Press("Save the name", ("Name", " "))).Refusals.ShouldBe("Please enter a name.");
        (await (await _studio.Owner.Open("/account")).Press("Save the name", ("Name", "Astrid L."))).Value("Name").ShouldBe("Astrid L.");
        var address = await (await _studio.Owner.Open("/account")).Follow("Choose another address");
        (await address.Press("Send the link", ("New address", "astrid"))).Value("New address").ShouldBe("astrid");
        var sent = await address.Press("Send the link", ("New address", "astrid@home.example"));
        sent.Text.ShouldContain("astrid@home.example waits to be confirmed");
        await _app.Quiet();
        var link = _app.Mails.Newest("astrid@home.example", "Confirm your address").Link;
        (await _app.NewBrowser().Open(link)).Text.ShouldContain("Confirm the address");
        (await Studio.SignIn(_app.NewBrowser(), "astrid@home.example", "another dog on the beach")).Path.ShouldBe("/sign-in", "a mail scanner that looks changes nothing");

        var done = await (await _studio.Owner.Open(link)).Press("Confirm the address");
        (done.Path, done.Text).ShouldSatisfyAllConditions(at => at.Path.ShouldBe("/account"), at => at.Text.ShouldContain("You sign in as astrid@home.example."));
        (await other.Open("/studio")).Path.ShouldStartWith("/sign-in");
        await _app.Quiet();
        _app.Mails.Newest(Studio.OwnerEmail, "was changed").Text.ShouldContain("astrid@home.example");
        (await (await _app.NewBrowser().Open(link)).Press("Confirm the address")).Refusals.ShouldContain("This link was used already");
        (await Studio.SignIn(other, "astrid@home.example", "another dog on the beach")).Path.ShouldBe("/studio");
    }

    private async Task<(Authenticator Phone, IReadOnlyList<string> RecoveryCodes)> SetUp()
    {
        var begin = await (await _studio.Owner.Open("/account")).Follow("Set up an authenticator app");
        var scan = await begin.Press("Begin");
        scan.Has("svg.qr path").ShouldBeTrue();
        var phone = new Authenticator(scan.All("code").ShouldHaveSingleItem(), _app.Clock);
        var codes = (await scan.Press("Switch it on", ("Code", phone.Code()))).All(".recovery-codes code");
        codes.Count.ShouldBe(10);
        return (phone, codes);
    }
}
