using BuildingBlocks.Mail;
using BuildingBlocks.Persistence;
using Settings.UseCases.Posting;

namespace Settings.Tests.Adapters.Persistence;

public abstract class MailServerTests(DatabaseProvider provider) : SettingsOnDatabase(provider)
{
    [Fact]
    public async Task It_comes_back_as_it_was_entered_and_goes_when_it_is_forgotten()
    {
        (await Find()).ShouldBeNull();

        await Settings.Do(new ChangeMailServer("smtp.example.com", 465, SmtpEncryption.Tls, "olivia", "sécret", "olivia@example.com", "Olivia", "answers@example.com"));
        await Settings.Do(new ChangeMailServer("smtp.example.com", 465, SmtpEncryption.Tls, "olivia", null, "mail@example.com", "Olivia", null));

        (await Find()).ShouldBe(new MailServerAccess(
            new SmtpServer("smtp.example.com", 465, SmtpEncryption.Tls, "olivia", "sécret"), HasPassword: true, "mail@example.com", "Olivia", null));
        await Settings.Do(new ForgetMailServer());
        (await Find()).ShouldBeNull();
    }

    private Task<MailServerAccess?> Find() => Settings.Modules.Ask<FindMailServer, MailServerAccess?>(new FindMailServer());
}

public sealed class MailServerOnSqlite() : MailServerTests(DatabaseProvider.Sqlite);

public sealed class MailServerOnPostgres() : MailServerTests(DatabaseProvider.Postgres);
