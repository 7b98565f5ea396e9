using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>What the accountant does with the reports.</summary>
internal sealed class AccountantPages(Window window)
{
    private readonly IPage _page = window.Page;

    public async Task ChoosePassword(string link, string email, string password)
    {
        await _page.GotoAsync(link);
        await _page.GetByLabel("New password").FillAsync(password);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Save the password" }).ClickAsync();
        await _page.GetByLabel("E-mail").FillAsync(email);
        await _page.GetByLabel("Password").FillAsync(password);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(_page.GetByRole(AriaRole.Heading, new() { Name = "Reports" })).ToBeVisibleAsync();
    }

    /// <summary>The places that the rail leads to.</summary>
    public Task<IReadOnlyList<string>> Places() => _page.Locator(".rail-places a").AllInnerTextsAsync();

    public Task<(string Name, byte[] Bytes)> Download(string report) => window.Download(_page.GetByRole(AriaRole.Link, new() { Name = report }));

    public async Task FindTheStudioClosed()
    {
        window.Expect(403, "/no-access");
        await _page.GotoAsync("/studio");
        await Expect(_page.GetByRole(AriaRole.Heading, new() { Name = "This page is not for you" })).ToBeVisibleAsync();
    }
}
