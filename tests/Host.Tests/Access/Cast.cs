using System.Globalization;
using System.Net;
using Host.Tests.App;

namespace Host.Tests.Access;

/// <summary>Everybody who may stand before a door, each with what they would ask for.</summary>
internal sealed class Cast
{
    public const string BuyerEmail = "guest@example.com";

    private readonly List<User> _users = [];

    public IReadOnlyList<User> Users => _users;

    public User this[string name] => _users.Single(user => user.Name == name);

    public static async Task<Cast> Gather(Studio studio)
    {
        var cast = new Cast();
        var online = await studio.NewOnlineGallery("Online", price: "49");
        var offline = await studio.NewOnlineGallery("Offline", price: "49");
        foreach (var shoot in new[] { online, offline })
        {
            await shoot.Upload("film.mp4", Testing.TinyVideos.Mp4());
            await shoot.Post("photos?handler=cover", ("ids", $"{shoot.Photos[0].AssetId}"));
        }

        var other = await studio.NewOnlineGallery("Other");
        var scratch = await studio.NewGallery("Scratch");
        var sceneId = await online.NewScene("Party", online.Photos[1].AssetId);
        await online.Allow(100);
        var guest = await online.Guest();
        var place = await Place.Of(studio, online, scratch, guest);

        cast.Add("nobody", studio.App.NewBrowser(), place);
        cast.Add("guest", guest, place);
        cast.Add("client", await online.MainClient(), place);
        cast.Add("invited", await online.Follow(await online.MakeLink("PhotographerInvited", "Family")), place);
        cast.Add("friend", await online.Follow(await online.MakeLink("ClientInvited", "Friends")), place);
        cast.Add("vendor", await online.Follow(await online.MakeLink("Vendor", "Florist")), place);
        cast.Add("narrowed", await online.Follow(await online.MakeLink("Vendor", "Band", ("Sharing.ChosenScenes", "true"), ("Sharing.Scenes", $"{sceneId}"))), place);
        await (await studio.Owner.Open($"{online.Path}/settings")).Press("Save", ("Let the client design the cover", "AtOnce"));
        var tomorrow = DateOnly.FromDateTime(studio.App.Clock.GetUtcNow().UtcDateTime.AddDays(1)).ToString("O", CultureInfo.InvariantCulture);
        cast.Add("expired", await online.Follow(await online.MakeLink("Vendor", "Venue", ("Sharing.ExpiresOn", tomorrow))), place);
        cast.Add("stranger", await other.Guest(), place);
        cast.Add("withdrawn", await online.MainClient("ex@example.com", "Ex"), place);
        cast.Add("offline", await offline.Guest(), await Place.Of(studio, offline, scratch, await offline.Guest()));
        cast.Add("owner", studio.Owner, place);
        cast.Add("assistant", await studio.Hire("Assistant", "helper@lindgren.example"), place);
        cast.Add("accountant", await studio.Hire("Accountant", "numbers@lindgren.example"), place);
        foreach (var name in new[] { "guest", "client", "invited", "friend", "vendor", "narrowed", "expired", "offline", "owner", "assistant" })
            await cast[name].StartArchive();

        await online.Withdraw("Ex");
        await offline.TakeOffline();
        studio.App.Clock.Move(TimeSpan.FromDays(3));
        foreach (var name in new[] { "owner", "assistant", "accountant" })
            await cast[name].ProveIdentity();
        return cast;
    }

    private void Add(string name, Browser browser, Place place) => _users.Add(new User(name, browser, place));
}

/// <summary>One of them.</summary>
internal sealed class User(string name, Browser browser, Place place)
{
    private Guid? _archiveId;
    private string? _token;

    public string Name => name;

    public async Task StartArchive()
    {
        var started = await (await browser.Open($"/g/{place["slug"]}/download")).Send("Download");
        _archiveId = Guid.Parse(started.Headers.Location!.OriginalString.Split('/')[^1]);
    }

    /// <summary>Some pages want to know again who it is that signed in days ago.</summary>
    public async Task ProveIdentity() => (await (await browser.Open("/account/confirm")).Press("Continue", ("Password", Studio.Password))).Path.ShouldBe("/account");

    /// <summary>Asks for a route of the table, with a token for forms unless told otherwise; what it was answered, in a word.</summary>
    public async Task<string> Ask(string route, (string Name, string Value)[] fields, bool withToken = true)
    {
        var (method, path) = (route.Split(' ')[0], place.Fill(route.Split(' ')[1], _archiveId));
        (string, string)[] filled = [.. fields.Select(field => (field.Name, place.Fill(field.Value, _archiveId).TrimStart('/')))];
        _token ??= await browser.FormToken();
        using var window = browser.Again();
        var answer = method switch
        {
            "GET" when path == "/studio/changes" => await window.Send(new HttpRequestMessage(HttpMethod.Get, path), HttpCompletionOption.ResponseHeadersRead),
            "GET" => await window.Get(path),
            "POST" => await window.Send(Form(path, filled, withToken ? _token : "")),
            _ => await window.Send(new HttpRequestMessage(new HttpMethod(method), path) { Headers = { { "RequestVerificationToken", withToken ? _token : "" } } }),
        };
        return Word(answer);
    }

    private static HttpRequestMessage Form(string path, IEnumerable<(string Name, string Value)> fields, string token) => new(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        Headers = { { "RequestVerificationToken", token } },
    };

    private static string Word(HttpResponseMessage answer) => (answer.StatusCode, answer.Headers.Location?.OriginalString) switch
    {
        (HttpStatusCode.Conflict, _) => "refused",
        (_, { } to) when Leads(to, "/sign-in") => "sign-in",
        (_, { } to) when Leads(to, "/no-access") => "no-access",
        (_, not null) => "moved",
        ( >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices, _) => "ok",
        var (status, _) => $"{(int)status}",
    };

    // The framework redirects to whole addresses.
    private static bool Leads(string address, string path) => new Uri(new Uri("http://localhost"), address).AbsolutePath == path;
}
