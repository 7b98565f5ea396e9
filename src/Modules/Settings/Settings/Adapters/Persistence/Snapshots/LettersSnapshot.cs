using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Signals;
using Microsoft.EntityFrameworkCore;
using Settings.Ports;

namespace Settings.Adapters.Persistence.Snapshots;

/// <summary>The templates of mails that the studio changed, as last committed, by mail and language.</summary>
internal sealed class LettersSnapshot(ISignalListener signals) : IDisposable
{
    private readonly Snapshot<(string Kind, string Language), LetterText?> _held = new(signals, Channels.Letters);

    public ValueTask<LetterText?> Get(Lazy<SettingsDbContext> db, string kind, string language, CancellationToken ct) =>
        _held.Get((kind, language), () => Read(db.Value, kind, language, ct));

    public void Dispose() => _held.Dispose();

    private static Task<LetterText?> Read(SettingsDbContext db, string kind, string language, CancellationToken ct) =>
        db.ChangedLetters.Where(letter => letter.Kind == kind && letter.Language == language)
            .Select(letter => new LetterText(letter.Subject, letter.Body)).SingleOrDefaultAsync(ct);
}
