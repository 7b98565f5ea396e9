using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Updating;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListUpdateStepsHandler(GalleriesDbContext db) : IQueryHandler<ListUpdateSteps, UpdateStepPage>
{
    private const int MostSteps = 200;

    public async Task<UpdateStepPage> Handle(ListUpdateSteps query, CancellationToken ct)
    {
        var count = Math.Clamp(query.Count, 1, MostSteps);
        var steps = await Wanted(query).Where(step => step.Number > query.After).OrderBy(step => step.Number).Take(count + 1).ToListAsync(ct);
        var shown = steps.Take(count).ToList();
        var ids = shown.Select(step => step.AssetId).ToList();
        var assets = await db.Assets.Where(asset => asset.GalleryId == query.GalleryId && ids.Contains(asset.Id)).ToDictionaryAsync(asset => asset.Id, ct);
        return new UpdateStepPage(
            [.. shown.Select(step => new UpdateStepCard(UpdateCards.ToKind(step.Kind, step.IsUploaded), step.Path, step.FormerName, step.Problem, assets.GetValueOrDefault(step.AssetId)?.ToTile()))],
            steps.Count > count ? shown[^1].Number : null);
    }

    private IQueryable<UpdateStep> Wanted(ListUpdateSteps query)
    {
        var all = db.UpdateSteps.Where(step => step.UpdateId == query.UpdateId && step.GalleryId == query.GalleryId);
        if (query.Kind is not { } wanted)
            return all.Where(step => step.Problem != null);

        var (kind, isUploaded) = UpdateCards.OfKind(wanted);
        return all.Where(step => step.Kind == kind && step.IsUploaded == isUploaded);
    }
}
