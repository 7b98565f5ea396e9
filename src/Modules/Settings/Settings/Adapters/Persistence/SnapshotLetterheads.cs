using BuildingBlocks.Mail.Letters;
using Settings.Contracts;

namespace Settings.Adapters.Persistence;

internal sealed class SnapshotLetterheads(IStudio studios) : ILetterheads
{
    /// <summary>Before the first start's page was filled in.</summary>
    private static readonly Letterhead Nobody = new("Your photographer", null, LetterLanguage.English);

    public async ValueTask<Letterhead> Read(CancellationToken ct) => await studios.Find(ct) is { } studio
        ? new Letterhead(studio.Name, studio.ContactEmail, LetterLanguage.Find(studio.MailLanguage) ?? LetterLanguage.English)
        : Nobody;
}
