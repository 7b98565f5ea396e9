using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>What the photographer does in the studio.</summary>
internal sealed partial class StudioPages(Window window)
{
    private static readonly LocatorAssertionsToHaveTextOptions WithinAMinute = new() { Timeout = 60_000 };

    private readonly IPage _page = window.Page;

    /// <summary>The gallery's first tab.</summary>
    public string Gallery { get; private set; } = "";

    public async Task OpenStudio(string name, string email, string password)
    {
        await _page.GotoAsync("/");
        await _page.GetByLabel("Your name").FillAsync(name);
        await _page.GetByLabel("E-mail").FillAsync(email);
        await _page.GetByLabel("Password").FillAsync(password);
        await _page.GetByLabel("Studio name").FillAsync("Studio Lindgren");
        await _page.GetByLabel("Currency").SelectOptionAsync("EUR");
        await _page.GetByLabel("Time zone").SelectOptionAsync("Europe/Berlin");
        await Press("Create the studio");
        await Expect(_page.GetByRole(AriaRole.Heading, new() { Name = "Your first gallery" })).ToBeVisibleAsync();
    }

    public async Task DescribeShop()
    {
        await _page.GotoAsync("/studio/settings");
        await _page.GetByLabel("Tax rate in percent").FillAsync("19");
        await _page.GetByLabel("Name of the tax").FillAsync("VAT");
        await _page.GetByLabel("How to pay").FillAsync("Bank transfer to DE02 1203 0000 0000 2020 51");
        await Press("Save");
        await Says("Saved");
    }

    public async Task NewGallery(string name, string customer)
    {
        await _page.GotoAsync("/studio");
        await _page.GetByRole(AriaRole.Link, new() { Name = "New gallery" }).First.ClickAsync();
        await _page.GetByLabel("Gallery name").FillAsync(name);
        await _page.GetByLabel("Customer", new() { Exact = true }).FillAsync(customer);
        await _page.GetByLabel("Event date").FillAsync("2026-06-20");
        await Press("Create and add photos");
        await _page.WaitForURLAsync(PhotosPattern());
        Gallery = new Uri(_page.Url).AbsolutePath[..^"/photos".Length];
    }

    /// <summary>Picks files and waits until each has its preview or its sentence.</summary>
    public async Task Upload(IReadOnlyList<FilePayload> files, int photos)
    {
        window.Expect(422, "/uploads");
        await _page.Locator("[data-input=files]").SetInputFilesAsync(files);
        await Expect(_page.Locator("[data-grid] [data-state=ready]")).ToHaveCountAsync(photos, new() { Timeout = 60_000 });
        await Expect(_page.Locator("[data-count]")).ToHaveTextAsync($"{photos} photos", WithinAMinute);
        await Expect(_page.Locator("[data-waiting-note]")).ToBeHiddenAsync();
        await _page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        await AllPicturesShow("[data-grid] img");
        await window.LookAround();
    }

    /// <summary>Looks at a watermark while it is typed, and saves nothing.</summary>
    public async Task TryWatermark()
    {
        await _page.GotoAsync($"{Gallery}/settings");
        await AllPicturesShow("[data-look]");
        await _page.GetByRole(AriaRole.Combobox, new() { Name = "Watermark", Exact = true }).SelectOptionAsync("Text");
        await _page.GetByRole(AriaRole.Textbox, new() { Name = "Text", Exact = true }).FillAsync("© Lindgren");
        await Expect(_page.Locator("[data-look]")).ToHaveAttributeAsync("src", BlobPattern(), new() { Timeout = 30_000 });
        await AllPicturesShow("[data-look]");
        await window.LookAround();
    }

    public ILocator UploadNote(string file) => _page.Locator("[data-groups] li", new() { HasText = file }).Locator(".upload-note");

    public async Task SetPrice(string price)
    {
        await _page.GotoAsync($"{Gallery}/shop");
        await _page.GetByLabel("Price of one photo").FillAsync(price);
        await Press("Save the price");
        await Says("Saved.");
    }

    public async Task PutOnline()
    {
        await Press("Put online");
        await Says("is online");
    }

    /// <summary>What its button puts on the clipboard.</summary>
    public async Task<string> CopyLink()
    {
        await _page.GetByRole(AriaRole.Link, new() { Name = "Copy link" }).ClickAsync();
        await Expect(_page.GetByText("The link is copied.")).ToBeVisibleAsync();
        return await _page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }

    public async Task InviteClient(string name, string email)
    {
        await _page.GotoAsync($"{Gallery}/visitors");
        await _page.GetByLabel("Name", new() { Exact = false }).First.FillAsync(name);
        await _page.GetByLabel("E-mail").FillAsync(email);
        await _page.GetByLabel("Message").FillAsync("Here they are. Enjoy!");
        await Press("Send the invitation");
        await Says($"The invitation for {email} is on its way");
    }

    public async Task InviteAccountant(string name, string email)
    {
        await _page.GotoAsync("/studio/settings/team");
        await _page.GetByLabel("Name").FillAsync(name);
        await _page.GetByLabel("E-mail").FillAsync(email);
        await _page.GetByLabel("Role").SelectOptionAsync("Accountant");
        await Press("Send the invitation");
        await Says($"The invitation for {email} is on its way");
    }

    public async Task MarkPaid(string order)
    {
        await _page.GotoAsync(order);
        await Press("Mark as paid");
        await Says("The order is paid.");
    }

    public async Task OpenDashboard()
    {
        await _page.GotoAsync(Gallery);
        await Expect(_page.GetByRole(AriaRole.Heading, new() { Name = "Latest activity" })).ToBeVisibleAsync();
    }

    /// <summary>A figure of the dashboard that is open; the page fetches it by itself.</summary>
    public ILocator Figure(string name) => _page.Locator(".figure-row > div", new() { HasText = name }).Locator("dd");

    private Task Press(string name) => _page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();

    private Task Says(string sentence) => Expect(_page.GetByRole(AriaRole.Status).Filter(new() { HasText = sentence })).ToBeVisibleAsync();

    private async Task AllPicturesShow(string selector) =>
        await _page.WaitForFunctionAsync("selector => [...document.querySelectorAll(selector)].every(image => image.complete && image.naturalWidth > 0)", selector);

    [GeneratedRegex("^blob:")]
    private static partial Regex BlobPattern();

    [GeneratedRegex("/studio/galleries/[0-9a-f-]+/photos$")]
    private static partial Regex PhotosPattern();
}
