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

    private IPage Page => _window.Page;

    public async Task InitializeAsync()
    {
        _app = await GalleryApp.Start();
        _chromium = await Chromium.Start();
        // An IP address can't have passkeys.
        _window = await _chromium.Computer(new UriBuilder(_app.Address) { Host = "localhost" }.Uri);
        _devices = await _window.Context.NewCDPSessionAsync(Page);
        await _devices.SendAsync("WebAuthn.enable");
        await Page.AddInitScriptAsync(
            "if (location.hostname === 'localhost' && sessionStorage.getItem('autofill') === 'no') PublicKeyCredential.isConditionalMediationAvailable = async () => false;");
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_passkey_is_added_signs_in_by_button_and_by_autofill_is_renamed_and_removed()
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
        await UsePasskey();
        await Page.WaitForURLAsync("**/studio");

        await SignOut(autofill: true);
        await Page.WaitForURLAsync("**/studio");

        await Page.GotoAsync("/account/passkeys");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Rename My laptop" }).ClickAsync();
        await _window.LookAround();
        await Page.GetByLabel("Name").FillAsync("Work laptop");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Rename" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Remove Work laptop" }).ClickAsync();
        await Expect(Page.GetByText("The passkey is removed.")).ToBeVisibleAsync();
        await SignOut(autofill: false);
        await UsePasskey();
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
        await _devices.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = options });
    }

    /// <summary>The button is tried in a browser without autofill, which would be quicker than the button.</summary>
    private async Task SignOut(bool autofill)
    {
        await Page.EvaluateAsync("autofill => sessionStorage.setItem('autofill', autofill)", autofill ? "yes" : "no");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
    }

    private Task UsePasskey() => Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
}
