using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.UseCases.Posting;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ListChangedLettersHandler(SettingsDbContext db) : IQueryHandler<ListChangedLetters, IReadOnlyList<ChangedLetterCard>>
{
    public async Task<IReadOnlyList<ChangedLetterCard>> Handle(ListChangedLetters query, CancellationToken ct) =>
        await db.ChangedLetters.Select(letter => new ChangedLetterCard(letter.Kind, letter.Language, letter.Subject, letter.Body, letter.ChangedAt)).ToListAsync(ct);
}
