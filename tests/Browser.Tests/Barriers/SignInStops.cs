using System.Net;
using Host.Tests.App;

namespace Browser.Tests.Barriers;

/// <summary>What stands before the studio.</summary>
internal static class SignInStops
{
    private const string Assistant = "helper@lindgren.example";

    public static async Task<IReadOnlyList<Stop>> Of(Studio studio)
    {
        var (app, stranger) = (studio.App, studio.App.NewBrowser());
        var assistant = await studio.Hire("Assistant", Assistant);
        var scan = await (await assistant.Open("/account/codes")).Press("Begin");
        await scan.Press("Switch it on", ("Code", new Authenticator(scan.All("code").ShouldHaveSingleItem(), app.Clock).Code()));
        var half = app.NewBrowser();
        await Studio.SignIn(half, Assistant, Studio.Password);
        await (await app.NewBrowser().Open("/sign-in/forgot")).Press("Send the link", ("E-mail", Studio.OwnerEmail));
        await (await assistant.Open("/account/email")).Press("Send the link", ("New address", "new@lindgren.example"));
        await app.Quiet();
        return
        [
            new("sign-in", stranger, "/sign-in"),
            new("sign-in/forgot", stranger, "/sign-in/forgot"),
            new("sign-in/code", half, "/sign-in/code"),
            new("sign-in/password/{memberId:guid}/{token}", stranger, app.Mails.Newest(Studio.OwnerEmail, "new password").Link),
            new("sign-in/email/{memberId:guid}/{token}", stranger, app.Mails.Newest("new@lindgren.example", "Confirm your address").Link),
            new("no-access", assistant, "/no-access") { Status = HttpStatusCode.Forbidden },
            new("account/codes", assistant, "/account/codes"),
        ];
    }
}
