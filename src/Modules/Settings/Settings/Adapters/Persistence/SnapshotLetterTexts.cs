using BuildingBlocks.Mail.Letters;
using Settings.Adapters.Persistence.Snapshots;

namespace Settings.Adapters.Persistence;

internal sealed class SnapshotLetterTexts(Lazy<SettingsDbContext> db, LettersSnapshot letters) : ILetterTexts
{
    public ValueTask<LetterText?> Find(string kind, LetterLanguage language, CancellationToken ct) => letters.Get(db, kind, language.Code, ct);
}
