using System.Net;
using BuildingBlocks.Persistence;
using Host.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace Host.Tests.Journeys;

public sealed class RemovingOnSqlite() : RemovingTests(DatabaseProvider.Sqlite);

public sealed class RemovingOnPostgres() : RemovingTests(DatabaseProvider.Postgres);

public abstract class RemovingTests(DatabaseProvider provider) : Journey(provider)
{
    private const string BuyerEmail = "anna@berg.example";

    private protected override async Task Prepare()
    {
        await (await Studio.Owner.Open("/studio/settings")).Press("Save", ("How to pay", "IBAN DE02 1203 0000 0000 2020 51"));
    }

    [Fact]
    public async Task A_removed_gallery_leaves_nothing_on_the_disk_and_its_orders_and_countable_activity_in_the_database()
    {
        var staying = await Studio.NewOnlineGallery("Carla & Dan");
        var shoot = await Studio.NewOnlineGallery(price: "49");
        (await shoot.Upload("film.mp4", TinyVideos.Mp4())).Refusal.ShouldBeNull();
        var client = await shoot.MainClient();
        await client.Post($"{shoot.ClientPath}/favorites", ("add", shoot.Photos[1].AssetId.ToString()), ("__RequestVerificationToken", await client.FormToken(shoot.ClientPath)));
        await (await client.Open($"{shoot.ClientPath}/download")).Send("Download", ("Size", "web-size"));
        var paid = await Pay(client, shoot);
        await (await TusClient.For(Studio.Owner, shoot.Path)).Create("half.jpg", 1000, first: new byte[400]);
        await App.Quiet();
        // What is just being made of a photo is announced there: until that is over, its bytes are not the gallery's.
        await Stillness.Of(App.Services, async () => !(await Tables(shoot.Id)).Contains("galleries_leftover"), TimeSpan.FromMinutes(2));
        Files(shoot.Id).ShouldNotBeEmpty();

        var page = await (await Studio.Owner.Open($"{shoot.Path}/settings")).Follow("Remove the gallery…");
        page.Text.ShouldContain("4 photos and videos");
        page.Text.ShouldContain("2 links");
        page.Text.ShouldContain("1 visitor and 1 pick");
        page.Text.ShouldContain("One paid order ends: its downloads no longer work.");
        page.Text.ShouldContain("Anna Berg · 1 photo");
        var mistyped = await page.Press("Remove the gallery for good", ("Type the gallery’s name to confirm", "Anna"));
        mistyped.Refusals.ShouldBe("Please type the gallery's name as it stands here: Anna & Ben");
        mistyped.Value("Type the gallery’s name to confirm").ShouldBe("Anna");
        (await mistyped.Press("Remove the gallery for good", ("Type the gallery’s name to confirm", "Anna & Ben"))).Text.ShouldContain("Anna & Ben is removed for good.");

        (await client.Get(shoot.ClientPath)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.Get($"{shoot.ClientPath}/photo/{shoot.Photos[0].AssetId:n}/original")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Studio.Owner.Get(shoot.Path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.Open(paid.Path)).Status.ShouldBe(HttpStatusCode.OK);
        (await client.Get($"{paid.Path}/files/{shoot.Photos[0].AssetId}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Studio.Owner.Open("/studio/shop")).Text.ShouldContain("Anna Berg");

        await Stillness.Of(App.Services, async () => Files(shoot.Id).Count == 0 && !(await Tables(shoot.Id)).Contains("galleries_leftover"), TimeSpan.FromMinutes(2));
        // Envelopes of messages that were delivered are swept up by the pump, every now and then.
        (await Tables(shoot.Id)).Except(["shop_order", "activity_gallery", "activity_sale", "activity_visitor", "messages_envelope"]).ShouldBeEmpty();
        foreach (var photo in shoot.Photos)
            (await Tables(photo.AssetId)).Except(["shop_order_line", "messages_envelope"]).ShouldBeEmpty();
        (await Tables(BuyerEmail)).Except(["shop_order", "mail_outgoing", "messages_envelope"]).ShouldBeEmpty();
        var activity = await Studio.Owner.Open("/studio/activity");
        activity.Text.ShouldContain("removed the gallery");
        activity.Text.ShouldNotContain("Anna");

        var guest = await staying.Guest();
        foreach (var photo in staying.Photos)
            (await (await guest.Get($"{staying.ClientPath}/photo/{photo.AssetId:n}/original")).Content.ReadAsByteArrayAsync()).ShouldBe(photo.Content);
        (await guest.Get($"{staying.ClientPath}/photo/{staying.Photos[^1].AssetId:n}/web-size")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<Page> Pay(Browser client, Shoot shoot)
    {
        var cart = await (await client.Open(shoot.ClientPath)).Press("Buy €49.00");
        var order = await cart.Press("Order for €49.00", ("Your name", "Anna Berg"), ("E-mail", BuyerEmail), ("Deliver my files at once", "on"));
        await App.Quiet();
        (await (await Studio.Owner.Open(App.Mails.Newest(Studio.OwnerEmail, "New order").Link)).Press("Mark as paid")).Text.ShouldContain("The order is paid.");
        await App.Quiet();
        return order;
    }

    /// <summary>Originals, what was made for downloading, and pieces of uploads; previews lie under their content.</summary>
    private List<string> Files(Guid galleryId) =>
        [.. Directory.EnumerateFiles(App.DataBelow(""), "*", SearchOption.AllDirectories).Where(file => file.Contains(galleryId.ToString("n"), StringComparison.OrdinalIgnoreCase))];

    private Task<IReadOnlyList<string>> Tables(Guid id) => Tables(id.ToString(), id.ToString("n"));

    private Task<IReadOnlyList<string>> Tables(params string[] words) => Traces.Of(App.Services.GetRequiredService<DatabaseChoice>(), words);
}
