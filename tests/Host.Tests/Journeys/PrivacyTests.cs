using System.Net;
using System.Text.Json;
using BuildingBlocks.Persistence;
using Host.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace Host.Tests.Journeys;

public sealed class PrivacyOnSqlite() : PrivacyTests(DatabaseProvider.Sqlite);

public sealed class PrivacyOnPostgres() : PrivacyTests(DatabaseProvider.Postgres);

public abstract class PrivacyTests(DatabaseProvider provider) : Journey(provider)
{
    private const string Privacy = "/studio/settings/privacy";
    private const string Client = "anna@berg.example";

    [Fact]
    public async Task A_person_is_looked_up_handed_over_and_erased_and_the_books_stay()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var client = await shoot.MainClient();
        await client.Post($"{shoot.ClientPath}/favorites", ("add", shoot.Photos[1].AssetId.ToString()), ("__RequestVerificationToken", await client.FormToken(shoot.ClientPath)));
        await client.Get($"{shoot.ClientPath}/photo/{shoot.Photos[0].AssetId:n}/original");
        var order = await (await (await client.Open(shoot.ClientPath)).Press("Buy €49.00")).Press("Order for €49.00", ("Your name", "Anna Berg"), ("E-mail", Client.ToUpperInvariant()), ("Deliver my files at once", "on"));
        await App.Quiet();

        var found = await Find(Client);
        found.Path.ShouldNotContain("@");
        found.Text.ShouldContain("1 gallery");
        found.Text.ShouldContain("1 favorite");
        found.Text.ShouldContain("One order stays with name and address");
        using (var answer = await found.Send("Download all of it"))
        {
            answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("personal-data.json");
            using var data = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            data.RootElement.GetProperty("galleries")[0].GetProperty("favorites")[0].GetString().ShouldBe(shoot.Photos[1].Name);
            data.RootElement.GetProperty("orders")[0].GetProperty("buyerName").GetString().ShouldBe("Anna Berg");
            data.RootElement.GetProperty("visits").GetArrayLength().ShouldBePositive();
            data.RootElement.GetProperty("mails").GetArrayLength().ShouldBePositive();
        }

        var mistyped = await found.Press("Erase this person for good", ("Type the address to confirm", "anna"));
        mistyped.Refusals.ShouldBe($"Please type the address as it stands here: {Client}");
        mistyped.Value("Type the address to confirm").ShouldBe("anna");
        (await client.Get(shoot.ClientPath)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await mistyped.Press("Erase this person for good", ("Type the address to confirm", Client.ToUpperInvariant()))).Text.ShouldContain("They are erased.");

        (await client.Open(shoot.ClientPath)).Html.ShouldNotContain(shoot.Photos[0].AssetId.ToString("n"));
        await App.Quiet();
        // Envelopes of messages that were delivered are swept up by the pump, every now and then.
        (await Traces.Of(App.Services.GetRequiredService<DatabaseChoice>(), Client)).Except(["shop_order", "messages_envelope"]).ShouldBeEmpty();
        (await client.Open(order.Path)).Status.ShouldBe(HttpStatusCode.OK);
        (await Find(Client)).Text.ShouldContain("1 order");
        (await Find("nobody@example.com")).Text.ShouldContain("Nothing is kept of this address.");
        (await Find("nobody")).Refusals.ShouldContain("Please enter an e-mail address");
    }

    [Fact]
    public async Task Names_in_the_record_of_visits_are_kept_as_long_as_the_studio_says()
    {
        var page = await Studio.Owner.Open(Privacy);
        page.Value("Names are kept for").ShouldBe("36");

        var saved = await page.Press("Save", ("Names are kept for", ""));

        saved.Value("Names are kept for").ShouldBe("");
        (await saved.Press("Save", ("Names are kept for", "12"))).Value("Names are kept for").ShouldBe("12");
    }

    private async Task<Page> Find(string email) => await (await Studio.Owner.Open(Privacy)).Press("Look them up", ("E-mail", email));
}
