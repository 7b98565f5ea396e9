using BuildingBlocks.Persistence;
using Settings.Contracts;
using Settings.UseCases.Disclosing;

namespace Settings.Tests.Adapters.Persistence;

/// <summary>The legal pages as they are stored.</summary>
public abstract class LegalTests(DatabaseProvider provider) : SettingsOnDatabase(provider)
{
    [Fact]
    public async Task They_come_back_as_they_were_written()
    {
        await Settings.Do(Cast.Opening);
        (await Settings.Studio())!.Legal.ShouldBe(LegalFact.None);

        await Settings.Do(new ChangeLegalDetails("Ada Lens", "Lichtweg 3\nBerlin", "12/345", "DE123456789", IsSmallBusiness: true, "No VAT."));
        await Settings.Do(new WriteLegalPage(LegalPageKind.Terms, "# Sales"));
        await Settings.Do(new WriteLegalPage(LegalPageKind.Imprint, "Register: none"));
        await Settings.Do(new WriteLegalPage(LegalPageKind.Imprint, ""));

        (await Settings.Studio())!.Legal.ShouldBe(new LegalFact("Ada Lens", "Lichtweg 3\nBerlin", "12/345", "DE123456789", IsSmallBusiness: true, "No VAT.", HasTerms: true));
        (await Read(LegalPageKind.Terms)).ShouldBe("# Sales");
        (await Read(LegalPageKind.Imprint)).ShouldBeNull();
    }

    [Fact]
    public async Task Every_version_of_the_terms_for_vendors_is_kept_once()
    {
        await Settings.Do(Cast.Opening);
        foreach (var text in new[] { "First.", "First.", "", "Second." })
            await Settings.Do(new WriteLegalPage(LegalPageKind.VendorTerms, text));

        (await Terms(1), await Terms(2), await Terms(3)).ShouldBe(("First.", "Second.", null));
    }

    private async Task<string?> Terms(int version) => (await Settings.Modules.Ask<ReadVendorTerms, LegalPage?>(new ReadVendorTerms(version)))?.Text;

    private async Task<string?> Read(LegalPageKind kind) => (await Settings.Modules.Ask<ReadLegalPage, LegalPage?>(new ReadLegalPage(kind)))?.Text;
}

public sealed class LegalOnSqlite() : LegalTests(DatabaseProvider.Sqlite);

public sealed class LegalOnPostgres() : LegalTests(DatabaseProvider.Postgres);
