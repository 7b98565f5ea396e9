using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.UseCases.Customers;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ReadProjectDetailsHandler(SettingsDbContext db) : IQueryHandler<ReadProjectDetails, IReadOnlyList<ProjectDetails>>
{
    // Below what SQLite takes as parameters of one statement.
    private const int AtOnce = 500;

    public async Task<IReadOnlyList<ProjectDetails>> Handle(ReadProjectDetails query, CancellationToken ct)
    {
        var found = new List<ProjectDetails>(query.GalleryIds.Count);
        foreach (var ids in query.GalleryIds.Distinct().Chunk(AtOnce))
        {
            var cards = await db.Cards.AsNoTracking().Where(card => ids.Contains(card.GalleryId)).ToListAsync(ct);
            found.AddRange(cards.Select(Answer));
        }

        return found;
    }

    private static ProjectDetails Answer(CustomerCard card)
    {
        var (name, email, phone, date, type, location, notes) = card.Details;
        return new ProjectDetails(card.GalleryId, name, email, phone, date, type, location, notes);
    }
}
