using Host.Tests.App;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Passkeys on Chromium's virtual device, which holds up its finger whenever it is asked.</summary>
public sealed class PasskeyTests : IAsyncLifetime
{
    private GalleryApp _app = null!;
    private Chromium _chromium = null!;
    private Window _window = null!;
    private ICDPSession _devices = null!;
    private string _device = "";

    private IPage Page => _window.Page;

    public async Task InitializeAsync()
    {
        _app = await GalleryApp.Start();
        _chromium = await Chromium.Start();
        // An IP address can't have passkeys.
        _window = await _chromium.Computer(new UriBuilder(_app.Address) { Host = "localhost" }.Uri);
        _devices = await _window.Context.NewCDPSessionAsync(Page);
        await _devices.SendAsync("WebAuthn.enable");
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_passkey_is_added_signs_in_by_button_and_by_autofill_and_is_removed()
    {
        await new StudioPages(_window).OpenStudio("Astrid", Studio.OwnerEmail, Studio.Password);
        await AddDevice();
        await Page.GotoAsync("/account");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Add a passkey" }).ClickAsync();
        await _window.LookAround();
        await Page.GetByLabel("Name").FillAsync("My laptop");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Expect(Page.GetByText("My laptop signs you in from now on.")).ToBeVisibleAsync();

        await SignOut(autofill: false);
        await _window.LookAround();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Page.WaitForURLAsync("**/studio");

        await SignOut(autofill: true);
        await Page.WaitForURLAsync("**/studio");

        await Page.GotoAsync("/account/passkeys");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Remove My laptop" }).ClickAsync();
        await Expect(Page.GetByText("The passkey is removed.")).ToBeVisibleAsync();
        await SignOut(autofill: false);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Expect(Page.GetByText("This passkey does not open anything here.")).ToBeVisibleAsync();
        _window.Problems.ShouldBeEmpty();
    }

    private async Task AddDevice()
    {
        var options = new Dictionary<string, object>
        {
            ["protocol"] = "ctap2",
            ["transport"] = "internal",
            ["hasResidentKey"] = true,
            ["hasUserVerification"] = true,
            ["isUserVerified"] = true,
        };
        var added = await _devices.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = options });
        _device = added!.Value.GetProperty("authenticatorId").GetString()!;
    }

    /// <summary>Whether the finger is held up, which also answers what a page asks in passing for autofill.</summary>
    private async Task Answers(bool byItself) =>
        await _devices.SendAsync("WebAuthn.setAutomaticPresenceSimulation", new() { ["authenticatorId"] = _device, ["enabled"] = byItself });

    private async Task SignOut(bool autofill)
    {
        await Answers(autofill);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        if (!autofill)
            await Page.WaitForURLAsync("**/sign-in");
        await Answers(true);
    }
}
