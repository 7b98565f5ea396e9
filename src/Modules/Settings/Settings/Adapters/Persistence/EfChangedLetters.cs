using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfChangedLetters(SettingsDbContext db) : IChangedLetters
{
    public Task<ChangedLetter?> Find(string kind, string language, CancellationToken ct) =>
        db.ChangedLetters.SingleOrDefaultAsync(letter => letter.Kind == kind && letter.Language == language, ct);

    public void Add(ChangedLetter letter) => db.ChangedLetters.Add(letter);

    public void Remove(ChangedLetter letter) => db.ChangedLetters.Remove(letter);
}
