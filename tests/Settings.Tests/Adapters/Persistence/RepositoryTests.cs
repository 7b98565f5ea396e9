using BuildingBlocks.Persistence;
using Settings.Adapters.Persistence;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;
using Settings.Tests.Fakes;

namespace Settings.Tests.Adapters.Persistence;

/// <summary>What every store of this module's things does, the fakes included.</summary>
public abstract class RepositoryTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_account_is_kept_with_everything()
    {
        var account = NewAccount("olivia@example.com", Role.Owner);
        account.ChoosePassword("hash");
        account.Welcome("phone", Now.AddMinutes(1));
        account.ProposeCodes("key");
        account.TurnCodesOn(77, ["one", "two"]);
        account.ProposeCodes("next key");
        account.CountCode(Now);
        account.IssueLink("link", Now);
        account.ProposeEmail("o@example.com", "email link", Now);
        for (var i = 0; i < 5; i++)
            account.CountTry(Now);
        await Keep(account);

        await Work(async stores => (await stores.Accounts.Find(account.Id, default)).ShouldNotBeNull().ShouldSatisfyAllConditions(
            found => (found.Name, found.Email, found.Role).ShouldBe(("Olivia", "olivia@example.com", Role.Owner)),
            found => (found.PasswordHash, found.LastSignInAt).ShouldBe(("hash", Now.AddMinutes(1))),
            found => found.Devices.ShouldBe(["phone"]),
            found => (found.CodeKey, found.ProposedCodeKey, found.LastCodeStep, found.CodeTries).ShouldBe(("key", "next key", 77L, new Tries(1, null))),
            found => found.RecoveryCodes.ShouldBe(["one", "two"]),
            found => (found.PasswordTries.Wrong, found.PasswordTries.PausedUntil).ShouldBe((5, Now.AddMinutes(15))),
            found => found.HasLink("link", Now.AddMinutes(119)).ShouldBeTrue(),
            found => (found.LinkEndsAt, found.LinksThisHour, found.LinkHourStartedAt).ShouldBe((Now.AddHours(2), 2, Now)),
            found => (found.WaitingEmail(Now.AddMinutes(119)), found.WaitingEmail(Now.AddHours(2))).ShouldBe(("o@example.com", null)),
            found => found.HasEmailLink("email link", Now).ShouldBeTrue()));
    }

    [Fact]
    public async Task An_account_is_found_by_its_address_in_any_case()
    {
        var account = NewAccount("Olivia@Example.com", Role.Owner);
        await Keep(account);

        await Work(async stores =>
        {
            (await stores.Accounts.FindByEmail(" OLIVIA@example.com", default)).ShouldNotBeNull().Id.ShouldBe(account.Id);
            (await stores.Accounts.FindByEmail("olivia@example.co", default)).ShouldBeNull();
            (await stores.Accounts.Find(Guid.CreateVersion7(), default)).ShouldBeNull();
        });
    }

    [Fact]
    public async Task Only_an_owner_who_can_sign_in_is_another_owner()
    {
        var (olivia, invited, anton) = (NewAccount("o@example.com", Role.Owner), NewAccount("i@example.com", Role.Owner), NewAccount("a@example.com", Role.Accountant));
        olivia.ChoosePassword("hash");
        anton.ChoosePassword("hash");
        await Keep(olivia, invited, anton);

        await Work(async stores =>
        {
            (await stores.Accounts.HasOwnerBesides(olivia.Id, default)).ShouldBeFalse();
            (await stores.Accounts.HasOwnerBesides(invited.Id, default)).ShouldBeTrue();
        });
    }

    [Fact]
    public async Task A_removed_account_is_gone()
    {
        var account = NewAccount("olivia@example.com", Role.Owner);
        await Keep(account);

        await Work(async stores => stores.Accounts.Remove((await stores.Accounts.Find(account.Id, default))!));

        await Work(async stores => (await stores.Accounts.Find(account.Id, default)).ShouldBeNull());
    }

    [Fact]
    public async Task Sessions_are_kept_by_member_and_removed()
    {
        var (olivia, anton) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var session = new Session(Guid.CreateVersion7(), olivia, "Firefox on Windows", Now, awaitsCode: true);
        await Work(stores => Done(() =>
        {
            stores.Sessions.Add(session);
            stores.Sessions.Add(new Session(Guid.CreateVersion7(), anton, "Safari on iPhone", Now, awaitsCode: false));
        }));
        await Work(async stores => (await stores.Sessions.Find(session.Id, default)).ShouldNotBeNull().Open(Now.AddMinutes(1)));

        await Work(async stores =>
        {
            var found = (await stores.Sessions.Of(olivia, default)).ShouldHaveSingleItem();
            (found.Id, found.Device, found.AwaitsCode).ShouldBe((session.Id, "Firefox on Windows", false));
            (found.StartedAt, found.SeenAt, found.ProvedAt).ShouldBe((Now, Now.AddMinutes(1), Now.AddMinutes(1)));
            stores.Sessions.Remove(found);
        });

        await Work(async stores => (await stores.Sessions.Find(session.Id, default)).ShouldBeNull());
    }

    [Fact]
    public async Task A_passkey_is_kept_found_by_what_its_device_calls_it_and_removed()
    {
        var passkey = new Passkey(Guid.CreateVersion7(), Guid.CreateVersion7(), " Phone ", "cred-_1", "AQID", isBackupEligible: true, Now);
        await Work(stores => Done(() => stores.Passkeys.Add(passkey)));
        await Work(async stores => (await stores.Passkeys.Find(passkey.Id, default)).ShouldNotBeNull().Use(uint.MaxValue, Now.AddDays(1)));

        await Work(async stores =>
        {
            var found = (await stores.Passkeys.FindByCredential("cred-_1", default)).ShouldNotBeNull();
            (found.MemberId, found.Name, found.PublicKey, found.IsBackupEligible).ShouldBe((passkey.MemberId, "Phone", "AQID", true));
            (found.AddedAt, found.LastUsedAt, found.Signatures).ShouldBe((Now, Now.AddDays(1), uint.MaxValue));
            (await stores.Passkeys.Of(passkey.MemberId, default)).Count.ShouldBe(1);
            (await stores.Passkeys.FindByCredential("CRED-_1", default)).ShouldBeNull();
            stores.Passkeys.Remove(found);
        });
        await Work(async stores => (await stores.Passkeys.Of(passkey.MemberId, default)).ShouldBeEmpty());
    }

    [Fact]
    public async Task The_studio_is_kept_with_everything()
    {
        await Work(async stores => (await stores.Studios.Find(default)).ShouldBeNull());
        var studio = new Studio(Studio.OnlyId, "Light & Lens", "olivia@example.com", "EUR", "Europe/Berlin");
        var facts = new StudioFact("Łódź Photo", "hello@example.com", "PLN", "Europe/Warsaw", 2300, "VAT", "By transfer.\nThank you!", "hello@example.com");
        var rules = new GalleryRules(AssetSorting.DateTakenDescending, DownloadEnabled: false, ShareEnabled: true) { Language = GalleryLanguage.Hebrew };
        studio.Change(facts).Succeeded.ShouldBeTrue();
        studio.StartGalleriesWith(rules);
        studio.KeepVisitsFor(24).Succeeded.ShouldBeTrue();
        await Work(stores => Done(() => stores.Studios.Add(studio)));

        await Work(async stores =>
        {
            var found = (await stores.Studios.Find(default)).ShouldNotBeNull();
            (found.Fact, found.Defaults).ShouldBe((facts with { VisitMonths = 24 }, rules));
        });
    }

    [Fact]
    public async Task There_is_no_second_studio()
    {
        await Work(stores => Done(() => stores.Studios.Add(new Studio(Studio.OnlyId, "One", "a@example.com", "EUR", "Europe/Berlin"))));

        await Should.ThrowAsync<Exception>(
            () => Work(stores => Done(() => stores.Studios.Add(new Studio(Studio.OnlyId, "Two", "b@example.com", "EUR", "Europe/Berlin")))));
    }

    [Fact]
    public async Task The_rules_of_a_gallery_are_kept_and_changed()
    {
        var galleryId = Guid.CreateVersion7();
        var later = new GalleryRules(AssetSorting.DateTakenAscending, DownloadEnabled: true, ShareEnabled: false)
        {
            FreeDownloads = 40,
            ClientsMayHide = false,
            PreviewsCover = true,
            VisitorsMayNote = true,
            Watermark = new Watermark(WatermarkKind.Image, "© Łódź אור", "a1b2", WatermarkPlace.Everywhere, WatermarkEdge.ShortEdge, Size: 15, Opacity: 35),
        };
        await Work(stores => Done(() => stores.Rulings.Add(GalleryRuling.From(galleryId, GalleryRules.Initial))));

        await Work(async stores => (await stores.Rulings.Find(galleryId, default)).ShouldNotBeNull().Change(later));

        await Work(async stores => (await stores.Rulings.Find(galleryId, default)).ShouldNotBeNull().Rules.ShouldBe(later));
        await Work(async stores => (await stores.Rulings.Find(Guid.CreateVersion7(), default)).ShouldBeNull());
    }

    [Fact]
    public async Task A_customer_card_is_kept_and_emptied()
    {
        var galleryId = Guid.CreateVersion7();
        var details = new CustomerDetails("Anna & Ben", "anna@example.com", "+49", new DateOnly(2026, 6, 6), "Wedding", "Zürich", "Two\ndogs");
        await Work(stores => Done(() => stores.Cards.Add(CustomerCard.From(galleryId, details))));
        await Work(async stores => (await stores.Cards.Find(galleryId, default)).ShouldNotBeNull().Details.ShouldBe(details));

        await Work(async stores => (await stores.Cards.Of("anna@example.com", default)).Select(card => card.GalleryId).ShouldBe([galleryId]));
        await Work(async stores => (await stores.Cards.Of("nna@example.com", default)).ShouldBeEmpty());

        await Work(async stores => (await stores.Cards.Find(galleryId, default)).ShouldNotBeNull().Change(CustomerDetails.None));

        await Work(async stores => (await stores.Cards.Find(galleryId, default)).ShouldNotBeNull().Details.ShouldBe(CustomerDetails.None));
    }

    [Fact]
    public async Task A_watermark_image_is_kept_found_by_content_and_removed()
    {
        var logo = new WatermarkImage(Guid.CreateVersion7(), " Logo, white ", "a1b2", 800, 200, Now);
        await Work(stores => Done(() => stores.Watermarks.Add(logo)));

        await Work(async stores => (await stores.Watermarks.Find(logo.Id, default)).ShouldNotBeNull().Rename("Logo, black"));

        await Work(async stores =>
        {
            var found = (await stores.Watermarks.FindByContent("a1b2", default)).ShouldNotBeNull();
            (found.Id, found.Name, found.Width, found.Height, found.AddedAt).ShouldBe((logo.Id, "Logo, black", 800, 200, Now));
            (await stores.Watermarks.All(default)).Count.ShouldBe(1);
            (await stores.Watermarks.FindByContent("a1b3", default)).ShouldBeNull();
            stores.Watermarks.Remove(found);
        });
        await Work(async stores => (await stores.Watermarks.All(default)).ShouldBeEmpty());
    }

    [Fact]
    public async Task The_galleries_that_burn_an_image_in_are_found()
    {
        var (burning, other, text) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        GalleryRules Rules(WatermarkKind kind, string image) => GalleryRules.Initial with { Watermark = Watermark.None with { Kind = kind, Image = image } };
        await Work(stores => Done(() =>
        {
            stores.Rulings.Add(GalleryRuling.From(burning, Rules(WatermarkKind.Image, "a1b2")));
            stores.Rulings.Add(GalleryRuling.From(other, Rules(WatermarkKind.Image, "c3d4")));
            stores.Rulings.Add(GalleryRuling.From(text, Rules(WatermarkKind.Text, "a1b2")));
        }));

        await Work(async stores => (await stores.Rulings.Burning("a1b2", default)).Select(ruling => ruling.GalleryId).ShouldBe([burning]));
    }

    /// <summary>Runs one unit of work, as a command is.</summary>
    private protected abstract Task Work(Func<Stores, Task> work);

    private static Account NewAccount(string email, Role role) => new(Guid.CreateVersion7(), "Olivia", email, role);

    private static Task Done(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    private Task Keep(params Account[] accounts) => Work(stores => Done(() => Array.ForEach(accounts, stores.Accounts.Add)));

    private protected sealed record Stores(
        IAccountRepository Accounts, IStudioRepository Studios, IGalleryRulingRepository Rulings, ICustomerCardRepository Cards, IWatermarkShelf Watermarks,
        ISessionRepository Sessions, IPasskeyRepository Passkeys);
}

