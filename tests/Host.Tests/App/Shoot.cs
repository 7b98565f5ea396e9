using System.Net;
using System.Text.Json;

namespace Host.Tests.App;

/// <summary>A gallery as its photographer handles it.</summary>
internal sealed class Shoot(Studio studio, Guid id)
{
    public Guid Id => id;

    /// <summary>Its pages in the studio.</summary>
    public string Path => $"/studio/galleries/{id}";

    /// <summary>Its page for clients, known once somebody went there.</summary>
    public string ClientPath { get; private set; } = "";

    /// <summary>What was taken, in the order of its uploads.</summary>
    public List<(string Name, Guid AssetId, byte[] Content)> Photos { get; } = [];

    /// <summary>Sends a file in one request, as any tus client may.</summary>
    public async Task<UploadAnswer> Upload(string name, byte[] content, Browser? by = null, Guid? assetId = null)
    {
        var asset = assetId ?? Guid.CreateVersion7();
        var response = await (await TusClient.For(by ?? studio.Owner, Path)).Create(name, content.Length, asset, content);
        if (response.IsSuccessStatusCode)
            Photos.Add((name, asset, content));
        return new UploadAnswer(asset, response.StatusCode, response.IsSuccessStatusCode ? null : (await TusClient.Refusal(response)).Reason);
    }

    public async Task PutOnline() => (await (await studio.Owner.Open(Path)).Press("Put online")).Text.ShouldContain("is online");

    public async Task TakeOffline() => (await (await studio.Owner.Open(Path)).Press("Take offline")).Text.ShouldContain("is offline");

    /// <summary>Has a watermark image of the studio burnt in.</summary>
    public async Task Watermark(string image, params (string Label, string Value)[] typed)
    {
        var settings = await studio.Owner.Open($"{Path}/settings");
        var option = settings.Document.QuerySelectorAll("option").Single(one => one.TextContent == $"Image: {image}");
        (await settings.Press("Save", [("Watermark", option.GetAttribute("value")!), .. typed])).Text.ShouldContain("Saved. Visitors see it");
    }

    /// <summary>The link for everybody, as its button copies it.</summary>
    public async Task<string> PublicLink()
    {
        var answer = await studio.Owner.Get($"{Path}/visitors?handler=link");
        return new Uri(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("link").GetString()!).PathAndQuery;
    }

    /// <summary>A guest who came by the link for everybody.</summary>
    public async Task<Browser> Guest() => await Enter(await PublicLink());

    /// <summary>A main client who came by the link in the mail.</summary>
    public async Task<Browser> MainClient(string email = "anna@berg.example", string name = "Anna Berg") => await Enter(await Invite(email, name));

    /// <summary>Invites by mail; the link that arrived.</summary>
    public async Task<string> Invite(string email, string name)
    {
        var page = await (await studio.Owner.Open($"{Path}/visitors")).Press("Send the invitation", ("Name", name), ("E-mail", email));
        page.Text.ShouldContain($"The invitation for {email} is on its way");
        await studio.App.Quiet();
        return studio.App.Mails.Newest(email).Link;
    }

    /// <summary>Ends an invited person's link.</summary>
    public async Task Withdraw(string name) =>
        await (await (await studio.Owner.Open($"{Path}/visitors")).Follow($"Withdraw the link of {name}")).Press("Withdraw the link");

    /// <summary>Makes a link for several, under a note; its address.</summary>
    public async Task<string> MakeLink(string type, string note, params (string Name, string Value)[] rule)
    {
        (string, string)[] fields = [("Sharing.Type", type), ("Sharing.Note", note), .. rule];
        (await Post("visitors?handler=share", fields)).Text.ShouldContain("The link is made.");
        return await LinkOf(note);
    }

    /// <summary>The link of a row of the table of links.</summary>
    public async Task<string> LinkOf(string who)
    {
        var page = await studio.Owner.Open($"{Path}/visitors");
        return new Uri(page.Document.QuerySelector($"[aria-label='Copy the link of {who}']")!.GetAttribute("data-copy")!).PathAndQuery;
    }

    /// <summary>Adds a scene with these photos.</summary>
    public async Task<Guid> NewScene(string name, params Guid[] photos)
    {
        var page = await Post("scenes", ("Form.Name", name));
        var sceneId = page.Document.QuerySelector($"form[aria-label='{name}'] [name='Form.SceneId']")!.GetAttribute("value")!;
        await Post("scenes?handler=put", [("scene", sceneId), .. photos.Select(photo => ("ids", $"{photo}"))]);
        return Guid.Parse(sceneId);
    }

    /// <summary>How many downloads are free for main clients.</summary>
    public async Task Allow(int free) => (await Post("settings?handler=free", ("Free.FreeDownloads", $"{free}"))).Text.ShouldContain("Saved. It holds from the next click of a visitor.");

    /// <summary>Sends a form of the studio.</summary>
    public async Task<Page> Post(string form, params (string Name, string Value)[] fields)
    {
        (string, string)[] all = [("__RequestVerificationToken", await studio.Owner.FormToken()), .. fields];
        return await studio.Owner.Arrive(await studio.Owner.Post($"{Path}/{form}", all));
    }

    /// <summary>A browser that nobody has used yet, where a link leads.</summary>
    public Task<Browser> Follow(string link) => Enter(link);

    private async Task<Browser> Enter(string link)
    {
        var browser = studio.App.NewBrowser();
        var page = await browser.Open(link);
        page.Status.ShouldBe(HttpStatusCode.OK);
        ClientPath = page.Path;
        return browser;
    }
}

/// <summary>What an upload was answered.</summary>
internal sealed record UploadAnswer(Guid AssetId, HttpStatusCode Status, string? Refusal);
