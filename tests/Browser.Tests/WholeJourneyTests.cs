using System.IO.Compression;
using System.Text;
using Host.Tests.App;
using Microsoft.Playwright;
using Testing.Photographs;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>From the first start to the accountant's report, with the eyes and hands of those who do it.</summary>
public sealed class WholeJourneyTests
{
    private const string Name = "Anna & Ben";
    private const string Client = "anna@berg.example";
    private const string Price = "€49.00";
    private const int Count = 26;

    [Fact]
    public async Task A_shoot_goes_online_is_seen_picked_downloaded_bought_and_accounted_for()
    {
        await using var app = await GalleryApp.Start();
        await using var chromium = await Chromium.Start();
        var photos = Photos();
        var computer = await chromium.Computer(app.Address);
        var phone = await chromium.Phone(app.Address);
        var studio = new StudioPages(computer);
        var client = new ClientPages(phone);

        await Publish(studio, photos);
        var copied = await studio.CopyLink();
        await studio.InviteClient("Anna Berg", Client);
        await app.Quiet();
        await Look(client, app.Mails.Newest(Client).Link, photos);
        var again = await chromium.Phone(app.Address, await phone.Context.StorageStateAsync());
        await Return(again, client.Gallery);
        await Download(client, photos);
        await Buy(app, studio, client, await chromium.Computer(app.Address), photos[4]);
        await Watch(studio);
        var guest = await chromium.Phone(app.Address);
        await new ClientPages(guest).Enter(new Uri(copied).AbsolutePath, Name);
        var accountant = await chromium.Computer(app.Address);
        await Account(app, studio, new AccountantPages(accountant));

        new[] { computer, phone, again, guest, accountant }.SelectMany(window => window.Problems).ShouldBeEmpty();
    }

    private static async Task Publish(StudioPages studio, IReadOnlyList<FilePayload> photos)
    {
        await studio.OpenStudio("Astrid", Studio.OwnerEmail, Studio.Password);
        await studio.DescribeShop();
        await studio.NewGallery(Name, "Anna Berg");
        var notes = new FilePayload { Name = "notes.jpg", MimeType = "image/jpeg", Buffer = "A text, whatever its name says."u8.ToArray() };
        await studio.Upload([.. photos, notes], Count);
        await Expect(studio.UploadNote("notes.jpg")).ToContainTextAsync("This is not a picture in a format that is taken");
        await studio.TryWatermark();
        await studio.SetPrice("49");
        await studio.PutOnline();
    }

    private static async Task Look(ClientPages client, string link, IReadOnlyList<FilePayload> photos)
    {
        await client.Enter(link, Name);
        await client.SeeGrid(Count);
        await client.OpenPhoto(photos[1].Name);
        await client.LookAtBox();
        await client.PickShown(1);
        await client.Swipe(photos[2].Name);
        await client.Key("ArrowRight", photos[3].Name);
        await client.PickShown(2);
        await client.Key("ArrowLeft", photos[2].Name);
        await client.CloseBox();
    }

    private static async Task Return(Window phone, string gallery)
    {
        await phone.Page.GotoAsync($"{gallery}?favorites=true");
        await Expect(new ClientPages(phone).Favorites).ToHaveTextAsync("2");
        await Expect(phone.Page.Locator(".grid > li[id]")).ToHaveCountAsync(2);
    }

    private static async Task Download(ClientPages client, IReadOnlyList<FilePayload> photos)
    {
        await client.OpenPhoto(photos[0].Name);
        var one = await client.DownloadShown();
        await client.CloseBox();
        var (name, bytes) = await client.DownloadAll();

        one.Name.ShouldBe(photos[0].Name);
        one.Bytes.ShouldBe(photos[0].Buffer);
        name.ShouldEndWith(".zip");
        using var zip = new ZipArchive(new MemoryStream(bytes));
        zip.Entries.ToDictionary(entry => entry.FullName, entry => Hash(entry.Open())).ShouldBe(
            photos.ToDictionary(photo => photo.Name, photo => Hash(new MemoryStream(photo.Buffer))), ignoreOrder: true);
    }

    private static async Task Buy(GalleryApp app, StudioPages studio, ClientPages client, Window computer, FilePayload photo)
    {
        await client.Enter(client.Gallery, Name);
        await client.OpenPhoto(photo.Name);
        await client.BuyShown(Price);
        await client.Order("Anna Berg", Client, Price);
        await app.Quiet();
        await studio.MarkPaid(app.Mails.Newest(Studio.OwnerEmail, "New order").Link);
        await app.Quiet();
        var bought = await new ClientPages(computer).DownloadBought(app.Mails.Newest(Client, "Your downloads").Link, photo.Name);

        bought.Bytes.ShouldBe(photo.Buffer);
        computer.Problems.ShouldBeEmpty();
    }

    private static async Task Watch(StudioPages studio)
    {
        await studio.OpenDashboard();
        await Expect(studio.Figure("People")).ToHaveTextAsync("1");
        await Expect(studio.Figure("Favorites")).ToHaveTextAsync("2");
        await Expect(studio.Figure("Orders")).ToHaveTextAsync("1");
        await Expect(studio.Figure("Revenue")).ToHaveTextAsync(Price);
        await Expect(studio.Figure("Views")).Not.ToHaveTextAsync("0");
    }

    private static async Task Account(GalleryApp app, StudioPages studio, AccountantPages accountant)
    {
        const string email = "numbers@lindgren.example";
        await studio.InviteAccountant("Nora", email);
        await app.Quiet();
        await accountant.ChoosePassword(app.Mails.Newest(email).Link, email, "numbers never lie");

        (await accountant.Places()).ShouldBe(["Reports"]);
        var csv = await accountant.Download("CSV of the journal");
        var pdf = await accountant.Download("PDF of the journal");
        csv.Name.ShouldEndWith(".csv");
        Encoding.UTF8.GetString(csv.Bytes).ShouldContain("Anna Berg");
        pdf.Name.ShouldEndWith(".pdf");
        (await PdfText.Of(pdf.Bytes)).ShouldContain("49.00 EUR");
        await accountant.FindTheStudioClosed();
    }

    // In the order of their names, which is the gallery's.
    private static IReadOnlyList<FilePayload> Photos() =>
        [.. Enumerable.Range(0, Count).AsParallel().AsOrdered().Select(number => new FilePayload
        {
            Name = number == 0 ? "00 Zürich 🌅.jpg" : $"{number:D2}.jpg",
            MimeType = "image/jpeg",
            Buffer = number % 3 == 0 ? Photograph.Create(number, 600, 900) : Photograph.Create(number, 900, 600),
        })];

    private static string Hash(Stream stream)
    {
        using (stream)
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream));
    }
}