public sealed class InMemoryRepositoryTests : RepositoryTests
{
    private readonly Stores _stores = new(
        new InMemoryAccountRepository(), new InMemoryStudioRepository(), new InMemoryGalleryRulingRepository(), new InMemoryCustomerCardRepository(),
        new InMemoryWatermarkShelf(), new InMemorySessionRepository(), new InMemoryPasskeyRepository());

    private protected override Task Work(Func<Stores, Task> work) => work(_stores);
}

public abstract class EfRepositoryTests(DatabaseProvider provider) : RepositoryTests, IAsyncLifetime
{
    private SettingsHost? _host;

    public async Task InitializeAsync() => _host = await SettingsHost.Start(provider);

    public async Task DisposeAsync() => await _host!.DisposeAsync();

    private protected override Task Work(Func<Stores, Task> work) => _host!.Work(async db =>
    {
        await work(new Stores(
            new EfAccountRepository(db), new EfStudioRepository(db), new EfGalleryRulingRepository(db), new EfCustomerCardRepository(db),
            new EfWatermarkShelf(db), new EfSessionRepository(db), new EfPasskeyRepository(db)));
        return true;
    });
}

public sealed class EfRepositoryTestsOnSqlite() : EfRepositoryTests(DatabaseProvider.Sqlite);

public sealed class EfRepositoryTestsOnPostgres() : EfRepositoryTests(DatabaseProvider.Postgres);
